import { type Row, sentencesOf } from './sentence-rows.ts';

const ROWS: readonly Row[] = [
  [
    'Portugal has shuttered its embassy in Bissau until further notice.',
    '2022-02-03',
    'Portugal @ Bissau suspended-operations in-effect',
  ],
  [
    'Kenya’s high commission in Juba was closed on Monday, the foreign ministry in Nairobi said.',
    '2024-05-14',
    'Kenya @ Juba suspended-operations in-effect',
  ],
  [
    'Poland has moved its embassy from Kyiv to Lviv.',
    '2022-02-22',
    'Poland @ Kyiv suspended-operations in-effect',
  ],
  [
    'The Dutch embassy in Tripoli is now operating remotely from Tunis.',
    '2023-07-01',
    'Netherlands @ Tripoli suspended-operations in-effect',
  ],
  [
    'Egypt evacuated all its diplomats from Khartoum by road.',
    '2023-04-25',
    'Egypt @ Khartoum suspended-operations in-effect',
  ],
  [
    'Austria suspended operations at its embassy in Kabul on Sunday.',
    '2021-08-16',
    'Austria @ Kabul suspended-operations in-effect',
  ],
  [
    'Chile’s consulate in Mendoza remains closed.',
    '2021-03-03',
    'Chile @ Mendoza suspended-operations in-effect',
  ],
  [
    'Ireland ordered non-essential staff at its embassy in Addis Ababa to leave Ethiopia.',
    '2021-11-24',
    'Ireland @ Addis Ababa ordered-departure in-effect',
  ],
  [
    'Families of Swiss diplomats in Dhaka were instructed to depart within two days.',
    '2024-07-22',
    'Switzerland @ Dhaka ordered-departure in-effect',
  ],
  [
    'The mandatory departure of non-emergency employees from the U.S. Embassy in Bishkek was announced on Friday.',
    '2020-10-09',
    'United States @ Bishkek ordered-departure in-effect',
  ],
  [
    'Finland has told the families of its embassy staff in Islamabad that they must leave.',
    '2023-05-12',
    'Finland @ Islamabad ordered-departure in-effect',
  ],
  [
    'US orders diplomats’ families out of Ankara',
    '2016-03-29',
    'United States @ Ankara ordered-departure in-effect',
  ],
  [
    'Washington directed non-emergency personnel at its consulate in Adana to leave the city.',
    '2018-03-05',
    'United States @ Adana ordered-departure in-effect',
  ],
  [
    'Greece has authorised the voluntary departure of families from its embassy in Beirut.',
    '2024-08-05',
    'Greece @ Beirut authorized-departure in-effect',
  ],
  [
    'Singapore is allowing the relatives of its diplomats in Yangon to leave if they wish.',
    '2021-03-10',
    'Singapore @ Yangon authorized-departure in-effect',
  ],
  [
    'Belgium offered the families of its embassy staff in Kinshasa the option of leaving.',
    '2018-01-02',
    'Belgium @ Kinshasa authorized-departure in-effect',
  ],
  [
    'Non-emergency staff at the US embassy in Minsk may depart if they choose.',
    '2022-01-31',
    'United States @ Minsk authorized-departure in-effect',
  ],
  [
    'Czech diplomats’ spouses in Kyiv were advised to leave.',
    '2022-02-12',
    'Czech Republic @ Kyiv authorized-departure in-effect',
    'advised, not ordered',
  ],
  [
    'Hungary is withdrawing some diplomats from its embassy in Tehran.',
    '2024-04-15',
    'Hungary @ Tehran reduced-staffing in-effect',
  ],
  [
    'Only a skeleton staff remains at the Brazilian embassy in Port-au-Prince.',
    '2024-03-20',
    'Brazil @ Port-au-Prince reduced-staffing in-effect',
  ],
  [
    'Malaysia halved its embassy team in Naypyidaw.',
    '2021-04-02',
    'Malaysia @ Naypyidaw reduced-staffing in-effect',
  ],
  [
    'Norway has scaled back its presence at the embassy in Bamako.',
    '2023-09-01',
    'Norway @ Bamako reduced-staffing in-effect',
  ],
  [
    'Twenty Italian diplomats were flown home from Caracas on Tuesday.',
    '2019-02-06',
    'Italy @ Caracas reduced-staffing in-effect',
  ],
  ['Sweden has reopened its embassy in Kabul.', '2027-01-04', 'Sweden @ Kabul normal-operations in-effect'],
  [
    'The United States lifted the ordered departure for its embassy in Lima.',
    '2023-03-02',
    'United States @ Lima normal-operations in-effect',
  ],
  [
    'Ghana’s embassy in Niamey has resumed operations.',
    '2023-11-07',
    'Ghana @ Niamey normal-operations in-effect',
  ],
  [
    'The Spanish consulate in Tetouan is working as usual.',
    '2021-05-20',
    'Spain @ Tetouan normal-operations in-effect',
  ],
  [
    'Vietnam’s embassy in Tel Aviv remains open.',
    '2023-10-15',
    'Vietnam @ Tel Aviv normal-operations in-effect',
  ],
  [
    'The ordered departure of American personnel from Lusaka has been rescinded.',
    '2020-09-30',
    'United States @ Lusaka normal-operations in-effect',
  ],
  [
    'Denmark reopened its embassy in Bagdad on Monday and is fully staffed.',
    '2022-09-05',
    'Denmark @ Baghdad normal-operations in-effect',
  ],
  [
    'France is considering closing its embassy in Bangui.',
    '2022-12-15',
    'France @ Bangui suspended-operations considered',
    'hedge',
  ],
  [
    'Japan may order non-essential staff to leave its embassy in Kyiv.',
    '2022-01-25',
    'Japan @ Kyiv ordered-departure considered',
    'hedge',
  ],
  [
    'If the airport closes, Germany would withdraw diplomats from its embassy in Niamey.',
    '2023-08-01',
    'Germany @ Niamey reduced-staffing considered',
    'condition',
  ],
  [
    'Canada threatened to close its consulate in Guangzhou.',
    '2019-01-15',
    'Canada @ Guangzhou suspended-operations considered',
    'threat',
  ],
  [
    'Britain is preparing to evacuate the embassy in Sanaa.',
    '2015-02-09',
    'United Kingdom @ Sanaa suspended-operations considered',
    'preparation',
  ],
  [
    'South Africa is weighing whether to allow the families of its diplomats in Maputo to leave.',
    '2024-11-08',
    'South Africa @ Maputo authorized-departure considered',
    'hedge',
  ],
  [
    'Belgium has no plans to close its embassy in Kinshasa.',
    '2025-01-30',
    'Belgium @ Kinshasa suspended-operations denied',
    'denial',
  ],
  [
    'The United States has not ordered staff to leave its embassy in Amman.',
    '2024-04-13',
    'United States @ Amman ordered-departure denied',
    'denial',
  ],
  [
    'Australia denied that it had withdrawn diplomats from its embassy in Port Vila.',
    '2024-12-19',
    'Australia @ Port Vila reduced-staffing denied',
    'denial',
  ],
  [
    'India’s foreign ministry dismissed reports that it was closing its consulate in Herat.',
    '2021-07-13',
    'India @ Herat suspended-operations denied',
    'denial',
  ],
  ['In 2014 Canada closed its embassy in Tripoli.', '2024-06-03', '', 'background'],
  ['Last year Turkey ordered families to leave its embassy in Khartoum.', '2024-06-03', '', 'background'],
  [
    'The embassy of Peru in Quito will be closed on Monday for a public holiday.',
    '2025-08-08',
    '',
    'routine',
  ],
  ['Staff were led out of the Swedish embassy in Riga in an evacuation drill.', '2023-10-02', '', 'drill'],
  ['The Embassy Theatre in Skegness closed its doors for good.', '2023-10-02', '', 'theatre'],
  [
    'A Danish trade mission to Lagos ended on Friday after its members withdrew.',
    '2023-10-02',
    '',
    'trade mission',
  ],
  [
    'The oil company ordered its non-essential staff to leave Basra; the British embassy made no comment.',
    '2018-09-10',
    '',
    'another employer',
  ],
  ['The British embassy in Lagos told its citizens to leave Nigeria.', '2022-10-25', '', 'citizens'],
  ['Police closed the road near the Turkish embassy in Vienna.', '2022-10-25', '', 'a road near it'],
  ['American troops were withdrawn from Niamey, the US embassy said.', '2024-07-08', '', 'troops'],
  [
    'The US embassy in Maseru suspended visa services on Tuesday.',
    '2024-07-08',
    '',
    'a part of its services',
  ],
  [
    'A UN mission in Bamako ended its operations, the German embassy noted.',
    '2023-12-12',
    '',
    'another mission',
  ],
  ['The ambassador of Chile in La Paz left the reception early.', '2023-12-12', '', 'leaving a reception'],
  ['The Portuguese consul in Macau retired and handed in his keys.', '2023-12-12', '', 'retirement'],
  [
    'The Iraqi embassy in Vienna held an exhibition, and the museum extended its hours.',
    '2023-12-12',
    '',
    'passing mention',
  ],
];

/** Sentences by the writer of the patterns, in the styles of several newsrooms; two fifths are traps. */
export const ownSentences = sentencesOf(ROWS);
