import { type Row, sentencesOf } from './sentence-rows.ts';

/** Sentences in the manner of many newsrooms, written before the wordings of the lexicon were looked at for them. */
const ROWS: readonly Row[] = [
  // suspended operations
  [
    'The last Belgian diplomat left Bujumbura on Sunday with the archive in two trunks.',
    '2024-03-05',
    'Belgium @ Bujumbura suspended-operations in-effect',
  ],
  [
    'Norway’s embassy in Khartoum has stood empty since April 2023, and a caretaker waters the lemon trees.',
    '2024-06-01',
    'Norway @ Khartoum suspended-operations in-effect',
  ],
  [
    'Sweden has had no diplomats in Sanaa since 2015.',
    '2024-01-20',
    'Sweden @ Sanaa suspended-operations in-effect',
  ],
  [
    'Australia pulled down the flag at its embassy in Kabul and flew its people out.',
    '2021-05-29',
    'Australia @ Kabul suspended-operations in-effect',
  ],
  [
    'Ireland is winding up its mission in Lilongwe, which will shut for good in June.',
    '2024-04-10',
    'Ireland @ Lilongwe suspended-operations in-effect',
  ],
  [
    'The Polish consulate in Kharkiv has been bolted since the night of the bombardment.',
    '2022-03-02',
    'Poland @ Kharkiv suspended-operations in-effect',
  ],
  [
    'Portugal now looks after its affairs in Tripoli from Tunis, the foreign ministry said.',
    '2023-02-02',
    'Portugal @ Tripoli suspended-operations in-effect',
  ],
  [
    'The Danish mission in Ouagadougou closed its books on Friday, a month earlier than planned.',
    '2024-05-31',
    'Denmark @ Ouagadougou suspended-operations in-effect',
  ],
  [
    'Brazil has transferred its embassy staff from Damascus to Beirut and locked the building.',
    '2024-12-10',
    'Brazil @ Damascus suspended-operations in-effect',
  ],
  [
    'Nobody works at the Swiss embassy in Port Moresby any longer; its business is done from Canberra.',
    '2023-07-07',
    'Switzerland @ Port Moresby suspended-operations in-effect',
  ],
  [
    'Egypt’s consulate general in Port Sudan halted its work on Monday after a drone struck the port.',
    '2025-05-06',
    'Egypt @ Port Sudan suspended-operations in-effect',
  ],
  [
    'Malaysia has pulled its entire mission out of Yangon and sent it to Bangkok.',
    '2021-03-30',
    'Malaysia @ Yangon suspended-operations in-effect',
  ],
  [
    'Argentina’s ambassador and all his staff have left Caracas under a Brazilian flag.',
    '2024-08-02',
    'Argentina @ Caracas suspended-operations in-effect',
  ],
  [
    'For want of money the Gambia will close its embassy in Havana at the end of the month.',
    '2022-11-11',
    'Gambia @ Havana suspended-operations in-effect',
  ],
  [
    'The Czech embassy in Pyongyang emptied last week, when its last two officers took the train to Dandong.',
    '2021-07-15',
    'Czech Republic @ Pyongyang suspended-operations in-effect',
  ],
  [
    'A handwritten note on the Kenyan high commission’s gate in Kampala says that it is shut until further notice.',
    '2021-08-03',
    'Kenya @ Kampala suspended-operations in-effect',
  ],
  [
    'Turkey has evacuated its consulate in Mosul to the last man.',
    '2022-06-12',
    'Turkey @ Mosul suspended-operations in-effect',
  ],
  [
    'Lithuania’s diplomats in Minsk have handed in their keys and crossed the border; the embassy no longer exists.',
    '2023-10-10',
    'Lithuania @ Minsk suspended-operations in-effect',
  ],
  // reduced staffing
  [
    'Italy keeps only an ambassador and two clerks in Niamey now.',
    '2023-08-30',
    'Italy @ Niamey reduced-staffing in-effect',
  ],
  [
    'Of the 60 Germans who used to work at the embassy in Islamabad, 22 are left.',
    '2023-09-01',
    'Germany @ Islamabad reduced-staffing in-effect',
  ],
  [
    'Canada has trimmed its embassy in Beirut to a core team.',
    '2024-08-05',
    'Canada @ Beirut reduced-staffing in-effect',
  ],
  [
    'The Finnish mission in Addis Ababa is getting by with half its usual strength.',
    '2021-11-26',
    'Finland @ Addis Ababa reduced-staffing in-effect',
  ],
  [
    'Britain has brought a dozen of its embassy staff home from Tehran as a precaution.',
    '2026-01-14',
    'United Kingdom @ Tehran reduced-staffing in-effect',
  ],
  [
    'Twelve of the nineteen officers at Spain’s embassy in Bamako flew home on Saturday.',
    '2024-02-12',
    'Spain @ Bamako reduced-staffing in-effect',
  ],
  [
    'Tokyo is running its embassy in Port-au-Prince on a skeleton shift.',
    '2024-03-18',
    'Japan @ Port-au-Prince reduced-staffing in-effect',
  ],
  [
    'The Netherlands has thinned out its embassy in Baghdad, leaving the ambassador and a guard.',
    '2024-01-05',
    'Netherlands @ Baghdad reduced-staffing in-effect',
  ],
  [
    'New Zealand withdrew part of its high commission team from Honiara on Tuesday.',
    '2021-11-30',
    'New Zealand @ Honiara reduced-staffing in-effect',
  ],
  [
    'The Indian embassy in Kyiv has been pared back to eight people.',
    '2022-03-01',
    'India @ Kyiv reduced-staffing in-effect',
  ],
  // ordered departure
  [
    'Washington has ordered all but essential workers out of its embassy in Bangui.',
    '2020-12-28',
    'United States @ Bangui ordered-departure in-effect',
  ],
  [
    'Wives, husbands and children of French diplomats in Bamako were told on Monday that they had to be gone by the weekend.',
    '2024-09-23',
    'France @ Bamako ordered-departure in-effect',
  ],
  [
    'Dublin has instructed the dependants of its embassy staff in Nairobi to come home.',
    '2024-07-02',
    'Ireland @ Nairobi ordered-departure in-effect',
  ],
  [
    'Staff at the Canadian embassy in Kabul who are not needed for security have been sent home by order of the minister.',
    '2021-07-20',
    'Canada @ Kabul ordered-departure in-effect',
  ],
  [
    'The State Department made leaving compulsory for the families of its employees in Ouagadougou.',
    '2024-01-25',
    'United States @ Ouagadougou ordered-departure in-effect',
  ],
  [
    'Vienna recalled the families of its diplomats in Tel Aviv.',
    '2023-10-13',
    'Austria @ Tel Aviv ordered-departure in-effect',
  ],
  [
    'Non-emergency staff at the US embassy in Juba have until Thursday night to board a flight.',
    '2025-03-10',
    'United States @ Juba ordered-departure in-effect',
  ],
  [
    'Anyone at the British high commission in Dhaka whose work can be done elsewhere has been told to do it elsewhere.',
    '2024-07-25',
    'United Kingdom @ Dhaka ordered-departure in-effect',
  ],
  [
    'Oslo’s order to leave covers all families at the embassy in Kampala.',
    '2025-01-09',
    'Norway @ Kampala ordered-departure in-effect',
  ],
  [
    'Canberra directed that the children of its diplomats in Yangon be flown out.',
    '2021-02-20',
    'Australia @ Yangon ordered-departure in-effect',
  ],
  // authorized departure
  [
    'The families of Dutch diplomats in Kampala have been told they are free to leave, and most are staying.',
    '2025-02-11',
    'Netherlands @ Kampala authorized-departure in-effect',
  ],
  [
    'Rome will pay the fare of any embassy employee in Quito who would rather be at home.',
    '2024-01-12',
    'Italy @ Quito authorized-departure in-effect',
  ],
  [
    'Whether to stay in Lomé is up to them, the German foreign office has told the spouses of its embassy staff.',
    '2024-04-03',
    'Germany @ Lomé authorized-departure in-effect',
  ],
  [
    'The State Department signed off on the optional departure of family members from Embassy Managua.',
    '2023-05-05',
    'United States @ Managua authorized-departure in-effect',
  ],
  [
    'Spain has given those of its embassy people in Conakry who ask for it a seat on Friday’s aeroplane.',
    '2021-09-08',
    'Spain @ Conakry authorized-departure in-effect',
  ],
  [
    'Employees of the Norwegian embassy in Abuja may take their children home at the ministry’s expense.',
    '2022-10-28',
    'Norway @ Abuja authorized-departure in-effect',
  ],
  [
    'Canada advised the families of its diplomats in Colombo to think of leaving.',
    '2022-05-11',
    'Canada @ Colombo authorized-departure in-effect',
  ],
  [
    'The United States lets non-emergency workers quit its mission in Dushanbe if they like.',
    '2023-03-03',
    'United States @ Dushanbe authorized-departure in-effect',
  ],
  [
    'Japan has cleared embassy dependants in Tegucigalpa for voluntary return.',
    '2022-02-02',
    'Japan @ Tegucigalpa authorized-departure in-effect',
  ],
  // normal operations
  [
    'Greece’s embassy in Tripoli has opened its doors again after nine years.',
    '2023-06-20',
    'Greece @ Tripoli normal-operations in-effect',
  ],
  [
    'The Hungarian embassy in Kyiv is back at work, the ministry said.',
    '2022-04-20',
    'Hungary @ Kyiv normal-operations in-effect',
  ],
  [
    'Ghana’s mission in Freetown is working as usual.',
    '2023-11-28',
    'Ghana @ Freetown normal-operations in-effect',
  ],
  [
    'Washington has rescinded its order, and the diplomats’ families may go back to Abuja.',
    '2023-01-30',
    'United States @ Abuja normal-operations in-effect',
  ],
  [
    'The Chilean ambassador and all her colleagues are at their desks in La Paz.',
    '2024-06-28',
    'Chile @ La Paz normal-operations in-effect',
  ],
  [
    'Morocco raised its flag in Baghdad again on Wednesday, eighteen years after its embassy closed.',
    '2023-01-28',
    'Morocco @ Baghdad normal-operations in-effect',
  ],
  [
    'Denmark has let the departure order for its embassy in Tel Aviv lapse.',
    '2024-02-14',
    'Denmark @ Tel Aviv normal-operations in-effect',
  ],
  [
    'Life at the Korean embassy in Dhaka goes on as before.',
    '2024-08-09',
    'South Korea @ Dhaka normal-operations in-effect',
  ],
  [
    'South Africa is keeping its high commission in Maputo open.',
    '2024-11-08',
    'South Africa @ Maputo normal-operations in-effect',
  ],
  [
    'Peru’s consulate in Guayaquil resumed its full service on Monday.',
    '2024-02-06',
    'Peru @ Guayaquil normal-operations in-effect',
  ],
  [
    'The Swedish ambassador moved back into the embassy in Kyiv with twelve colleagues.',
    '2022-06-08',
    'Sweden @ Kyiv normal-operations in-effect',
  ],
  [
    'The Saudi embassy in Kabul is open once more.',
    '2021-12-01',
    'Saudi Arabia @ Kabul normal-operations in-effect',
  ],
  // considered
  [
    'Ottawa is looking at whether its embassy in Port-au-Prince can stay.',
    '2024-03-10',
    'Canada @ Port-au-Prince suspended-operations considered',
    'hedge',
  ],
  [
    'Switzerland may close its embassy in Khartoum should the fighting come nearer.',
    '2023-04-18',
    'Switzerland @ Khartoum suspended-operations considered',
    'hedge',
  ],
  [
    'Berlin has made plans to move its Beirut embassy to Cyprus.',
    '2024-08-04',
    'Germany @ Beirut suspended-operations considered',
    'hedge',
  ],
  [
    'If the airport closes, Belgium will bring its diplomats home from Kinshasa, an official said.',
    '2025-01-28',
    'Belgium @ Kinshasa reduced-staffing considered',
    'hedge',
  ],
  [
    'The White House has threatened to shut the US embassy in Baghdad.',
    '2020-09-28',
    'United States @ Baghdad suspended-operations considered',
    'hedge',
  ],
  [
    'Austria’s foreign minister would not exclude a withdrawal of embassy staff from Tehran.',
    '2025-06-14',
    'Austria @ Tehran reduced-staffing considered',
    'hedge',
  ],
  [
    'Paris is preparing to order families of its diplomats out of Niamey.',
    '2023-07-30',
    'France @ Niamey ordered-departure considered',
    'hedge',
  ],
  [
    'Seoul might thin out its embassy in Yangon in the autumn.',
    '2021-08-08',
    'South Korea @ Yangon reduced-staffing considered',
    'hedge',
  ],
  [
    'Poland is drawing up a list of embassy relatives in Tbilisi who could be flown out at short notice.',
    '2024-12-03',
    'Poland @ Tbilisi ordered-departure considered',
    'hedge',
  ],
  // denied
  [
    'Vietnam denied on Friday that its embassy in Kyiv had been closed.',
    '2022-02-25',
    'Vietnam @ Kyiv suspended-operations denied',
    'denial',
  ],
  [
    'Reports that Italy was pulling its diplomats out of Tripoli are untrue, the Farnesina said.',
    '2022-05-18',
    'Italy @ Tripoli reduced-staffing denied',
    'denial',
  ],
  [
    '“We are not moving the embassy out of Caracas,” Mexico’s foreign minister said.',
    '2024-08-01',
    'Mexico @ Caracas suspended-operations denied',
    'denial',
  ],
  [
    'There is no truth in the story that Thailand has shut its consulate in Penang, its consul general said.',
    '2023-09-09',
    'Thailand @ Penang suspended-operations denied',
    'denial',
  ],
  [
    'No American diplomat has been told to leave Riyadh, the embassy said.',
    '2025-06-13',
    'United States @ Riyadh ordered-departure denied',
    'denial',
  ],
  [
    'Cuba’s government rejected as a fable the claim that Canada had emptied its embassy in Havana.',
    '2021-07-14',
    'Canada @ Havana suspended-operations denied',
    'denial',
  ],
  [
    'The Japanese embassy in Dili has no plans to cut its staff.',
    '2022-12-12',
    'Japan @ Dili reduced-staffing denied',
    'denial',
  ],
  // traps
  ['In 2011 Denmark closed its embassy in Tripoli for eight months.', '2024-03-03', '', 'background'],
  [
    'It is ten years since the British embassy in Tripoli was evacuated to Tunis.',
    '2024-08-01',
    '',
    'background',
  ],
  [
    'The ambassador recalled how the staff had once been flown out of Saigon.',
    '2025-04-30',
    '',
    'background',
  ],
  [
    'Guests at the Embassy Hotel in Kigali were told to leave on Monday because of a burst pipe.',
    '2023-02-21',
    '',
    'confusable',
  ],
  ['Japan’s trade mission has left Hanoi after five busy days.', '2024-10-10', '', 'confusable'],
  ['A UN mission in Bamako closed its last base.', '2023-12-31', '', 'confusable'],
  ['The oil company has ordered its expatriate staff to leave Basra.', '2024-04-04', '', 'other employer'],
  ['Britain told its citizens to leave Lebanon while flights are available.', '2024-08-03', '', 'citizens'],
  ['The French army has withdrawn the last of its soldiers from N’Djamena.', '2025-01-30', '', 'military'],
  [
    'The German embassy in Accra will be closed on Thursday for a national holiday.',
    '2024-10-02',
    '',
    'routine',
  ],
  ['Ethiopia gave two Irish diplomats a week to leave Addis Ababa.', '2021-11-24', '', 'expulsion'],
  [
    'The U.S. embassy in Nassau told its staff to stay indoors during the storm.',
    '2024-09-27',
    '',
    'shelter',
  ],
  [
    'Demonstrators burned a flag outside the closed shops near the American embassy in Jakarta.',
    '2023-11-05',
    '',
    'nearby',
  ],
  [
    'The residents’ association urged Spain to reopen its consulate in Tetouan.',
    '2022-02-14',
    '',
    'not a reversal',
  ],
  ['The consul said that she would leave Almaty in August, when her term ends.', '2023-06-30', '', 'person'],
  ['The new Italian embassy in Brasilia won a prize for its windows.', '2023-05-05', '', 'nothing told'],
  [
    'Kuwait’s ambassador left the room before the vote, diplomats in Geneva said.',
    '2023-03-03',
    '',
    'nothing told',
  ],
  ['Visa services at the Indian consulate in Toronto are suspended.', '2023-09-21', '', 'part of a post'],
  ['China has opened an embassy in Honiara.', '2020-09-21', '', 'opening'],
  ['The travel advisory for Niger was raised to level four.', '2023-08-03', '', 'advisory'],
  [
    'An evacuation drill at the Israeli embassy in Prague emptied the building for half an hour.',
    '2024-05-21',
    '',
    'routine',
  ],
  [
    'The students left the library of the American consulate in Chennai at closing time.',
    '2024-02-20',
    '',
    'nothing told',
  ],
  [
    '“We stay until the flag is taken down for the night,” the guard at the Swedish embassy in Maputo said.',
    '2024-11-11',
    '',
    'nothing told',
  ],
  [
    'Kosovo opened talks with Serbia after the mission of the European Union in Pristina asked for calm.',
    '2023-06-02',
    '',
    'nothing told',
  ],
];

export const newsroomSentences = sentencesOf(ROWS);
