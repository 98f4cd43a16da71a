const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*|\s*\n\s*/));

/** What stands before "mission" when it is no diplomatic post: "a trade mission", "the rescue mission". */
export const OTHER_MISSIONS =
  words(`trade, rescue, peacekeeping, peace, military, training, monitoring, observer, fact-finding, aid, space,
humanitarian, combat, observation, assistance, stabilisation, stabilization, medical, christian, catholic, evangelical, goodwill, economic,
business, election, support, advisory, verification, evacuation, naval, bombing, capsule, spacewalk, moon, mars, lunar, salvage, police, un, u.n., eu, nato, osce,
relief, search, a, mercy, archaeological, archeological, geological, geographical, scientific, exploratory, mountaineering, volcanological, anthropological, botanical, arctic, antarctic, research, mapping, drilling, diving, religious, sporting, football, filming, lunar, orbital, satellite, mining, agricultural, veterinary, surgical, dental, musical, scouting, commercial, reconnaissance, special, personal, civilising, coaching, suicide, secret, spy, cultural, buying, trade-promotion,
textile, textiles, cotton, yarn, wine, dairy, cheese, seafood, fashion, food, farming, fishing, tourism, investment, technology, tech, energy, education, industry, industrial, export, sales, promotional, inspection, audit, imf, appraisal, survey, exploration, robotic, crewed, manned, asteroid, rover, shuttle, jesuit, franciscan, methodist, lutheran, baptist, anglican, presbyterian`);

/** What follows a word for a post when it is none: "the Embassy theatre", "mission accomplished". */
export const NOT_A_POST_BEFORE =
  words(`theatre, theater, cinema, suites, row, hotel, gardens, club, court, house, street, road, lane, avenue, bridge, pub, bar,
records, films, pictures, magazine, cup, accomplished, creep, statement, control, impossible, hospital, school, church, station, critical, specialist, specialists,
ballroom, lounge, tower, plaza, of peace, university, bay, district, county, restaurant, nightclub, apartments, residences, fc, dance`);

/** Nouns that make an adjective of a people stand for its state: "the Kenyan foreign ministry". */
export const STATE_NOUNS =
  words(`ministry, government, embassy, embassies, consulate, consulates, mission, missions, foreign, officials, official, diplomats, diplomat,
ambassador, state, president, presidency, authorities, prime, department, office, administration, staff, personnel, employees, families, spokesman,
spokeswoman, spokesperson, chancellor, premier, minister, cabinet, diplomatic, envoy, envoys, high, chargé, charge, consul, consular, dependants, dependents,
legation, nationals', delegation, representation, secretary, capital, side, defence, defense, interim, leader, leaders, junta, parliament, lawmakers, interior, deputy, legation, non-emergency, nonessential, non-essential, officers, workers, relatives, officer`);

/** Who else withdraws people: "the oil company ordered its staff out". */
export const OTHER_EMPLOYERS =
  words(`company, companies, firm, firms, airline, airlines, bank, banks, contractor, contractors, charity, charities, club, clubs,
university, universities, school, schools, hospital, hospitals, ngo, ngos, corporation, refinery, miner, miners, factory, hotel, hotels,
stadium, coach, league, theatre, theater, museum, newspaper, broadcaster, network, un, u.n., peacekeepers, agencies, churches, church, missionaries, exxon, exxonmobil,
chevron, bp, totalenergies, eni, unicef, unhcr, wfp, msf, oxfam, monusco, minusma, unmiss, subsidiary, retailer, supermarket, zoo, plc, inc, ltd, gmbh, operator, drillers, producer, conglomerate, brewery, telecoms, festival, troupe, orchestra, team's, academy, federation, players, squad`);

/** Not the mission's people: "ordered the troops to leave", "told its citizens to leave". */
export const MILITARY = words(
  `military, troops, soldiers, forces, servicemen, servicemembers, marines, army, armies, navy, navies, naval, air-base, bases, airbase, garrison, battalion, warships, centcom, pentagon, regiment, peacekeepers, contingent's, commandos, legionnaires, brigade, airmen`,
);
/** Not the mission's people either: a state's citizens, and whoever else may be told to leave. */
export const CITIZENS = words(
  `citizens, citizen, nationals, national, tourists, tourist, travellers, travelers, residents, expatriates, expats, holidaymakers, visitors, britons, students, pilgrims, subjects, compatriots, villagers, workers', population, civilians, refugees, protesters, demonstrators, passengers, fans, spectators, worshippers, migrants, migrant, guests`,
);

/** Words that show that a sentence is about diplomats. */
export const DIPLOMATIC =
  words(`embassy, embassies, consulate, consulates, diplomat, diplomats, diplomatic, ambassador, envoy, envoys, consul, consular, high commission, chargé,
chancery, legation, non-emergency, nonemergency, attachés, attaché, consulate-general, ambassador's, embassy's, consulate's, diplomats', mission's, ambassadors, nunciature, consuls, consulates-general, ministry's, chancellery`);

/** Verbs of saying: what follows is somebody's word. */
export const SAYING =
  words(`said, says, say, saying, told, tells, announced, announces, announcing, confirmed, confirms, stated, states, added, adds, according, reported, reports, wrote, writes, declared, declares, insisted, insists,
disclosed, revealed, explained, explains, noted, notes, acknowledged, admitted, conceded, maintains, maintained, quoted, stressed, briefed, posted, tweeted, remarked, argued, claimed, claims, claiming, alleged, alleges, reporting, informed`);

/** Between a verb and a post, they make it something near it: "closed the road near the embassy". */
export const NEARBY = words(
  `near, outside, around, beside, behind, opposite, towards, toward, past, leading, beyond, facing, surrounding`,
);

/** Between a verb and a post, they tell of harm to it: "ended the siege of the embassy". */
export const HARM = words(
  `attack, attacks, threat, threats, violence, fire, shelling, protest, protests, traffic, construction, talks, siege, killing`,
);

/** A part of a post or its work: "closed the visa section of the embassy". */
export const PARTIAL = words(
  `visa, visas, consular, passport, section, sections, library, school, road, roads, street, streets, services, airspace, airport, border, borders, deal, account, accounts, counter, appointments, interviews, file, case, ties, relations, window, eyes, trade`,
);
