import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { ANY_STATE } from '../../../src/language/missions/mission-report.ts';
import { articleOf } from './article-of.ts';
import { told as toldBy } from './told.ts';

/** The steps of an article of Monday, 10 March 2025, with their days. */
const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-03-10'))
    .filter(({ about }) => about === 'step')
    .map(({ level, modality, effectiveOn }) => `${level} ${modality} ${effectiveOn}`);

describe('rules of other things leave plain news alone', () => {
  it.each([
    [
      'The embassy in Juba of Norway went to ordered departure on 8 March.',
      'ordered-departure in-effect 2025-03-08',
    ],
    [
      'On Friday the authorized departure of Norwegian diplomats from Juba was upgraded to an ordered departure.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'Norway changed its order on Friday, telling the families of its diplomats in Juba to leave.',
      'ordered-departure in-effect 2025-03-07',
    ],
    [
      'The Norwegian embassy in Juba closed on Sunday, as did the airport, as the rebels entered the city.',
      'suspended-operations in-effect 2025-03-09',
    ],
    [
      'The Norwegian embassy in Juba was closed on Friday, as were schools and banks, as armed men blocked the roads.',
      'suspended-operations in-effect 2025-03-07',
    ],
  ])('a day or a closing: %s', (sentence, step) => {
    expect(told(sentence)).toContain(step);
  });

  it.each([
    [
      'The evacuation of the Norwegian embassy in Juba was delayed for hours by gunfire before the convoy left.',
    ],
    ['After delays the evacuation of Norwegian diplomats from Juba was completed on Sunday.'],
    ['Norwegian diplomats were evacuated from the embassy in Juba after sheltering there for 48 hours.'],
    ['The Norwegian high commission in Lusaka is down to five officers, and the rest are on call in Cairns.'],
  ])('an evacuation or a reduction: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/(?:suspended|reduced|ordered)\S* in-effect/);
  });

  it('a plan behind which something else was rejected', () => {
    expect(
      told(
        'Norway is considering closing its embassy in Juba after the junta rejected the proposal of a ceasefire.',
      ),
    ).toEqual(['suspended-operations considered null']);
  });

  it('what would only be done in an emergency', () => {
    expect(
      told(
        'Staff of the Norwegian embassy in Juba would be evacuated in the event of an invasion, the foreign ministry in Oslo said.',
      ),
    ).toEqual(['reduced-staffing considered null']);
  });

  it('a return of long ago, which belongs to the past', () => {
    const reports = findMissionReports(
      articleOf(['The Norwegian embassy in Juba reopened in 2001.'], '2025-03-10'),
    );
    expect(reports).toMatchObject([{ level: 'normal-operations', background: true }]);
  });
});

describe('rules of sizes, traders, feasts, callers and tasks leave a step alone', () => {
  it.each([
    ['a reduction', 'Norway is trimming staff at its embassy in Lusaka, one of its largest in Africa.'],
    [
      'a reduction by a verb of size',
      'Canada is scaling back staff at its embassy in Juba, one of the largest in the region.',
    ],
    ['halves', 'Sweden is halving its staff at the embassy in Kampala, among the largest that it has.'],
    [
      'a whole that shrank',
      'Only six of the 30 people at the Norwegian embassy in Juba, where traders once queued, are still there.',
    ],
  ])('in a sentence that tells of %s: %s', (_, sentence) => {
    expect(told(sentence)).toContainEqual(expect.stringContaining('reduced-staffing in-effect'));
  });

  it.each([
    [
      'a chamber of commerce behind it',
      'Sweden closed its mission in Lusaka on Friday. The city’s chamber of commerce called it a pity.',
    ],
    [
      'a trade delegation behind it',
      'Norway shut its mission in Juba on Friday. A trade delegation that was expected in May will not come.',
    ],
    ['a task that is a post’s own', 'The Swedish mission is to halt its work in Lusaka on Friday.'],
    ['another of a post’s tasks', 'Norway’s mission in Juba is to wind up its work on Friday.'],
  ])('a closing, for %s: %s', (_, ...paragraphs) => {
    expect(told(...paragraphs)).toContainEqual(expect.stringMatching(/suspended-operations in-effect/));
  });

  it.each([
    [
      'Twenty Norwegian diplomats left Lusaka on Friday as mourners gathered for the funeral of the murdered bishop, Oslo said.',
    ],
    ['Ten Swedish diplomats left Juba on Friday while the rebels met for a conference, Stockholm said.'],
  ])('people who left while others had their feast: %s', (sentence) => {
    expect(told(sentence).join('; ')).toMatch(/(?:reduced|ordered|authorized)\S* in-effect/);
  });

  it('a post at work that asks callers to stay away', () => {
    expect(
      told(
        'The Norwegian embassy in Juba is open and working normally, but applicants for papers were asked not to come without an appointment.',
      ),
    ).toEqual(['normal-operations in-effect null']);
  });
});

describe('what is not played', () => {
  it.each([
    [
      'beside drills of others',
      [
        'Finland has closed its embassy in Niamey and its people have gone.',
        'Markets stayed open. A fire drill at the central hospital was held as usual; the drill ended at noon.',
        'Austria has sent the families of its diplomats home from Niamey.',
        'Children rehearsed a concert. Their rehearsal was over at six.',
      ],
      ['FI suspended-operations in-effect', 'AT ordered-departure in-effect'],
    ],
    [
      'beside what another state’s army exercises',
      [
        'Canada ordered the families of its diplomats to leave Tallinn on Friday after Russia fired missiles during its drills along the border.',
        'Russia’s exercises began on Thursday. Portugal has closed its embassy in Tallinn.',
      ],
      ['CA ordered-departure in-effect', 'PT suspended-operations in-effect'],
    ],
    [
      'in a scenario that prevails',
      [
        'In the prevailing security scenario, Nepal has closed its embassy in Tripoli and flown its diplomats home.',
      ],
      ['NP suspended-operations in-effect'],
    ],
    [
      'in a war that has a name',
      [
        'France has closed its embassy in Beirut. Operation Falling Star began on Thursday and sirens sounded across Lebanon.',
      ],
      ['FR suspended-operations in-effect'],
    ],
  ] as const)('%s', (_, paragraphs, steps) => {
    const found = toldBy(...paragraphs);
    for (const step of steps) expect(found).toContain(step);
  });
});

describe('what is played or a feast', () => {
  it.each([
    [
      'In an evacuation drill with real helicopters on Thursday, the Finnish embassy in Niamey was closed and all staff were flown out.',
    ],
    [
      'In an evacuation drill on Thursday, the Finnish embassy in Niamey was meanwhile closed and all staff were flown out.',
    ],
    ['The Finnish embassy in Amman is closed for Eid and will not reopen this week.'],
  ])('is no news: %s', (sentence) => {
    expect(toldBy(sentence)).toEqual([]);
  });
});

describe('a headline', () => {
  it('keeps its city before a verb that is also a kind of street', () => {
    const [report] = findMissionReports({
      ...articleOf(['Norway shut its mission on Monday, and Denmark its own.'], '2025-03-10'),
      headline: 'Western Embassies in Juba Close as Rebels Advance',
    });
    expect(report).toMatchObject({ sender: 'NO', country: 'SS' });
  });
});

describe('what stands beside a step', () => {
  /** The steps of an article, each once, with the state and to whom they apply. */
  const full = (...paragraphs: string[]): string[] => [
    ...new Set(
      findMissionReports(articleOf(paragraphs, '2025-03-10'))
        .filter(({ about }) => about === 'step')
        .map(({ sender, level, modality, scope }) =>
          [sender, level, modality, ...(scope.length > 0 ? [scope.join('+')] : [])].join(' '),
        ),
    ),
  ];

  it.each([
    [
      'The Norwegian prime minister told the opposition’s members that Norway had closed its embassy in Juba.',
      'Asked about the cost of it, she knew nothing.',
    ],
    [
      'We have heard from the foreign ministry in Oslo that Norway has closed its embassy in Juba.',
      'Nobody knew about the night flight.',
    ],
    [
      'Norway has closed its posts in Juba, the foreign ministry said.',
      'Asked for the date, he knew nothing.',
    ],
  ])('is no tale: %s', (...paragraphs) => {
    expect(full(...paragraphs)).toEqual(['NO suspended-operations in-effect']);
  });

  it.each([
    'Japan fears for its people in Niger. Last month gunmen came over from Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
    'Japan fears for its people in Niger. Last month weapons went to Mali. The country’s foreign ministry has ordered families of diplomats to leave the embassy in Niamey.',
  ])('is not the state that is meant: %s', (text) => {
    expect(full(text)).toEqual(['JP ordered-departure in-effect family members']);
  });

  it('is a limit to those who went only where the limit ends there', () => {
    expect(
      full(
        'A newspaper wrote that Sweden had closed its embassy in Lusaka. It has not been closed without the ambassador knowing, the ministry said.',
      ),
    ).not.toContain('SE suspended-operations in-effect');
  });

  it.each([
    'While neighbours wonder whether it is wise to stay, Norway is considering closing its embassy in Lusaka.',
    'As residents ask if they may still use the road, Norway is considering closing its embassy in Lusaka.',
  ])('is another question than whether it is planned: %s', (text) => {
    expect(full(text)).toEqual(['NO suspended-operations considered']);
  });

  it.each([
    'Norway ordered non-emergency personnel to leave its embassy in Juba on Friday as gunmen killed a Spanish nurse and her husband.',
    'Norway ordered non-emergency personnel to leave its embassy in Juba as a bomb wounded a Spanish nurse and her children.',
  ])('names no further people who are to go: %s', (text) => {
    expect(full(text)).toEqual(['NO ordered-departure in-effect nonessential personnel']);
  });

  it('is the day of a work that is restored', () => {
    expect(
      told(
        'Consular services were fully restored at the Norwegian embassy in Juba on Friday and the embassy is operating normally.',
      ),
    ).not.toContain('normal-operations in-effect null');
  });

  it.each([
    ['Sweden shut its embassy in Lusaka.', 'Vienna said it would take such precautions as were called for.'],
    ['Norway has closed its embassy in Juba.', 'Peru said it would take such steps as were needed.'],
  ])('is no step of its own that is taken only as it is needed: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    [
      'The Norwegian embassy in Lusaka has ordered non-emergency staff to leave.',
      'There is no reason for such a step, Zambia’s foreign ministry said.',
    ],
    [
      'Sweden has closed its embassy in Juba.',
      'There was no need for such a decision, South Sudan’s foreign minister said.',
    ],
    [
      'The Norwegian embassy in Kampala has authorized the departure of families.',
      'Uganda sees no cause for such a measure.',
    ],
    ['Norway withdrew the families of its diplomats from Kampala.', 'Kampala saw no need for such a step.'],
    ['Chad closed its embassy in Berlin.', 'Germany sees no grounds for such a move.'],
  ])('is no denial that the host finds no reason for a step: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    [
      'Norway closed its consulate in Murmansk.',
      'Russia is preparing similar measures, the foreign ministry said.',
    ],
    [
      'The Lithuanian embassy in Minsk has been reduced.',
      'Belarus is considering a similar step in Vilnius.',
    ],
    ['Russia has cut the staff of the Norwegian embassy in Moscow.', 'Oslo is weighing similar measures.'],
    ['Finland closed the Russian consulate in Turku.', 'Estonia is considering a similar move.'],
    ['Sweden has closed its embassy in Juba.', 'Chad is considering a similar move against the Danes.'],
    [
      'Sweden has closed its embassy in Juba.',
      'Chile is considering a similar step in Kampala, its minister said.',
    ],
  ])('is no plan of the state that left, nor of one that answers: %s %s', (step, sentence) => {
    expect(full(step, sentence)).toEqual(full(step));
  });

  it.each([
    'Norway has closed its consulate in Erbil, a step Chile took in Basra on Monday.',
    'Norway has closed its embassy in Juba, a step Chile took on Monday in Kampala.',
    'Norway ordered families to leave its embassy in Abuja, a measure Chile took last week for Lagos.',
    'Norway has closed its embassy in Juba. Chile took the same step in Kampala on Monday.',
    'Chile has closed the Russian consulate in Valparaiso, a move Norway announced on Tuesday in Oslo.',
    'Poland has closed the Russian consulate in Poznan. Chile made the same decision on Monday about Valparaiso.',
  ])('is not taken in one city by a state that took the like in another: %s', (text) => {
    expect(full(text)).toHaveLength(1);
  });
});

describe('a host who quarrels with nothing, or with something else', () => {
  /** What an article has somebody deny. */
  const denied = (...paragraphs: string[]): string[] =>
    findMissionReports(articleOf(paragraphs, '2025-03-10'))
      .filter(({ modality }) => modality === 'denied')
      .map(({ about, sender, level }) => `${about} ${sender} ${level}`);

  it.each([
    'Eritrea’s foreign ministry said Norway has closed its embassy in Asmara and accused the opposition of spreading rumours about the harbour.',
    'Zambia’s government said that, contrary to earlier reports, Sweden has closed its embassy in Lusaka.',
    'Chad’s junta, contrary to what Spain had announced, expelled the ambassador and closed the Spanish embassy in N’Djamena.',
    'Eritrea accused Norway of spreading lies and ordered it to close its embassy in Asmara.',
    'Armenia said Greece has closed its consulate in Gyumri and accused Athens of misleading its own people.',
    'Zambia said Finland has closed its embassy in Lusaka and accused Swedish media of misrepresenting things.',
    'Nicaragua’s government accused Canada of spreading panic after it ordered nonessential staff to leave its embassy in Managua.',
    'Chad’s government denounced as “blackmail” the announcement that Spain has closed its embassy in N’Djamena.',
    'Chad’s government protested against the announcement that Spain has closed its embassy in N’Djamena.',
    'Chad’s government accused Spain of lying about the ambush, and Madrid recalled its ambassador from N’Djamena.',
    'Norway has closed its consulate in Gyumri and ordered families to leave Yerevan. Armenia protested to Norway over a broadcast that showed its premier in a bad light.',
    'Norway has closed its embassy in Lusaka. Zambia took exception to a statement from Oslo that soldiers had burnt villages.',
  ])('disputes no step: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });

  it.each([
    'Spain closed its embassy in Tripoli on Sunday. Libya’s foreign ministry said the embassy was continuing its work from Valletta.',
    'Norway has closed its embassy in Kabul. The Norwegian embassy is doing its work from Ankara, the Afghan foreign ministry said.',
    'Finland closed its embassy in Mogadishu. Somalia’s foreign ministry said the embassy works from its own building in Kampala.',
    'Libya’s foreign ministry confirmed that the Spanish embassy in Tripoli has closed. “The embassy is carrying on its work from Valletta,” the ministry said.',
    'Libya’s foreign ministry confirmed that the Spanish embassy in Tripoli has closed. “The embassy is carrying on its work by telephone,” the ministry said.',
    'Sudan’s foreign ministry confirmed that the Spanish embassy in Khartoum has closed. “The embassy is working from Port Sudan,” the ministry said.',
  ])('disputes no closing where the post works elsewhere: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });

  it.each([
    'Norway withdrew its diplomats from Lusaka on Monday. Zambia’s foreign minister said the Norwegians were in their offices when the letter came.',
    'Norway withdrew its diplomats from Lusaka on Monday. Zambia’s foreign minister said that when the letter came the Norwegians were in their offices.',
    'Sudan’s foreign ministry said that the French diplomats were in their embassy when the fighting began. France has since evacuated all of its diplomats from Khartoum.',
    'France has evacuated all of its diplomats from Khartoum. Sudan’s foreign ministry said that the French diplomats were in their embassy when the fighting began.',
  ])('tells where people were before: %s', (text) => {
    expect(denied(text)).toEqual([]);
  });

  it.each([
    [
      'Zambia’s police took issue on Tuesday with a statement from Oslo that half of the staff of the Norwegian embassy in Lusaka had been withdrawn.',
      'report NO reduced-staffing',
    ],
    [
      'The foreign ministry of Zambia protested to Norway over a broadcast that said the Norwegian embassy in Lusaka had closed.',
      'report NO suspended-operations',
    ],
    [
      'Zambia on Monday accused Sweden of misrepresenting things, after it said that it had ordered the families of its diplomats to leave Lusaka.',
      'report SE ordered-departure',
    ],
    [
      'Norway has closed its embassy in Lusaka. Zambia’s minister dismissed as “market gossip” the stories that diplomats are leaving.',
      'report NO suspended-operations',
    ],
    [
      'Spain closed its embassy in Tripoli on Sunday. Libya’s foreign ministry said the embassy was continuing its work in Tripoli.',
      'report ES suspended-operations',
    ],
    [
      'Spain closed its embassy in Tripoli on Sunday. Libya’s foreign minister, who is working from Valletta, said the embassy was open.',
      'report ES suspended-operations',
    ],
    [
      'Norway withdrew its diplomats from Lusaka on Monday. The Norwegians are in their offices as usual, Zambia’s foreign minister said.',
      'report NO reduced-staffing',
    ],
  ])('still disputes one: %s', (text, report) => {
    expect(denied(text)).toContain(report);
  });
});

describe('rules of those who go nowhere, of work elsewhere and of departures made easier leave plain news alone', () => {
  /** The steps with who took them, where and at what kind of post. */
  const placed = (...paragraphs: string[]): string[] =>
    findMissionReports(articleOf(paragraphs, '2025-03-10'))
      .filter(({ about }) => about === 'step')
      .map(({ sender, city, post, level, modality }) => `${sender} ${city} ${post} ${level} ${modality}`);

  it.each([
    'The Norwegian embassy in Juba is open. General Deng is not going anywhere, his driver said.',
    'The Norwegian embassy in Juba is open. “We are not going anywhere,” the mayor of Juba said.',
    'The Norwegian embassy in Juba is open. The bishop is not moving anywhere before Easter, he said.',
  ])('is not the post that goes nowhere: %s', (text) => {
    const steps = placed(text);
    expect(steps).toContain('NO Juba embassy normal-operations in-effect');
    expect(steps).not.toContain('NO Juba embassy suspended-operations denied');
  });

  it('is no denial where the others have gone', () => {
    expect(
      placed(
        'Latvia’s ambassador and his staff are still in place in Lusaka, but Latvia sent home all other officers.',
      ).filter((step) => step.endsWith('denied')),
    ).toEqual([]);
  });

  it.each([
    [
      'The people of the Swedish embassy in Lusaka have been staying with friends in Ndola, where Sweden reopened its consulate on Friday.',
      'SE Ndola consulate normal-operations in-effect',
    ],
    [
      'The villa in Juba was to be given into the custody of the embassy in Kampala, where Norway has reduced its staff.',
      'NO Kampala embassy reduced-staffing in-effect',
    ],
    [
      'More marines will be assigned to the embassy in Lusaka, from which Canada has ordered non-emergency staff to leave.',
      'CA Lusaka embassy ordered-departure in-effect',
    ],
    [
      'A new envoy will be assigned to the embassy in Lusaka, which Sweden reopened on Friday.',
      'SE Lusaka embassy normal-operations in-effect',
    ],
    [
      'The last Danish teachers are under the protection of the embassy in Niamey, which Denmark says is closed.',
      'DK Niamey embassy suspended-operations in-effect',
    ],
  ])('is of the place and the post that it names: %s', (sentence, step) => {
    expect(placed(sentence)).toContain(step);
  });

  it.each([
    'Sweden’s embassy in Lusaka made it possible for 90 Swedes and their families to leave on a ferry.',
    'Norway has made it possible for families of Norwegians in Juba to leave, its embassy in Kampala said.',
    'Norway has made it easier for families of nurses to leave Juba, its embassy in Kampala said.',
    'The truce made it possible for Japan’s diplomats to leave Juba on Friday.',
  ])('is no departure that is authorized: %s', (sentence) => {
    expect(placed(sentence).filter((step) => step.includes('authorized'))).toEqual([]);
  });

  it('is a closing where nobody has been seen in the building', () => {
    expect(
      placed('Neighbours of the Swedish consulate in Ndola have seen nobody in the building since January.'),
    ).toEqual(['SE Ndola consulate suspended-operations in-effect']);
  });
});

describe('a state that looks after its own', () => {
  it.each([
    [
      'Norway will protect its citizens in Mali, officials said. It has ordered non-emergency staff to leave the embassy in Bamako.',
      'NO ordered-departure in-effect',
    ],
    [
      'Japan is taking care of its citizens in Niger, an official said. Its embassy in Niamey has ordered nonessential staff to leave.',
      'JP ordered-departure in-effect',
    ],
    [
      'Poland has to protect its citizens. It has evacuated the embassy in Juba.',
      'PL suspended-operations in-effect',
    ],
    [
      '“Poland is protecting its interests,” an official said in Warsaw. The embassy in Juba has been closed and its staff flown to Kampala.',
      'PL suspended-operations in-effect',
    ],
    [
      'Finland is protecting its nationals in Chad, the foreign minister said. It has closed its embassy in N’Djamena.',
      'FI suspended-operations in-effect',
    ],
    [
      'The Poles will look after their citizens. They have closed the embassy in Juba.',
      'PL suspended-operations in-effect',
    ],
    [
      '“Canada will protect its citizens,” the foreign minister said. “We have closed our embassy in Juba.”',
      'CA suspended-operations in-effect',
    ],
    [
      'Spain is protecting its property in Bamako. It has closed the embassy there.',
      'ES suspended-operations in-effect',
    ],
    [
      'The Norwegians are looking after their citizens. They have ordered nonessential staff out of the embassy in Bamako.',
      'NO ordered-departure in-effect',
    ],
    [
      'America will look after American citizens in Mali, officials said. It has closed its embassy in Bamako.',
      'US suspended-operations in-effect',
    ],
    [
      'Mali asked Norway to protect its visitors and citizens. It has closed its embassy in Bamako.',
      'NO suspended-operations in-effect',
    ],
    [
      'Denmark represents Canadian interests in Asmara. It has withdrawn its diplomats from the embassy there.',
      'DK reduced-staffing in-effect',
    ],
  ])('takes its step: %s', (text, step) => {
    expect(toldBy(text)).toContain(step);
  });

  it('or another’s, and isn’t taken for that one', () => {
    expect(
      toldBy(
        'The Danes look after Canadian interests in Asmara. They have now closed their own embassy in Asmara.',
      ).filter((step) => step.startsWith('CA')),
    ).toEqual([]);
  });
});

describe('words of missions at large', () => {
  /** From which levels on an article tells of denials of every state's steps. */
  const deniedOfAll = (...paragraphs: string[]): string[] =>
    findMissionReports(articleOf(paragraphs, '2025-03-10'))
      .filter(
        ({ about, sender, modality }) => about === 'report' && sender === ANY_STATE && modality === 'denied',
      )
      .map(({ level }) => level);

  const CLOSING = 'Norway has closed its embassy in Bamako.';

  it.each([
    '“No Western diplomats left in the city,” Mali’s army said.',
    'There are no diplomats left in Bamako, a resident said.',
    'There are no foreign diplomats left here, the mayor said.',
    'No ambassadors were left in the city by then.',
    'No diplomats have been left in the capital, the foreign ministry said.',
    'With no embassies left in the capital, Malians must travel to Dakar for visas.',
    'No consulates left in Gao, either.',
    'The foreign ministry denied that any diplomats left in Bamako were in danger.',
    'No embassy that had closed has reopened, the foreign ministry said.',
    '“All embassies are gone and nobody is left,” the mayor said.',
  ])('are none where nobody is left: %s', (words) => {
    expect(deniedOfAll(CLOSING, words)).toEqual([]);
    expect(deniedOfAll(`${CLOSING} ${words}`)).toEqual([]);
  });

  it.each([
    '“Not every embassy is open,” the Malian foreign minister said.',
    'Not all embassies are open, Mali’s foreign ministry said.',
    '“It is not true that all embassies are open,” Mali’s foreign ministry said.',
    'It isn’t true that every embassy is working, Mali’s foreign ministry said.',
    'The foreign ministry called it untrue that all missions were open.',
    'The foreign ministry did not deny that any embassy had closed.',
  ])('are none where it isn’t so of all: %s', (words) => {
    expect(deniedOfAll(CLOSING, words)).toEqual([]);
  });

  it.each([
    'A year earlier no embassy in Bamako had been closed.',
    'It was the first: no embassy in Bamako had been closed.',
    'In the 1990s no Western embassy had been reduced, the foreign ministry said.',
    'No ambassador was recalled in 2020, Mali’s foreign ministry said.',
    'During the war no embassy was closed, Mali’s foreign minister said.',
  ])('are none of another time: %s', (words) => {
    expect(deniedOfAll(CLOSING, words)).toEqual([]);
  });

  it.each([
    'No diplomats were sent home in handcuffs, Mali’s foreign ministry said.',
    'Not one embassy was evacuated by road, officials said.',
    'No embassy has been closed by force, Mali’s foreign ministry said.',
    'The foreign ministry of Mali said no flags were lowered for the former president.',
  ])('are none of how it was done: %s', (words) => {
    expect(deniedOfAll(CLOSING, words)).toEqual([]);
  });

  it.each([
    ['No embassy has closed since 2023, Mali’s foreign ministry said.', 'suspended-operations'],
    ['“That is not so: all embassies are open,” the Malian foreign minister said.', 'suspended-operations'],
    ['“No diplomats have left the capital,” the Malian foreign minister said.', 'reduced-staffing'],
    ['“No embassy has been evacuated from Bamako,” the Malian foreign minister said.', 'reduced-staffing'],
    ['No embassy has closed on Sunday, Mali’s foreign ministry said.', 'suspended-operations'],
  ])('are some where all is denied: %s', (words, level) => {
    expect(deniedOfAll(CLOSING, words)).toContain(level);
  });
});

describe('a house, a count, a warning and a plan leave plain news alone', () => {
  it.each([
    'Kenya has moved its embassy in Juba from its usual premises to Kampala.',
    'Brazil has moved its embassy in Damascus from its old premises to Beirut because of the shelling.',
    'Kenya moved the work of its embassy in Juba from its building to Kampala.',
    'Polish diplomats have fled from their compound after it was hit; the embassy in Khartoum is closed.',
  ])('a post that leaves its house: %s', (sentence) => {
    expect(told(sentence)).toContainEqual(expect.stringMatching(/^suspended-operations in-effect/));
  });

  it.each([
    'The Danish embassy in Lusaka continues to work as usual, with 12 officers handling visas alone.',
    'The Polish consulate in Osaka is still open, with nine staff members to serve visitors.',
    'The embassy of Norway in Kampala is still open, with three officers on duty to help citizens.',
    'The Kenyan embassy in Kabul is still open and operating, with six employees greeting visitors at the gate.',
    'The Norwegian embassy in Juba is still open with 12 officers and a new ambassador, the ministry said.',
  ])('a post that works with its people: %s', (sentence) => {
    expect(told(sentence)).toEqual(['normal-operations in-effect null']);
  });

  it.each([
    'Norway’s diplomats are back at the embassy in Juba but were told not to expect to see their families soon.',
    'Norway’s diplomats came back to Juba on Friday and were told not to count on going home for Easter.',
    'Kenya has brought its diplomats back to the embassy in Tripoli, but told families not to expect to return before autumn.',
    'The order that allowed Norwegian families to return to the embassy in Juba is in force, and staff are back.',
    'The decision that let Kenyan diplomats return to the embassy in Juba remains in effect.',
    'The instruction under which Danish diplomats went back to the embassy in Minsk in February is still in place.',
  ])('a return: %s', (sentence) => {
    expect(
      findMissionReports(articleOf([sentence], '2025-03-10')).filter(
        ({ about, level, lifts }) => about === 'step' && level === 'normal-operations' && lifts,
      ),
    ).not.toEqual([]);
  });

  it.each([
    'The Danish embassy in Beirut has contingency plans for an evacuation of Danish citizens.',
    'The Polish embassy in Port-au-Prince has contingency plans for the evacuation of its citizens, the minister said.',
    'The Kenyan embassy in Beirut told Kenyans it had no contingency plan for an evacuation of citizens.',
    'The Indian embassy in Tel Aviv has contingency plans for the evacuation of Indian workers, the ministry said.',
  ])('a plan for citizens: %s', (sentence) => {
    expect(told(sentence).filter((step) => step.includes('suspended'))).toEqual([]);
  });

  it.each([
    ['The Danish embassy in Beirut has a contingency plan for the evacuation of the embassy.', 'considered'],
    ['The Danish embassy in Beirut said it had no contingency plans for a withdrawal.', 'denied'],
  ])('a plan for the post itself: %s', (sentence, modality) => {
    expect(told(sentence)).toEqual([`suspended-operations ${modality} null`]);
  });
});
