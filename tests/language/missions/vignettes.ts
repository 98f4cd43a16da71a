/** What an article says, its paragraphs parted by "||", and what is read from it: `sender place level modality`. */
export type Vignette = readonly [text: string, told: readonly string[]];

/** Made-up news by what it takes to understand it. */
export const VIGNETTES: Readonly<Record<string, readonly Vignette[]>> = {
  'behind a phrase that opens the sentence': [
    [
      'For want of visitors to the town, the Peruvian consulate in Mendoza was shut on Friday.',
      ['PE Mendoza suspended-operations in-effect'],
    ],
    [
      'In answer to the threats by gunmen in Goma, the Consulate of Kenya in Goma closed on Tuesday.',
      ['KE Goma suspended-operations in-effect'],
    ],
    [
      "To the surprise of traders in Mombasa, Ghana's consulate there has shut.",
      ['GH Mombasa suspended-operations in-effect'],
    ],
    [
      'With the roads to the border cut, the Embassy of Chile in Juba is closed.',
      ['CL Juba suspended-operations in-effect'],
    ],
    [
      'Following weeks of unrest in Bamako, the Embassy of Norway has suspended operations.',
      ['NO Bamako suspended-operations in-effect'],
    ],
    ['The library of the Consulate of Kenya in Massawa has been closed.', []],
    [
      'After ten years of service to readers in Suva, the library of the Embassy of Japan has been closed.',
      [],
    ],
  ],
  'told as a tale': [
    [
      "A message that went round Dili on Sunday had Portugal's embassy packing its diplomats off to Darwin. “I read it with interest over my breakfast in Dili,” said the ambassador, João Pires.",
      ['PT Dili suspended-operations considered'],
    ],
    [
      'One version had Italy closing its embassy in Harare. It was invented, the ministry in Rome said.',
      ['IT Harare suspended-operations denied'],
    ],
    [
      'Gossip in the bazaar has the Turks shutting their embassy in Dushanbe this week. The Turkish ambassador laughed. “Whoever wrote that has a future in fiction,” he said.',
      ['TR Dushanbe suspended-operations denied'],
    ],
    [
      'The story had Sweden moving its embassy in Tbilisi to Yerevan. Nobody at the embassy knew anything of it.',
      ['SE Tbilisi suspended-operations denied'],
    ],
    [
      "According to a clip seen by half of Kigali, Belgium's embassy there had been emptied by night. “A pretty film, and not a second of it true,” said the ambassador.",
      ['BE Kigali suspended-operations denied'],
    ],
    [
      'Two websites had Spain telling the families at its embassy in Praia to leave. Madrid has knocked down the story.',
      ['ES Praia ordered-departure denied'],
    ],
    ['The embassy had workmen closing the old gate in Lusaka.', []],
    [
      'Finland closed its embassy in Vientiane, the minister said in a video message. “I could not have imagined this a year ago,” he said.',
      ['FI Vientiane suspended-operations in-effect'],
    ],
    [
      'Kenya has closed its embassy in Asmara, a daily in Nairobi reported. The reasons are not known.',
      ['KE Asmara suspended-operations in-effect'],
    ],
    [
      'Chile shut its consulate in Cebu on Sunday, the consulate wrote on Facebook. Nobody knows how long the staff will be away.',
      ['CL Cebu City suspended-operations in-effect'],
    ],
    [
      'Iceland closed its embassy in Rabat on Sunday, a newspaper in Casablanca reported. The ministry has not yet confirmed it.',
      ['IS Rabat suspended-operations in-effect'],
    ],
  ],
  'reported and not answered': [
    [
      'Lima slapped down Chilean reports that the Peruvian embassy in Lusaka had closed.',
      ['PE Lusaka suspended-operations denied'],
    ],
    [
      'Turkey closed its consulate in Mosul, a newspaper reported. The consul told a story of fear.',
      ['TR Mosul suspended-operations in-effect'],
    ],
    [
      'Uganda has closed its embassy in Moroni, it said on Facebook. “This is no joke,” the ambassador wrote.',
      ['UG Moroni suspended-operations in-effect'],
    ],
    [
      'Laos told the families of its diplomats in Lomé to leave, a newspaper said. They were not aware of any threat.',
      ['LA Lomé ordered-departure in-effect'],
    ],
    [
      'Iceland closed its embassy in Rabat on Sunday, a newspaper in Casablanca reported. The ministry did not comment.',
      ['IS Rabat suspended-operations in-effect'],
    ],
    [
      'Kenya has ordered the families of its diplomats out of Suva, a radio station reported. The government has not responded to questions.',
      ['KE Suva ordered-departure in-effect'],
    ],
    [
      'Malta has closed its consulate in Sfax, two newspapers reported. The foreign ministry did not immediately reply to a request for comment.',
      ['MT Sfax suspended-operations in-effect'],
    ],
    [
      'Malta has closed its consulate in Sfax, two newspapers reported. It did not, the ministry said, and the papers had not asked.',
      ['MT Sfax suspended-operations denied'],
    ],
  ],
  practised: [
    [
      'Peru shut its embassy in Tunis on Monday. It was the last test for a government that has six left.',
      ['PE Tunis suspended-operations in-effect'],
    ],
    [
      'Peru has cut the staff of its embassy in Tunis by half. That is a training matter for the ministry.',
      ['PE Tunis reduced-staffing in-effect'],
    ],
    [
      'The staff of the Maltese embassy in Dili were ordered to leave the city at noon on Friday. It was all part of their training.',
      [],
    ],
    [
      'Sirens sounded at the Canadian embassy in Colombo at nine, and by ten every officer had been evacuated to a hotel. By lunch they were back. The embassy practises this each spring.',
      [],
    ],
    [
      'A voice on the loudspeaker told all non-emergency staff of the US embassy in Asunción to leave at once. “We do it every year, and every year somebody forgets his shoes,” said a spokeswoman.',
      [],
    ],
    [
      'Irish diplomats in Luanda were told to leave the country on Monday. They were to pretend, that is: the cyclone was made of paper, and the whole thing was over by tea.',
      [],
    ],
    [
      'Families at the Dutch embassy in Dhaka were ordered to the airport on Sunday. No plane was waiting: it was a test of the telephone list.',
      [],
    ],
    [
      'Families at the Dutch embassy in Dhaka were ordered to leave on Sunday. It was no exercise.',
      ['NL Dhaka ordered-departure in-effect'],
    ],
    [
      'Germany has closed its embassy in Monrovia. The embassy had held an exercise in March.',
      ['DE Monrovia suspended-operations in-effect'],
    ],
    [
      'Finland closed its embassy in Vientiane on Friday. The decision was taken after a military exercise across the border.',
      ['FI Vientiane suspended-operations in-effect'],
    ],
    [
      'Norway has ordered the families of its diplomats out of Colombo. They were flown home days after a missile test.',
      ['NO Colombo ordered-departure in-effect'],
    ],
    [
      'Peru has closed its embassy in Baku. The neighbours had begun their annual naval exercise a day before.',
      ['PE Baku suspended-operations in-effect'],
    ],
    [
      'Ghana has withdrawn half of its diplomats from Dili. It was a test of nerves, the ambassador said.',
      ['GH Dili reduced-staffing in-effect'],
    ],
    [
      'The siren went, and the Australians in Honiara were evacuated from their high commission to the beach. It turned out to be a false alarm, and they were back at their desks in an hour.',
      [],
    ],
  ],
  'so many lost': [
    [
      'The Danish embassy in Dushanbe lost 120 of its 200 staff this week, the ministry said.',
      ['DK Dushanbe reduced-staffing in-effect'],
    ],
    ['“We lost 300 Danes in Dushanbe in that war,” the ambassador of Denmark said.', []],
  ],
  'the last of some': [
    [
      'The last of the thirty clerks on the list left the Italian embassy in Juba on Friday; eight colleagues stay.',
      ['IT Juba reduced-staffing in-effect'],
    ],
    [
      'Denmark has an embassy in Bamako. The last of the Danes left it on Monday.',
      ['DK Bamako suspended-operations in-effect'],
    ],
    [
      "The last of the embassy's diplomats flew out of Juba at dawn, Oslo said, and Norway has nobody there now.",
      ['NO Juba suspended-operations in-effect'],
    ],
    [
      'The last six of the fifteen whom Poland wanted home from its embassy in Minsk crossed the border on Sunday.',
      ['PL Minsk reduced-staffing in-effect'],
    ],
  ],
  'places and posts spoken of before': [
    [
      'Chile shut its consulate in Mendoza on Monday. As for the embassy in Buenos Aires, it works as usual.',
      ['CL Mendoza suspended-operations in-effect', 'CL Buenos Aires normal-operations in-effect'],
    ],
    [
      'Peru has closed its consulate in Goma. At the embassy in Kinshasa nothing has changed. Everyone is at work there.',
      ['PE Goma suspended-operations in-effect', 'PE Kinshasa normal-operations in-effect'],
    ],
    [
      "India's consulate in Jaffna is shut. Turning to the high commission in Colombo, the minister said that families there may leave.",
      ['IN Jaffna suspended-operations in-effect', 'IN Colombo authorized-departure in-effect'],
    ],
    [
      'Kenya closed its consulate in Goma last night. What of the embassy in Kinshasa? It is open.',
      ['KE Goma suspended-operations in-effect', 'KE Kinshasa normal-operations in-effect'],
    ],
  ],
  'at work as always': [
    [
      'The Embassy of Cuba in Accra continues to attend to callers from Monday to Friday, as is its custom.',
      ['CU Accra normal-operations in-effect'],
    ],
    [
      'At the Polish embassy in Tunis visas are being issued and telephones answered.',
      ['PL Tunis normal-operations in-effect'],
    ],
    [
      'Nothing has changed at the Irish embassy in Lilongwe, its door as open as on any day.',
      ['IE Lilongwe normal-operations in-effect'],
    ],
    ['The embassy of Togo in Accra is attending to the wounded at the stadium.', []],
  ],
  'open again': [
    [
      "The blue door of Greece's embassy in Tripoli opened on Sunday for the first time in three years, and a queue formed.",
      ['GR Tripoli normal-operations in-effect'],
    ],
    [
      "All twelve posts at Austria's embassy in Damascus are filled once more.",
      ['AT Damascus normal-operations in-effect'],
    ],
    [
      'Its doors opened to callers again on Thursday: the Serbian embassy in Kyiv has its people back.',
      ['RS Kyiv normal-operations in-effect'],
    ],
  ],
  'what a place looks like': [
    ["The ambassador's residence in Accra has been dark since the Swede went on leave.", []],
    ['The press office of the Chilean embassy in Quito is now a telephone.', []],
    ['The seat of the Danish ambassador in Lima has been vacant since June.', []],
    ['The cultural section of the French embassy in Minsk has had nobody in it since 2022.', []],
  ],
  'orders in quotations and in other words': [
    [
      "“Pack one bag each and be on Thursday's plane,” read the message that Oslo sent to the families at its embassy in Bamako.",
      ['NO Bamako ordered-departure in-effect'],
    ],
    [
      'The circular that reached the Swedish embassy in Tunis says that every spouse and child “shall be out of the country by Sunday”.',
      ['SE Tunis ordered-departure in-effect'],
    ],
    [
      '“You are to be gone by Friday,” the cable from Lima told its non-essential staff at the embassy in Harare.',
      ['PE Harare ordered-departure in-effect'],
    ],
    [
      'The Irish mums and children of the embassy in Dhaka got their marching orders last night.',
      ['IE Dhaka ordered-departure in-effect'],
    ],
    ['Embassy wives and tots were bundled onto a ferry in Kinshasa on the orders of The Hague.', []],
    [
      "What was an offer is now a command: Vienna wants the families of its embassy in Amman on Saturday's flight.",
      ['AT Amman ordered-departure in-effect'],
    ],
    [
      "The foreign minister has signed a paper that gives all dependants at the embassy in Niamey until Sunday to leave, and Portugal's diplomats there expect to follow.",
      ['PT Niamey ordered-departure in-effect'],
    ],
  ],
  'offers in other words': [
    [
      'Denmark will pay the fare of any clerk or spouse at its embassy in Lomé who would sooner spend the summer at home.',
      ['DK Lomé authorized-departure in-effect'],
    ],
    [
      'Japan is leaving it to the families at its embassy in Dhaka whether to sit out the strike at home.',
      ['JP Dhaka authorized-departure in-effect'],
    ],
  ],
  'who is left': [
    [
      'Only the chargé, two guards and a radio operator sleep in the Swiss embassy in Bangui now.',
      ['CH Bangui reduced-staffing in-effect'],
    ],
    [
      'All but three of the Finns at the embassy in Kabul have been taken to Islamabad.',
      ['FI Kabul reduced-staffing in-effect'],
    ],
  ],
  'what only sounds like a step': [
    ['The Peruvian ambassador in Lusaka moved the whole hall to tears.', []],
    ['The consul of Chile in Mendoza has lost twelve kilos since he left Santiago.', []],
    ["The embassy's quiz team in Riga was sent home in the first round.", []],
    ['The Italian ambassador in Accra closed the evening with a song, and the guests left at ten.', []],
    ["Denmark's ambassador to Ghana withdrew her remark and left the room.", []],
    ['The Dutch embassy in Lima pulled in a crowd of 400 for its film night.', []],
    ['Kenya cut the cake at its high commission in Kampala; by nine the last guest had gone.', []],
    ["The ambassador's wife left Lima on Sunday to see her mother in Oslo.", []],
    ['The consulate in Osh moved the hearts of all with its choir, the Kazakh consul said.', []],
    ['Germany withdrew its bid, its diplomats in Lima said.', []],
    ['Six white buses pulled up at the Austrian embassy in Lima on Thursday.', []],
    ['Discussions on the fish quota have halted, diplomats in Oslo said.', []],
    ['Norway has lifted its ban on its diplomats speaking with the rebels in Bamako.', []],
    [
      'A Zambian copper firm has closed its liaison office in Gaborone, the Zambian high commission there said.',
      [],
    ],
    ['We lost 250 Belgians in Kinshasa, the former ambassador recalled.', []],
    [
      'He threatened to cut off the money that Ghanaian workers in Lima send home to their families, the embassy said.',
      [],
    ],
    [
      'The State Department had only three guards at the American consulate in Goma in the months before the attack, an email shows.',
      [],
    ],
    ['The number of visas that the Indian consulate in Osh issues fell from 40 to 7 a day.', []],
    [
      'A coffee with the Swedish ambassador in Lusaka lasted until the cups were empty and the guests gone.',
      [],
    ],
    ['The French embassy in Suva left its mark on the festival, and the last dancers left at dawn.', []],
    ['The consul of Malta in Gao reopened an old wound with his speech.', []],
    ["Turkey's embassy in Lomé opened its garden to the children of the quarter again.", []],
    ["Sudan's ambassador in Lima is back from holiday and has reopened his stamp collection.", []],
    ['The ambassador of Togo in Lima said that nothing would make him send his tailor home.', []],
    ['The Dutch embassy in Yaoundé has moved its annual film week to the French institute.', []],
    [
      'An embassy car left Beirut for Damascus with the Polish ambassador, who was to present his credentials.',
      [],
    ],
    ['The new Canadian embassy in Nairobi will be half the size of the old one.', []],
    ['Iceland, which has no embassy in Lagos, is represented there by Denmark.', []],
    ['The US embassy in Tunis told Americans to leave the Kasserine area.', []],
    ['The Chinese embassy in Lusaka closed its stand at the trade fair early.', []],
    ['The Swedish ambassador pulled his children out of the international school in Amman.', []],
    ['Protesters demanded that the Indian high commission in Dhaka be closed.', []],
    ['Police closed the road to the German embassy in Tbilisi for an hour.', []],
    ['The former Italian consulate in Basra, shut since 1991, is to become a hotel.', []],
    ["The ambassador of Ghana in Bamako flew home for his daughter's wedding.", []],
    ['Norway will open an embassy in Honiara next year.', []],
    ['The Russians have cut the power to the Polish consulate in Minsk, its consul said.', []],
    ['In his memoirs the envoy tells how in 1979 all but six of the Danes left Tehran.', []],
    ["Kenya's embassy in Mogadishu lost its internet connection for two days.", []],
    ['The embassy of Brazil in Kinshasa has reopened its reading room after repairs.', []],
    ['The minister told the French ambassador in Niamey to leave within 48 hours.', []],
    ['The mayor told the crowd outside the Greek embassy in Kyiv to go home.', []],
    ['All staff at the Chinese embassy in Lima went to the beach on Saturday.', []],
    ['The Korean consul in Osh sold his car before he left for Seoul at the end of his term.', []],
    ['Two clerks of the Nepali embassy in Doha were sent home for selling visas.', []],
    ['The Thai embassy in Suva halved the price of a visa.', []],
    ['The Egyptian embassy in Accra has been without water since Monday.', []],
    ['A gas leak emptied the Finnish embassy in Tunis for an hour.', []],
    ['The Croatian embassy in Lusaka moved to a bigger villa in the same street in May.', []],
    ['The new ambassador of Mali arrived in Oslo on Friday; his predecessor left in June.', []],
    ["Fiji's high commissioner in Canberra pulled out of the debate.", []],
    ['The airline has suspended flights to Beirut, the Maltese embassy there said.', []],
    ['The Georgian embassy in Minsk lowered its flag to half-mast.', []],
    ['A novel in which the British consul flees Lagos is on sale at the Irish embassy there.', []],
    ['The Red Cross withdrew half its staff from Goma, a Belgian diplomat said.', []],
    ['The US ambassador in Bamako urged Malians to keep the schools open.', []],
    ["Kuwait's embassy in Manila stopped issuing visas to domestic workers.", []],
    ["Iran's ambassador in Beirut lost an eye in the blast.", []],
    ['The Chilean navy evacuated 30 tourists from the island, the embassy in Suva said.', []],
  ],
  'conditions and comparisons': [
    [
      'Had the airport shut, the families of the Dutch embassy in Juba would have been flown out.',
      ['NL Juba ordered-departure considered'],
    ],
    [
      'Portugal may offer a flight home to the spouses of its embassy staff in Juba, officials said on Sunday.',
      ['PT Juba authorized-departure considered'],
    ],
    [
      'Had the airport shut, half of the clerks of the Irish embassy in Kabul would have been flown out by now.',
      ['IE Kabul reduced-staffing considered'],
    ],
    [
      'Sooner than close its embassy in Juba, Norway would send a tent.',
      ['NO Juba suspended-operations denied'],
    ],
    [
      'It would take more than a broken window to close the Polish embassy in Amman, the ambassador said.',
      ['PL Amman suspended-operations considered'],
    ],
    [
      "No more than any other mission has Peru's embassy in Tunis sent anyone home.",
      ['PE Tunis reduced-staffing denied'],
    ],
    [
      'Were the ferry to stop, Malta would have to bring its people home from Tripoli, its ambassador there said.',
      ['MT Tripoli reduced-staffing considered'],
    ],
    [
      'Unlike the Danes, who closed their embassy in Bamako on Monday, the Swedes in Bamako keep theirs open.',
      ['DK Bamako suspended-operations in-effect', 'SE Bamako normal-operations in-effect'],
    ],
    [
      "Spain has gone further than Portugal: its embassy in Bissau is shut, while Portugal's lets families leave.",
      ['ES Bissau suspended-operations in-effect', 'PT Bissau authorized-departure in-effect'],
    ],
    [
      'Sweden stopped short of closing the embassy in Accra but has halved its staff.',
      ['SE Accra suspended-operations denied', 'SE Accra reduced-staffing in-effect'],
    ],
  ],
  questions: [
    ['Is the Greek embassy in Tripoli shut? Not a bit of it.', ['GR Tripoli suspended-operations denied']],
    [
      'Has Japan told its embassy people in Dhaka to leave? It has, and by Friday.',
      ['JP Dhaka ordered-departure in-effect'],
    ],
    ['Will Chile close its embassy in Amman? The consul smiled and poured the tea.', []],
    [
      'So is the Belgian embassy in Bangui closed? “Come and count us,” said the consul. “We are all 22 here.”',
      ['BE Bangui normal-operations in-effect'],
    ],
  ],
  'denials in other words': [
    [
      "Chad had withdrawn its ambassador's children from Gao, a radio station said. The children were at school that morning, and the ambassador drove them.",
      ['TD Gao ordered-departure in-effect'],
    ],
    [
      'The paper wrote on Sunday that the Swiss embassy in Asmara was being emptied. On Monday it printed a correction.',
      ['CH Asmara suspended-operations denied'],
    ],
    [
      'That the consulate of Peru in Goma has been given up is a story that only its landlord tells.',
      ['PE Goma suspended-operations considered'],
    ],
    [
      'Far from leaving Niamey, the Spaniards are building a second floor on their embassy.',
      ['ES Niamey suspended-operations denied'],
    ],
    ["Nobody at Cuba's embassy in Lusaka has packed so much as a toothbrush.", []],
  ],
  'news in the words of other newsrooms': [
    [
      'The Greek embassy in Khartoum, which had sent its families home, has now sent everyone else after them.',
      ['GR Khartoum ordered-departure in-effect', 'GR Khartoum suspended-operations in-effect'],
    ],
    [
      'Uruguay on Friday became the fourth state in a week to leave Port Sudan, taking down the plate of its embassy there and handing the keys to a Turkish colleague.',
      ['UY Port Sudan suspended-operations in-effect'],
    ],
    [
      'Nobody will be at their desk at the Croatian embassy in Beirut from tomorrow; the staff fly to Larnaca tonight.',
      ['HR Beirut suspended-operations in-effect'],
    ],
    [
      'The Slovak foreign ministry said the last of its people in Tripoli were home, and that it had no plans to send anybody back.',
      ['SK Tripoli suspended-operations in-effect'],
    ],
    [
      "Thailand's embassy in Yangon will from Monday do without its trade office and half its consular officers, the ministry said.",
      ['TH Yangon reduced-staffing in-effect'],
    ],
    [
      'The number of Danish diplomats in Baghdad, which stood at 31 in January, is nine.',
      ['DK Baghdad reduced-staffing in-effect'],
    ],
    [
      "Hungary's mission in Kabul, run since Sunday by a single attaché, will issue no more visas.",
      ['HU Kabul reduced-staffing in-effect'],
    ],
    [
      'Lisbon has let it be known that wives and children may come back to Luanda, where the schools reopened last week; its embassy sent them home in March.',
      ['PT Luanda normal-operations in-effect'],
    ],
    [
      "“We never left, and we have no wish to,” Malaysia's ambassador to Yemen, Osman Razak, said in Aden.",
      ['MY YE normal-operations in-effect'],
    ],
    [
      'Six of the ten Irish diplomats posted to Tel Aviv are working from Cyprus, according to Dublin.',
      ['IE Tel Aviv reduced-staffing in-effect'],
    ],
    [
      'Zagreb reopened its embassy in Tripoli on Tuesday, five years after a rocket drove out the last ambassador.',
      ['HR Tripoli normal-operations in-effect'],
    ],
    ["Argentina's ambassador in Caracas has been asked by the Venezuelan government to pack his bags.", []],
    [
      'Cairo said it was “too early” to send its people back to Khartoum, where its embassy was shut in April.',
      ['EG Khartoum suspended-operations in-effect'],
    ],
    [
      "Chile's embassy in Tel Aviv said that it would not follow the Peruvians, who closed theirs on Monday.",
      ['PE Tel Aviv suspended-operations in-effect'],
    ],
    [
      'It fell to the cook to lock the gate of the Belgian embassy in Kinshasa on Thursday; the diplomats had crossed the river that morning.',
      ['BE Kinshasa suspended-operations in-effect'],
    ],
    [
      'The Finnish embassy in Kyiv is keeping on eight people, down from twenty-two before the shelling.',
      ['FI Kyiv reduced-staffing in-effect'],
    ],
    [
      'Ottawa has withdrawn the children of its diplomats from Port-au-Prince, and told the diplomats that they may follow.',
      ['CA Port-au-Prince ordered-departure in-effect', 'CA Port-au-Prince authorized-departure in-effect'],
    ],
    [
      "The order that sent the families of Australia's embassy in Beirut home was torn up on Monday.",
      ['AU Beirut normal-operations in-effect'],
    ],
    [
      "At New Zealand's high commission in Honiara it is an ordinary Tuesday: the queue is long, the coffee short.",
      ['NZ Honiara normal-operations in-effect'],
    ],
    [
      "Mexico's consul in Goma writes that her office is “a desk in a hotel in Kigali for now”.",
      ['MX Goma suspended-operations in-effect'],
    ],
    [
      'Rome denies that it is about to pull its diplomats out of Damascus.',
      ['IT Damascus suspended-operations denied'],
    ],
    [
      'South Korea, asked whether its embassy in Tripoli would close, said it was watching events.',
      ['KR Tripoli suspended-operations considered'],
    ],
    [
      'Bulgaria has brought its diplomats out of Khartoum, the last of them on a French frigate.',
      ['BG Khartoum suspended-operations in-effect'],
    ],
    [
      'Only the doorman answers the telephone at the Bolivian embassy in Beirut; the rest have been in Cyprus since the airport reopened.',
      [],
    ],
    [
      'Kuala Lumpur wants every dependant of its high commission in Dhaka on a plane by Thursday night.',
      ['MY Dhaka ordered-departure in-effect'],
    ],
    [
      'Kuala Lumpur has told its high commission in Dhaka to be ready to go.',
      ['MY Dhaka suspended-operations considered'],
    ],
    [
      "Lithuania's embassy in Kyiv has gone west for the winter, to two rooms above a bank in Lviv.",
      ['LT Kyiv suspended-operations in-effect'],
    ],
    [
      'The embassy of Paraguay in Tel Aviv will stay where it is and as it is, said its ambassador.',
      ['PY Tel Aviv normal-operations in-effect'],
    ],
    [
      'The State Department on Tuesday gave family members and non-emergency workers at the U.S. Embassy in Nouakchott leave to depart.',
      ['US Nouakchott authorized-departure in-effect'],
    ],
    [
      'A State Department cable seen by the Post directs the departure of eligible family members from Embassy Lusaka.',
      ['US Lusaka ordered-departure in-effect'],
    ],
    [
      'No one has been ordered out of the Indian high commission in Dhaka, whatever the television says.',
      ['IN Dhaka ordered-departure denied'],
    ],
    [
      "Japan's foreign minister said families of embassy staff in Amman could decide for themselves whether to fly home.",
      ['JP Amman authorized-departure in-effect'],
    ],
    [
      "Swiss diplomats' spouses in Tehran were on Friday's flight to Geneva; Bern had given them no choice.",
      ['CH Tehran ordered-departure in-effect'],
    ],
    [
      "Swiss diplomats' spouses in Tehran were on Friday's flight to Geneva; Bern had given them the choice.",
      ['CH Tehran authorized-departure in-effect'],
    ],
    [
      'The Portuguese ambassador to Mali is the only Portuguese diplomat left in Bamako.',
      ['PT Bamako reduced-staffing in-effect'],
    ],
    [
      'Since Monday a notice on the door of the Cuban consulate in Mombasa sends callers to Nairobi.',
      ['CU Mombasa suspended-operations in-effect'],
    ],
    ['The consulate of Cuba in Mombasa has a new door.', []],
    [
      'The foreign office in London said it was “temporarily reducing” its team at the embassy in Port Sudan.',
      ['GB Port Sudan reduced-staffing in-effect'],
    ],
    [
      'Brasilia is not reducing its team in Beirut, its embassy there said, and has no plan to.',
      ['BR Beirut reduced-staffing denied'],
    ],
    [
      'Spain said its embassy in Harare had been “busy but never closed”.',
      ['ES Harare normal-operations in-effect'],
    ],
    [
      "After a fortnight in Amman, Italy's ambassador to Syria was back behind his desk in Damascus on Sunday, and so were his eleven colleagues.",
      ['IT Damascus normal-operations in-effect'],
    ],
    [
      'Will the Norwegians go? “Ask me when the ferry stops,” said the ambassador, Kari Lunde, in Port Sudan.',
      [],
    ],
    [
      'The Norwegians are thinking of going: the ministry in Oslo has asked its embassy in Port Sudan for a list of who could leave.',
      [],
    ],
    [
      'If the bridge falls, the Romanian embassy in Goma will be evacuated, said the consul.',
      ['RO Goma suspended-operations considered'],
    ],
    [
      "Belgium's embassy in Bujumbura cannot be called closed, its ambassador said: it has merely stopped opening.",
      ['BE Bujumbura suspended-operations in-effect'],
    ],
    [
      'The Mexican embassy in Port-au-Prince let its families go in March. They may not come back yet.',
      ['MX Port-au-Prince authorized-departure in-effect'],
    ],
    [
      'Turkish diplomats in Mogadishu slept in their own beds on Sunday for the first time since the evacuation: the embassy is working again.',
      ['TR Mogadishu normal-operations in-effect'],
    ],
    [
      '“To the families I say: go,” the Kenyan ambassador in Kinshasa wrote. “To the staff I say: stay if you can bear it.”',
      [],
    ],
  ],
};
