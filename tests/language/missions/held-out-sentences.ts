/** Sentences written apart from the patterns: what each says of a mission's status, and what kind of trap it is. */
import type { Level, Modality } from '../../../src/answers/answer.ts';

export interface HeldOutSentence {
  readonly text: string;
  readonly datePublished: string;
  readonly expect: readonly { sendingState: string; place: string; level: Level; modality: Modality }[];
  readonly trap?: string;
}

export const heldOutSentences: readonly HeldOutSentence[] = [
  {
    text: 'The State Department on Tuesday gave embassy families in Lima the option of flying home at government expense.',
    datePublished: '2023-01-24',
    expect: [
      { sendingState: 'United States', place: 'Lima', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Canberra is letting the partners and children of its diplomats in Port Moresby come home early if they want to.',
    datePublished: '2024-01-12',
    expect: [
      {
        sendingState: 'Australia',
        place: 'Port Moresby',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Spouses and children of staff at the French embassy in Beirut may leave on a voluntary basis, the Quai d’Orsay said on Friday.',
    datePublished: '2024-08-02',
    expect: [
      { sendingState: 'France', place: 'Beirut', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'ABUJA, Nigeria — Non-emergency employees of the U.S. Embassy in Abuja are free to go, officials said, though nobody will be made to.',
    datePublished: '2022-10-26',
    expect: [
      { sendingState: 'United States', place: 'Abuja', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Ottawa has approved the optional departure of dependants from its high commission in Islamabad.',
    datePublished: '2025-05-08',
    expect: [
      { sendingState: 'Canada', place: 'Islamabad', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Tokyo told workers at its embassy in Colombo that those who wished to return to Japan could do so at public cost.',
    datePublished: '2022-07-11',
    expect: [
      { sendingState: 'Japan', place: 'Colombo', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'U.S. OKs voluntary exit of embassy relatives from Managua',
    datePublished: '2018-07-06',
    expect: [
      {
        sendingState: 'United States',
        place: 'Managua',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Relatives of British embassy staff in Addis Ababa can come back to the UK should they choose to, the Foreign Office has said.',
    datePublished: '2021-11-09',
    expect: [
      {
        sendingState: 'United Kingdom',
        place: 'Addis Ababa',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Sweden is offering its Nairobi embassy staff the chance to go home, no questions asked, until the protests die down.',
    datePublished: '2024-07-03',
    expect: [
      { sendingState: 'Sweden', place: 'Nairobi', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Berlin has left it to its diplomats in Tehran to decide whether they stay, and a third of them have already gone.',
    datePublished: '2024-10-03',
    expect: [
      { sendingState: 'Germany', place: 'Tehran', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Effective June 3, the Department allowed the departure of eligible family members from the U.S. Embassy in Dushanbe. The embassy itself remains open.',
    datePublished: '2024-06-04',
    expect: [
      {
        sendingState: 'United States',
        place: 'Dushanbe',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'NEW DELHI: Spouses and children at the Indian high commission in Colombo have been permitted to travel back to India if they so desire, an official said.',
    datePublished: '2022-05-12',
    expect: [
      { sendingState: 'India', place: 'Colombo', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Dependents of U.S. employees at the consulate general in Guadalajara may now depart at their own discretion, the mission said in a notice.',
    datePublished: '2025-02-20',
    expect: [
      {
        sendingState: 'United States',
        place: 'Guadalajara',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Embassy personnel in Caracas who would rather be elsewhere will have their tickets paid, the Dutch foreign ministry announced.',
    datePublished: '2024-08-05',
    expect: [
      { sendingState: 'Netherlands', place: 'Caracas', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Relatives of Brazilian diplomats in Port-au-Prince have been given leave to go home, Itamaraty confirmed late on Monday.',
    datePublished: '2024-03-12',
    expect: [
      {
        sendingState: 'Brazil',
        place: 'Port-au-Prince',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Turkey has cleared non-essential employees of its embassy in Khartoum to leave if they feel unsafe.',
    datePublished: '2023-04-18',
    expect: [
      { sendingState: 'Turkey', place: 'Khartoum', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Norway’s foreign minister said families of the embassy’s staff in Tel Aviv had been handed open tickets to Oslo, to be used or not as they please.',
    datePublished: '2023-10-12',
    expect: [
      { sendingState: 'Norway', place: 'Tel Aviv', level: 'authorized-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'The voluntary evacuation of American dependents from Almaty was authorized on Thursday, hours after the airport was retaken.',
    datePublished: '2022-01-07',
    expect: [
      {
        sendingState: 'United States',
        place: 'Almaty',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Seoul advised the families of its diplomats in Vientiane to consider coming home.',
    datePublished: '2024-09-17',
    expect: [
      {
        sendingState: 'South Korea',
        place: 'Vientiane',
        level: 'authorized-departure',
        modality: 'in-effect',
      },
    ],
    trap: 'urged-not-ordered',
  },
  {
    text: 'India has asked non-essential staff at its embassy in Tehran to think about leaving while flights last.',
    datePublished: '2025-06-14',
    expect: [
      { sendingState: 'India', place: 'Tehran', level: 'authorized-departure', modality: 'in-effect' },
    ],
    trap: 'urged-not-ordered',
  },
  {
    text: 'Madrid is urging, but not compelling, the relatives of its diplomats in Yaoundé to go home; the Spanish embassy thinks about half will.',
    datePublished: '2020-02-17',
    expect: [
      { sendingState: 'Spain', place: 'Yaoundé', level: 'authorized-departure', modality: 'in-effect' },
    ],
    trap: 'urged-not-ordered',
  },
  {
    text: 'The State Department has told nonessential workers at the embassy in Bangui to be out by the weekend.',
    datePublished: '2021-01-14',
    expect: [
      { sendingState: 'United States', place: 'Bangui', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'WELLINGTON: New Zealand has instructed the families and non-essential staff of its high commission in Honiara to leave.',
    datePublished: '2021-11-26',
    expect: [
      { sendingState: 'New Zealand', place: 'Honiara', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'U.S. orders non-emergency workers out of Kampala',
    datePublished: '2024-07-24',
    expect: [
      { sendingState: 'United States', place: 'Kampala', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'The German embassy in Conakry has been told to send home everyone it can spare by Monday, the foreign ministry in Berlin said.',
    datePublished: '2021-09-07',
    expect: [
      { sendingState: 'Germany', place: 'Conakry', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Britain is making the families of its diplomats leave Beirut, and has booked forty seats on Thursday’s flight.',
    datePublished: '2024-07-30',
    expect: [
      { sendingState: 'United Kingdom', place: 'Beirut', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'A mandatory evacuation of family members from the U.S. Embassy in Harare took effect at midnight.',
    datePublished: '2019-01-17',
    expect: [
      { sendingState: 'United States', place: 'Harare', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Non-essential staff at Canada’s embassy in Kyiv were directed on Saturday to return home.',
    datePublished: '2022-01-29',
    expect: [{ sendingState: 'Canada', place: 'Kyiv', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'On March 4, the Department of State ordered non-emergency U.S. government employees and their family members to depart Maseru due to civil unrest.',
    datePublished: '2025-03-05',
    expect: [
      { sendingState: 'United States', place: 'Maseru', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'An instruction from Paris leaves the French embassy’s non-essential employees in Niamey no choice: they are to be on Saturday’s plane.',
    datePublished: '2023-08-03',
    expect: [{ sendingState: 'France', place: 'Niamey', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'Tokyo ordered the dependants of its embassy staff in Kathmandu to come back to Japan at once.',
    datePublished: '2025-09-10',
    expect: [
      { sendingState: 'Japan', place: 'Kathmandu', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'South Korea’s foreign ministry has required every embassy family in Tel Aviv to depart by 18 October.',
    datePublished: '2023-10-15',
    expect: [
      { sendingState: 'South Korea', place: 'Tel Aviv', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Families of Polish diplomats in Minsk have 48 hours to leave, on orders from Warsaw.',
    datePublished: '2021-11-16',
    expect: [{ sendingState: 'Poland', place: 'Minsk', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'Leaving Ashgabat is no longer a choice for non-emergency American embassy employees: the State Department made it compulsory on Thursday.',
    datePublished: '2023-03-10',
    expect: [
      { sendingState: 'United States', place: 'Ashgabat', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Washington now requires non-emergency embassy staff in Lilongwe, and not only their families, to go.',
    datePublished: '2025-02-27',
    expect: [
      { sendingState: 'United States', place: 'Lilongwe', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Denmark has brought its embassy families out of Ouagadougou under a compulsory order issued on Sunday.',
    datePublished: '2022-10-03',
    expect: [
      { sendingState: 'Denmark', place: 'Ouagadougou', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'The order, which applies to about 60 nonessential employees of the U.S. Embassy in Tashkent, was signed on Friday and took effect at once.',
    datePublished: '2022-07-09',
    expect: [
      { sendingState: 'United States', place: 'Tashkent', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'The Spanish embassy in Caracas was told by Madrid to put its non-essential staff on the first available plane.',
    datePublished: '2019-03-14',
    expect: [{ sendingState: 'Spain', place: 'Caracas', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'Following the shelling, Australia has directed the departure of dependants of Australian officials posted to Tel Aviv.',
    datePublished: '2024-08-01',
    expect: [
      { sendingState: 'Australia', place: 'Tel Aviv', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'The ordered departure of U.S. government family members from Lagos was announced on the consulate’s website.',
    datePublished: '2023-02-22',
    expect: [
      { sendingState: 'United States', place: 'Lagos', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Brussels has ordered the families of those who work at the EU delegation in Addis Ababa out of Ethiopia.',
    datePublished: '2021-11-23',
    expect: [
      {
        sendingState: 'European Union',
        place: 'Addis Ababa',
        level: 'ordered-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: '“They have until six tonight,” said the driver waiting outside the French embassy in Port Vila. All its non-essential staff must be gone by then under an order from Paris.',
    datePublished: '2024-12-19',
    expect: [
      { sendingState: 'France', place: 'Port Vila', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Ankara has recalled, by order, the non-essential personnel of its embassy in Tripoli and every spouse and child.',
    datePublished: '2019-04-11',
    expect: [{ sendingState: 'Turkey', place: 'Tripoli', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'U.S. embassy staff who are not essential were bundled on to a chartered jet at dawn in Antananarivo after Washington told them to get out.',
    datePublished: '2025-10-14',
    expect: [
      {
        sendingState: 'United States',
        place: 'Antananarivo',
        level: 'ordered-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Italian diplomats’ wives and children in Kampala were under instructions on Tuesday to be packed and at the airport by noon, the embassy of Italy said.',
    datePublished: '2024-07-23',
    expect: [{ sendingState: 'Italy', place: 'Kampala', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'The embassy remains open but on orders from the State Department its non-emergency employees are leaving San Salvador today.',
    datePublished: '2020-02-10',
    expect: [
      {
        sendingState: 'United States',
        place: 'San Salvador',
        level: 'ordered-departure',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'OTTAWA — Canada pulled the families of its diplomats out of Havana on Monday; they were not given a say, a spokesperson said.',
    datePublished: '2018-04-16',
    expect: [{ sendingState: 'Canada', place: 'Havana', level: 'ordered-departure', modality: 'in-effect' }],
  },
  {
    text: 'The Department of State authorized non-emergency employees to leave and ordered family members to depart U.S. Embassy Chisinau.',
    datePublished: '2022-02-24',
    expect: [
      { sendingState: 'United States', place: 'Chisinau', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Nonessential American personnel at the consulate in Chengdu are being ordered home, two officials briefed on the matter said.',
    datePublished: '2020-07-21',
    expect: [
      { sendingState: 'United States', place: 'Chengdu', level: 'ordered-departure', modality: 'in-effect' },
    ],
  },
  {
    text: 'Switzerland has thinned out its embassy in Tehran to four people.',
    datePublished: '2025-06-16',
    expect: [
      { sendingState: 'Switzerland', place: 'Tehran', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Poland is keeping only six diplomats in Beirut, down from nineteen, its foreign ministry said.',
    datePublished: '2024-09-30',
    expect: [{ sendingState: 'Poland', place: 'Beirut', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'Japan cut its embassy in Port-au-Prince to the bare minimum over the weekend.',
    datePublished: '2024-03-11',
    expect: [
      { sendingState: 'Japan', place: 'Port-au-Prince', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'A skeleton team is all that is left at the Swedish embassy in Khartoum.',
    datePublished: '2023-04-17',
    expect: [{ sendingState: 'Sweden', place: 'Khartoum', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'Australia has withdrawn some of its diplomats from Honiara as a precaution.',
    datePublished: '2021-11-29',
    expect: [
      { sendingState: 'Australia', place: 'Honiara', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Brazil has scaled back its presence in Kyiv: five people now do the work of twenty at its embassy.',
    datePublished: '2022-02-18',
    expect: [{ sendingState: 'Brazil', place: 'Kyiv', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'Ireland flew four of the seven Irish people at its Addis Ababa embassy home, the others having been allowed to stay.',
    datePublished: '2021-11-25',
    expect: [
      { sendingState: 'Ireland', place: 'Addis Ababa', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Half of Britain’s embassy staff in Kyiv are on their way home, officials said on Monday.',
    datePublished: '2022-01-24',
    expect: [
      { sendingState: 'United Kingdom', place: 'Kyiv', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Two buses took most of the Indian embassy’s people from Damascus to Beirut on Saturday; a handful stayed to mind the shop in the Syrian capital.',
    datePublished: '2024-12-07',
    expect: [{ sendingState: 'India', place: 'Damascus', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'The United States is drawing down its embassy in Freetown, a department spokesperson told this newspaper, without saying who would leave.',
    datePublished: '2023-11-28',
    expect: [
      { sendingState: 'United States', place: 'Freetown', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'France has trimmed its embassy in Libreville from 40 to 15 since the coup.',
    datePublished: '2023-09-04',
    expect: [
      { sendingState: 'France', place: 'Libreville', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'SEOUL (Han River News) - South Korea has evacuated most of its diplomats from Dushanbe, leaving three people at the embassy.',
    datePublished: '2024-03-26',
    expect: [
      { sendingState: 'South Korea', place: 'Dushanbe', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Two of every three desks are empty and the lifts have stopped: the Canadian high commission in Dhaka is working with a much reduced staff, an official in Ottawa said.',
    datePublished: '2024-08-06',
    expect: [{ sendingState: 'Canada', place: 'Dhaka', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'The partial withdrawal of German personnel from the embassy in Islamabad was completed on Friday.',
    datePublished: '2025-05-09',
    expect: [
      { sendingState: 'Germany', place: 'Islamabad', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Norway has brought home a third of its people from the embassy in Juba.',
    datePublished: '2025-03-12',
    expect: [{ sendingState: 'Norway', place: 'Juba', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'Those who remain at the Dutch embassy in Lomé could share a single taxi. The rest left on Wednesday.',
    datePublished: '2017-09-22',
    expect: [
      { sendingState: 'Netherlands', place: 'Lomé', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Russia has sent 18 diplomats and their relatives home from Chisinau, leaving its embassy there with 25 people.',
    datePublished: '2023-08-14',
    expect: [{ sendingState: 'Russia', place: 'Chisinau', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'China has begun to reduce the number of staff at its embassy in Port Moresby, the ambassador told reporters.',
    datePublished: '2024-01-16',
    expect: [
      { sendingState: 'China', place: 'Port Moresby', level: 'reduced-staffing', modality: 'in-effect' },
    ],
  },
  {
    text: 'Austria’s embassy in Tehran is running on emergency staffing, Vienna said.',
    datePublished: '2025-06-15',
    expect: [{ sendingState: 'Austria', place: 'Tehran', level: 'reduced-staffing', modality: 'in-effect' }],
  },
  {
    text: 'The United States suspended operations at its embassy in Khartoum early on Sunday.',
    datePublished: '2023-04-23',
    expect: [
      {
        sendingState: 'United States',
        place: 'Khartoum',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Germany’s embassy in Bishkek has shut its doors until further notice.',
    datePublished: '2020-10-08',
    expect: [
      { sendingState: 'Germany', place: 'Bishkek', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The lights are off at the Canadian embassy in Port-au-Prince and no one answers the intercom. Ottawa confirmed it had brought the last of them home.',
    datePublished: '2024-03-15',
    expect: [
      {
        sendingState: 'Canada',
        place: 'Port-au-Prince',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Only a gardener and a cat are left at the Danish embassy in Monrovia. Copenhagen withdrew the last diplomat on Tuesday.',
    datePublished: '2024-05-30',
    expect: [
      { sendingState: 'Denmark', place: 'Monrovia', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Japan moved its people from Juba to Kampala on Friday and is running the embassy from there.',
    datePublished: '2016-07-15',
    expect: [{ sendingState: 'Japan', place: 'Juba', level: 'suspended-operations', modality: 'in-effect' }],
  },
  {
    text: 'The Dutch consulate general in Chongqing has been wound up, and its plaque unscrewed.',
    datePublished: '2025-01-31',
    expect: [
      {
        sendingState: 'Netherlands',
        place: 'Chongqing',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Seoul has evacuated every one of its diplomats from Tripoli.',
    datePublished: '2014-07-31',
    expect: [
      { sendingState: 'South Korea', place: 'Tripoli', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Sweden’s embassy in Sanaa is deserted; the ambassador now works out of a hotel in Riyadh.',
    datePublished: '2015-02-16',
    expect: [
      { sendingState: 'Sweden', place: 'Sanaa', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The British embassy in Pyongyang was temporarily closed on Wednesday and all its diplomats left for Beijing.',
    datePublished: '2020-05-28',
    expect: [
      {
        sendingState: 'United Kingdom',
        place: 'Pyongyang',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'The US will temporarily relocate its embassy in Kyiv to Lviv, the secretary of state announced on Monday.',
    datePublished: '2022-02-14',
    expect: [
      { sendingState: 'United States', place: 'Kyiv', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Operations at the American consulate in Shenyang ceased at noon on Monday, and the flag was lowered.',
    datePublished: '2020-08-03',
    expect: [
      {
        sendingState: 'United States',
        place: 'Shenyang',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Turkey has padlocked its embassy in Mogadishu after the blast and flown everyone out.',
    datePublished: '2017-10-16',
    expect: [
      { sendingState: 'Turkey', place: 'Mogadishu', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Spain has shuttered its embassy in Managua.',
    datePublished: '2021-08-12',
    expect: [
      { sendingState: 'Spain', place: 'Managua', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: '“Tomorrow there will only be the fax machine,” said the last Belgian diplomat in Goma on Sunday. Belgium’s consulate in Goma was closed the next day, the foreign ministry in Brussels said.',
    datePublished: '2025-01-28',
    expect: [
      { sendingState: 'Belgium', place: 'Goma', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'India’s consulate in Kandahar stands empty: an air force plane took out its 50 diplomats and guards on Sunday.',
    datePublished: '2021-07-11',
    expect: [
      { sendingState: 'India', place: 'Kandahar', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Italy ordered its embassy in Minsk to close.',
    datePublished: '2022-03-03',
    expect: [{ sendingState: 'Italy', place: 'Minsk', level: 'suspended-operations', modality: 'in-effect' }],
    trap: 'ordered to close is no departure',
  },
  {
    text: 'The Czech Republic transferred the work of its embassy in Maputo to Harare on 1 March, and the building is dark.',
    datePublished: '2025-03-02',
    expect: [
      {
        sendingState: 'Czech Republic',
        place: 'Maputo',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Australia has ceased its embassy’s operations in Kyiv and sent the staff to a temporary office in Lviv.',
    datePublished: '2022-02-13',
    expect: [
      { sendingState: 'Australia', place: 'Kyiv', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Finland closed its consulate in Murmansk yesterday, while its embassy in Moscow goes on as usual.',
    datePublished: '2023-10-02',
    expect: [
      { sendingState: 'Finland', place: 'Murmansk', level: 'suspended-operations', modality: 'in-effect' },
      { sendingState: 'Finland', place: 'Moscow', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Kuwait’s embassy in Beirut has been evacuated down to the last attaché.',
    datePublished: '2024-09-28',
    expect: [
      { sendingState: 'Kuwait', place: 'Beirut', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The Philippine embassy in Tripoli has transferred to Tunis for the time being, Manila said.',
    datePublished: '2019-04-19',
    expect: [
      { sendingState: 'Philippines', place: 'Tripoli', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Poland has mothballed its consulate in Lviv and is burning the files.',
    datePublished: '2022-03-14',
    expect: [{ sendingState: 'Poland', place: 'Lviv', level: 'suspended-operations', modality: 'in-effect' }],
  },
  {
    text: 'Ukraine’s embassy in Tehran halted its work on Thursday, the foreign ministry in Kyiv said.',
    datePublished: '2022-09-23',
    expect: [
      { sendingState: 'Ukraine', place: 'Tehran', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Argentina no longer has anybody in Caracas. Its last seven diplomats took off at noon and the embassy was handed to Brazil for safe keeping.',
    datePublished: '2024-08-01',
    expect: [
      { sendingState: 'Argentina', place: 'Caracas', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Saudi Arabia has taken its entire embassy in Khartoum out by sea, from the ambassador to the cook.',
    datePublished: '2023-04-22',
    expect: [
      {
        sendingState: 'Saudi Arabia',
        place: 'Khartoum',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'After the mob came over the wall, Egypt closed its consulate in Benghazi and drove the staff to the border.',
    datePublished: '2014-01-26',
    expect: [
      { sendingState: 'Egypt', place: 'Benghazi', level: 'suspended-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The State Department has lifted the ordered departure for its embassy in Addis Ababa.',
    datePublished: '2022-03-25',
    expect: [
      {
        sendingState: 'United States',
        place: 'Addis Ababa',
        level: 'normal-operations',
        modality: 'in-effect',
      },
    ],
  },
  {
    text: 'Britain reopened its embassy in Kyiv on Wednesday.',
    datePublished: '2022-04-27',
    expect: [
      { sendingState: 'United Kingdom', place: 'Kyiv', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'France’s flag is up again over its embassy in Monrovia, and visas are being stamped.',
    datePublished: '2015-05-12',
    expect: [
      { sendingState: 'France', place: 'Monrovia', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Families may return to the U.S. Embassy in Managua: the authorized departure has been terminated.',
    datePublished: '2018-12-20',
    expect: [
      { sendingState: 'United States', place: 'Managua', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'India has put its embassy in Khartoum back to work, eleven months after the last of its diplomats sailed from Port Sudan.',
    datePublished: '2024-03-20',
    expect: [{ sendingState: 'India', place: 'Khartoum', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'Saudi Arabia’s embassy in Tehran opened its gates on Tuesday for the first time in seven years.',
    datePublished: '2023-06-06',
    expect: [
      { sendingState: 'Saudi Arabia', place: 'Tehran', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Everyone whom Canada sent home from Kyiv is back and the embassy has resumed full operations, the ambassador said.',
    datePublished: '2022-05-09',
    expect: [{ sendingState: 'Canada', place: 'Kyiv', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'The Japanese embassy in Dhaka is fully staffed and all its services are running, a notice said on Sunday.',
    datePublished: '2024-08-18',
    expect: [{ sendingState: 'Japan', place: 'Dhaka', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'Sweden rescinded its departure order for embassy staff in Nairobi on Friday.',
    datePublished: '2024-08-09',
    expect: [{ sendingState: 'Sweden', place: 'Nairobi', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'Germany’s diplomats are back in Tbilisi and the embassy is open again.',
    datePublished: '2008-09-01',
    expect: [
      { sendingState: 'Germany', place: 'Tbilisi', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'It was business as usual yesterday at the Australian high commission in Port Moresby, a day after the looting.',
    datePublished: '2024-01-12',
    expect: [
      { sendingState: 'Australia', place: 'Port Moresby', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'South Korea has moved its embassy back to Kyiv from Romania.',
    datePublished: '2022-05-02',
    expect: [
      { sendingState: 'South Korea', place: 'Kyiv', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The Turkish consulate in Mazar-i-Sharif has taken up its work again after a pause of three months.',
    datePublished: '2021-10-30',
    expect: [
      { sendingState: 'Turkey', place: 'Mazar-i-Sharif', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'The evacuation order is history: non-emergency U.S. personnel have been told they can go back to Lagos, and the consulate says it is at normal strength.',
    datePublished: '2023-04-03',
    expect: [
      { sendingState: 'United States', place: 'Lagos', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Brazil’s diplomats have returned to Damascus, where the embassy is working normally.',
    datePublished: '2025-02-03',
    expect: [
      { sendingState: 'Brazil', place: 'Damascus', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'Spain restored its embassy in Caracas to full staff last night.',
    datePublished: '2024-10-01',
    expect: [{ sendingState: 'Spain', place: 'Caracas', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'Norway’s embassy in Beirut remains open and no change is planned, the ministry in Oslo said.',
    datePublished: '2024-08-05',
    expect: [{ sendingState: 'Norway', place: 'Beirut', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'With Monday’s cable the drawdown of the U.S. Embassy in Kigali came to an end; all employees are returning.',
    datePublished: '2025-04-15',
    expect: [
      { sendingState: 'United States', place: 'Kigali', level: 'normal-operations', modality: 'in-effect' },
    ],
  },
  {
    text: 'China’s embassy in Honiara is functioning as normal, its spokesman said.',
    datePublished: '2021-11-28',
    expect: [{ sendingState: 'China', place: 'Honiara', level: 'normal-operations', modality: 'in-effect' }],
  },
  {
    text: 'Britain may pull its diplomats out of Port Vila if the strikes go on.',
    datePublished: '2024-11-06',
    expect: [
      {
        sendingState: 'United Kingdom',
        place: 'Port Vila',
        level: 'reduced-staffing',
        modality: 'considered',
      },
    ],
    trap: 'hedge',
  },
  {
    text: 'The United States is weighing whether to close its embassy in Banjul, three officials said.',
    datePublished: '2025-04-15',
    expect: [
      {
        sendingState: 'United States',
        place: 'Banjul',
        level: 'suspended-operations',
        modality: 'considered',
      },
    ],
    trap: 'hedge',
  },
  {
    text: 'Japan is poised to order the families of its embassy staff out of Islamabad should the shelling continue.',
    datePublished: '2025-05-07',
    expect: [
      { sendingState: 'Japan', place: 'Islamabad', level: 'ordered-departure', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Canada has drawn up contingency plans to shut its embassy in Tel Aviv.',
    datePublished: '2024-04-13',
    expect: [
      { sendingState: 'Canada', place: 'Tel Aviv', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'France threatened on Sunday to move its embassy out of Niamey.',
    datePublished: '2023-08-27',
    expect: [
      { sendingState: 'France', place: 'Niamey', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Washington is preparing to tell non-essential embassy workers in Kinshasa to leave, according to two people who have read a draft.',
    datePublished: '2025-01-27',
    expect: [
      {
        sendingState: 'United States',
        place: 'Kinshasa',
        level: 'ordered-departure',
        modality: 'considered',
      },
    ],
    trap: 'hedge',
  },
  {
    text: 'Berlin could cut its embassy in Tehran to a core team within days, the foreign ministry said.',
    datePublished: '2024-10-02',
    expect: [{ sendingState: 'Germany', place: 'Tehran', level: 'reduced-staffing', modality: 'considered' }],
    trap: 'hedge',
  },
  {
    text: 'India will consider letting diplomats’ families leave Dhaka if the curfew isn’t lifted.',
    datePublished: '2024-07-20',
    expect: [
      { sendingState: 'India', place: 'Dhaka', level: 'authorized-departure', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Australia’s foreign minister would not say whether the embassy in Beirut would close, only that it might.',
    datePublished: '2024-08-06',
    expect: [
      { sendingState: 'Australia', place: 'Beirut', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'A paper before the cabinet proposes that Sweden shut its embassy in Ouagadougou next year.',
    datePublished: '2023-12-08',
    expect: [
      { sendingState: 'Sweden', place: 'Ouagadougou', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Turkey plans to reopen its consulate in Aleppo in the autumn.',
    datePublished: '2025-05-20',
    expect: [{ sendingState: 'Turkey', place: 'Aleppo', level: 'normal-operations', modality: 'considered' }],
    trap: 'hedge',
  },
  {
    text: 'South Korea expects to bring its embassy staff in Juba back to full strength once the truce holds.',
    datePublished: '2018-08-09',
    expect: [
      { sendingState: 'South Korea', place: 'Juba', level: 'normal-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Should the airport fall, Spain’s ambassador said, she would have to evacuate the embassy in Kinshasa altogether.',
    datePublished: '2025-01-30',
    expect: [
      { sendingState: 'Spain', place: 'Kinshasa', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'Poland warned that it would withdraw part of its embassy staff from Minsk.',
    datePublished: '2023-02-11',
    expect: [{ sendingState: 'Poland', place: 'Minsk', level: 'reduced-staffing', modality: 'considered' }],
    trap: 'hedge',
  },
  {
    text: 'Rome is thinking aloud about running its Damascus embassy from Beirut again.',
    datePublished: '2025-03-10',
    expect: [
      { sendingState: 'Italy', place: 'Damascus', level: 'suspended-operations', modality: 'considered' },
    ],
    trap: 'hedge',
  },
  {
    text: 'The Dutch, whose consulate in Istanbul was closed for two days, say that they may allow families to leave.',
    datePublished: '2023-02-02',
    expect: [
      {
        sendingState: 'Netherlands',
        place: 'Istanbul',
        level: 'authorized-departure',
        modality: 'considered',
      },
    ],
    trap: 'hedge',
  },
  {
    text: 'No American has been ordered to leave Tbilisi, the U.S. Embassy said, calling the reports false.',
    datePublished: '2024-12-03',
    expect: [
      { sendingState: 'United States', place: 'Tbilisi', level: 'ordered-departure', modality: 'denied' },
    ],
    trap: 'denial',
  },
  {
    text: 'Germany has no plans to close its consulate in Izmir, whatever the posters say.',
    datePublished: '2024-06-21',
    expect: [{ sendingState: 'Germany', place: 'Izmir', level: 'suspended-operations', modality: 'denied' }],
    trap: 'denial',
  },
  {
    text: '“We are not evacuating our embassy in Asunción, and I don’t know who started this,” the Brazilian ambassador said.',
    datePublished: '2024-03-21',
    expect: [
      { sendingState: 'Brazil', place: 'Asunción', level: 'suspended-operations', modality: 'denied' },
    ],
    trap: 'denial',
  },
  {
    text: 'New Delhi on Monday rubbished reports that it had pulled its diplomats out of Malé.',
    datePublished: '2024-01-15',
    expect: [{ sendingState: 'India', place: 'Malé', level: 'reduced-staffing', modality: 'denied' }],
    trap: 'denial',
  },
  {
    text: 'London ruled out shutting the British embassy in Bogotá.',
    datePublished: '2024-01-10',
    expect: [
      { sendingState: 'United Kingdom', place: 'Bogotá', level: 'suspended-operations', modality: 'denied' },
    ],
    trap: 'denial',
  },
  {
    text: 'Turkish officials denied that the embassy in Mogadishu was being relocated to Nairobi.',
    datePublished: '2022-10-31',
    expect: [
      { sendingState: 'Turkey', place: 'Mogadishu', level: 'suspended-operations', modality: 'denied' },
    ],
    trap: 'denial',
  },
  {
    text: 'It is untrue that Japan has told its embassy families in Vientiane to leave, a spokesman for Tokyo’s foreign ministry said.',
    datePublished: '2024-09-18',
    expect: [{ sendingState: 'Japan', place: 'Vientiane', level: 'ordered-departure', modality: 'denied' }],
    trap: 'denial',
  },
  {
    text: 'Canada has not authorized the departure of any of its staff from Kampala, the high commission insisted.',
    datePublished: '2024-07-25',
    expect: [{ sendingState: 'Canada', place: 'Kampala', level: 'authorized-departure', modality: 'denied' }],
    trap: 'denial',
  },
  {
    text: 'Egypt’s foreign ministry dismissed as invention a report that it had halved its embassy in Asmara.',
    datePublished: '2025-03-18',
    expect: [{ sendingState: 'Egypt', place: 'Asmara', level: 'reduced-staffing', modality: 'denied' }],
    trap: 'denial',
  },
  {
    text: 'The ordered departure of non-emergency staff does not mean that the United States is closing its embassy in Kampala, the ambassador said; the first group left on Friday.',
    datePublished: '2024-07-27',
    expect: [
      { sendingState: 'United States', place: 'Kampala', level: 'ordered-departure', modality: 'in-effect' },
      { sendingState: 'United States', place: 'Kampala', level: 'suspended-operations', modality: 'denied' },
    ],
    trap: 'denial in the second half',
  },
  {
    text: 'The British embassy in Khartoum has not reopened, two years after the last flight from Wadi Seidna.',
    datePublished: '2025-04-20',
    expect: [
      {
        sendingState: 'United Kingdom',
        place: 'Khartoum',
        level: 'suspended-operations',
        modality: 'in-effect',
      },
    ],
    trap: 'not-a-reversal',
  },
  {
    text: 'Local traders urged Canada to reopen its consulate in Chongqing, shut since March.',
    datePublished: '2024-11-19',
    expect: [
      { sendingState: 'Canada', place: 'Chongqing', level: 'suspended-operations', modality: 'in-effect' },
    ],
    trap: 'not-a-reversal',
  },
  {
    text: 'The ordered departure of non-emergency U.S. staff from Juba stays in force, and the embassy will announce it when it returns to normal.',
    datePublished: '2025-05-02',
    expect: [
      { sendingState: 'United States', place: 'Juba', level: 'ordered-departure', modality: 'in-effect' },
    ],
    trap: 'not-a-reversal',
  },
  {
    text: '“Our embassy in Sanaa will open again, God willing, but not today,” said the Malaysian ambassador, who has run it from Riyadh since it closed.',
    datePublished: '2022-06-14',
    expect: [
      { sendingState: 'Malaysia', place: 'Sanaa', level: 'suspended-operations', modality: 'in-effect' },
    ],
    trap: 'not-a-reversal',
  },
  {
    text: 'Norway’s embassy in Tripoli would continue to issue papers, the minister said, even as two-thirds of its staff were being flown to Malta.',
    datePublished: '2019-04-10',
    expect: [{ sendingState: 'Norway', place: 'Tripoli', level: 'reduced-staffing', modality: 'in-effect' }],
    trap: 'would continue beside a drawdown',
  },
  {
    text: 'In 2012, after the march on the capital, the United States had ordered nonessential staff out of its embassy in Bangui.',
    datePublished: '2023-06-08',
    expect: [],
    trap: 'background',
  },
  {
    text: 'It is ten years since Britain closed its embassy in Sanaa, and the anniversary was marked with a reception in Aden House, London.',
    datePublished: '2025-02-11',
    expect: [],
    trap: 'background',
  },
  {
    text: 'She was a junior attaché when Canada evacuated its embassy in Phnom Penh in 1975.',
    datePublished: '2025-04-30',
    expect: [],
    trap: 'background',
  },
  {
    text: 'After the 2019 evacuation of the U.S. Embassy in Caracas, the ambassador, who has just published her memoirs, taught at Georgetown.',
    datePublished: '2024-05-06',
    expect: [],
    trap: 'background',
  },
  {
    text: 'Last year France had sent its diplomats’ families home from Libreville for three weeks.',
    datePublished: '2024-10-15',
    expect: [],
    trap: 'background',
  },
  {
    text: 'The German embassy in Accra will be closed on Monday for Eid and on Tuesday for a staff outing.',
    datePublished: '2024-04-08',
    expect: [],
    trap: 'routine closure',
  },
  {
    text: 'The consulate of Italy in Toronto is shut for renovation until the end of August.',
    datePublished: '2024-07-15',
    expect: [],
    trap: 'routine closure',
  },
  {
    text: 'A snowstorm closed the US embassy in Sofia for the day.',
    datePublished: '2023-11-27',
    expect: [],
    trap: 'routine closure',
  },
  {
    text: 'Embassy Wellington will be closed on July 4 in observance of Independence Day, the U.S. Embassy said.',
    datePublished: '2024-07-02',
    expect: [],
    trap: 'routine closure',
  },
  {
    text: 'Staff at the Japanese embassy in Manila were evacuated to the car park on Thursday in an earthquake drill.',
    datePublished: '2024-11-14',
    expect: [],
    trap: 'drill',
  },
  {
    text: 'The exercise, in which marines rehearsed flying American diplomats out of Tbilisi, ended on Friday.',
    datePublished: '2023-08-25',
    expect: [],
    trap: 'drill',
  },
  {
    text: 'A British trade mission left Lagos on Saturday with orders worth £40m.',
    datePublished: '2024-02-17',
    expect: [],
    trap: 'trade mission',
  },
  {
    text: 'The Indian mission to the Moon’s south pole suspended operations at sunset, controllers in Bengaluru said.',
    datePublished: '2023-09-04',
    expect: [],
    trap: 'space mission',
  },
  {
    text: 'The UN mission in Kinshasa has closed its last base in South Kivu.',
    datePublished: '2024-06-26',
    expect: [],
    trap: 'UN mission',
  },
  {
    text: 'The Embassy Theatre in Skegness was evacuated after a fire alarm during the matinee.',
    datePublished: '2024-12-21',
    expect: [],
    trap: 'embassy theatre',
  },
  {
    text: 'Guests were ordered to leave the Embassy Suites in Denver when a pipe burst on the fourth floor.',
    datePublished: '2025-01-09',
    expect: [],
    trap: 'embassy hotel',
  },
  {
    text: 'Canada advises against all travel to Niger and says those already there should leave while they can.',
    datePublished: '2023-08-02',
    expect: [],
    trap: 'travel advisory',
  },
  {
    text: 'The State Department raised its travel advice for Trinidad to Level 3.',
    datePublished: '2024-12-31',
    expect: [],
    trap: 'travel advisory',
  },
  {
    text: 'Australians in Lebanon should go now while commercial flights remain, Canberra said.',
    datePublished: '2024-08-02',
    expect: [],
    trap: 'travel advisory',
  },
  {
    text: 'The U.S. Embassy in Lusaka told American citizens to shelter in place on Sunday evening.',
    datePublished: '2024-06-09',
    expect: [],
    trap: 'shelter in place',
  },
  {
    text: 'The U.S. Embassy in Tegucigalpa has suspended routine visa interviews until Thursday.',
    datePublished: '2024-09-09',
    expect: [],
    trap: 'limited consular services',
  },
  {
    text: 'Denmark’s consular section in Ankara will take no passport applications this week because of a software upgrade.',
    datePublished: '2024-03-04',
    expect: [],
    trap: 'limited consular services',
  },
  {
    text: 'The last French troops left Ouagadougou on Saturday.',
    datePublished: '2023-02-18',
    expect: [],
    trap: 'troop withdrawal',
  },
  {
    text: 'Germany is withdrawing its soldiers from Niamey by the end of August.',
    datePublished: '2024-07-06',
    expect: [],
    trap: 'troop withdrawal',
  },
  {
    text: 'The Pentagon authorized the voluntary departure of military dependents from locations across the Middle East.',
    datePublished: '2025-06-11',
    expect: [],
    trap: 'military dependents across region',
  },
  {
    text: 'Families of American servicemen anywhere in the Gulf may go home, Central Command said.',
    datePublished: '2025-06-12',
    expect: [],
    trap: 'military dependents across region',
  },
  {
    text: 'While the embassy in Port-au-Prince made headlines, Japanese tourists in Kingston danced until dawn.',
    datePublished: '2024-03-16',
    expect: [],
    trap: 'other city',
  },
  {
    text: 'Evacuees from the flooded valley were taken past the Swedish embassy in La Paz to a sports hall.',
    datePublished: '2024-02-26',
    expect: [],
    trap: 'passing mention',
  },
  {
    text: 'The minister met the Turkish ambassador in Lusaka and ordered his own staff to leave the room.',
    datePublished: '2024-05-14',
    expect: [],
    trap: 'ordered something else',
  },
  {
    text: 'Spain has recalled its ambassador in Buenos Aires for consultations.',
    datePublished: '2024-05-19',
    expect: [],
    trap: 'ambassador recalled',
  },
  {
    text: 'Russia has expelled four diplomats of the Norwegian embassy in retaliation.',
    datePublished: '2023-04-26',
    expect: [],
    trap: 'expulsion',
  },
  {
    text: 'In the novel’s last chapter the American consul in Lisbon burns his files and sends the staff home.',
    datePublished: '2024-10-05',
    expect: [],
    trap: 'fiction',
  },
  {
    text: 'The former Danish embassy in Kinshasa, closed for years, is to become a hotel, its new owner said.',
    datePublished: '2024-09-02',
    expect: [],
    trap: 'former building',
  },
  {
    text: 'Police closed the street in front of the Chinese consulate in Karachi for two hours.',
    datePublished: '2024-10-07',
    expect: [],
    trap: 'street closed',
  },
  {
    text: 'Two people were ordered to leave the Canadian embassy in Tunis after jumping the queue.',
    datePublished: '2024-01-30',
    expect: [],
    trap: 'visitors told to leave',
  },
  {
    text: 'The embassy’s football team, which represents Brazil’s diplomats in Accra, was reduced to nine men after two red cards.',
    datePublished: '2023-05-21',
    expect: [],
    trap: 'embassy team',
  },
  {
    text: 'Pope Francis returned from his mission to Kinshasa on Sunday.',
    datePublished: '2023-02-05',
    expect: [],
    trap: 'church mission',
  },
  {
    text: 'Seoul has appointed a new ambassador to Vientiane, who arrives in January.',
    datePublished: '2024-11-28',
    expect: [],
    trap: 'appointment',
  },
];
