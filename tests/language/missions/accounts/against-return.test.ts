import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ background }) => !background)
    .map(({ about, sender, city, level, modality }) => `${about} ${sender} ${city} ${level} ${modality}`);

describe('somebody else’s word that a post is still closed', () => {
  it.each([
    [
      'Lae',
      'Norway said it reopened its consulate in Lae on Monday, five weeks after riots forced its diplomats to leave.',
      'The governor of Morobe province, Kila Gware, disagreed. “The consulate is still closed. My people went there today and found a padlock on the gate,” he told a radio station in Lae.',
    ],
    [
      'Lima',
      'Norway has reopened its embassy in Lima, the foreign ministry in Oslo said on Friday.',
      'Peru’s foreign minister said that the embassy remained closed.',
    ],
    [
      'Lima',
      'Norway has reopened its embassy in Lima, Oslo said on Friday.',
      '"It is not open," a taxi driver said. "The gate is locked."',
    ],
    [
      'Lima',
      'Norway has reopened its embassy in Lima, Oslo said on Friday.',
      '“The embassy hasn’t reopened,” a taxi driver said.',
    ],
    [
      'Lima',
      'Norway has reopened its embassy in Lima, Oslo said on Friday.',
      '“The embassy hasn’t yet reopened,” said Luz Prado of the diplomats’ union.',
    ],
  ])('is only said against the return that its state tells: %s, %s', (city, back, word) => {
    const lines = told(back, word);
    expect(lines).toContain(`step NO ${city} normal-operations in-effect`);
    expect(lines).toContain(`report NO ${city} normal-operations denied`);
    expect(lines).not.toContain(`step NO ${city} suspended-operations in-effect`);
  });

  it('is news where nobody has told a return', () => {
    expect(
      told('Norway closed its embassy in Lima in March.', 'The embassy is still closed, the mayor said.').at(
        -1,
      ),
    ).toBe('step NO Lima suspended-operations in-effect');
  });

  it('says nothing against the return of another post', () => {
    expect(
      told(
        'Norway has reopened its embassy in Lima, the foreign ministry in Oslo said on Friday.',
        'Its consulate in Cusco remains closed, the mayor said.',
      ),
    ).toEqual(['step NO Lima normal-operations in-effect', 'step NO Cusco suspended-operations in-effect']);
  });
});

describe('a state’s own word that a post is closed again', () => {
  it('is no talk against its return', () => {
    const lines = told(
      'Norway has reopened its embassy in Lima, the foreign ministry in Oslo said on Friday.',
      'The consulate in Cusco will remain closed until further notice, the Norwegian ministry said.',
    );
    expect(lines).toContain('step NO Cusco suspended-operations in-effect');
    expect(lines.some((line) => line.startsWith('report'))).toBe(false);
  });
});

describe('somebody else’s word that an order has not ended', () => {
  const LIFTED =
    'Denmark lifted the ordered departure of its staff from Lima on Monday, the foreign ministry in Copenhagen said.';

  it.each([
    '“The order still stands,” said Mette Holm of the diplomats’ union.',
    '“The order still stands,” said Mette Holm, an official at the association of diplomats.',
    '‘The order has not been cancelled,’ said Karen Lind, whose husband works at the embassy. ‘We had a message on Thursday evening that told families to remain in Quito because the order still applies to us.’',
    '“Families are still barred from Lima because the order still applies,” said a teacher, Ida Krogh, whose wife works at the embassy.',
  ])('is only said against the end that its state tells: %s', (word) => {
    const lines = told(LIFTED, word);
    expect(lines).toContain('step DK Lima normal-operations in-effect');
    expect(lines).toContain('report DK Lima normal-operations denied');
    expect(lines.filter((line) => /^step .*(?:ordered|authorized).* in-effect$/.test(line))).toEqual([]);
  });

  it.each([
    [
      'On Thursday the foreign ministry in Copenhagen ordered the families of its diplomats to leave Lima.',
      'step DK Lima ordered-departure in-effect',
    ],
    [
      '“Norway’s order to leave Lima still stands,” said the Norwegian ambassador, Kari Moe.',
      'step NO Lima ordered-departure in-effect',
    ],
  ])('is another than a state’s own order: %s', (sentence, step) => {
    const lines = told(LIFTED, sentence);
    expect(lines).toContain(step);
    expect(lines).not.toContain('report DK Lima normal-operations denied');
  });
});

describe('somebody else’s word that a post or its people are not back', () => {
  const BACK =
    'Norway’s embassy in Lima is again fully staffed, the foreign ministry in Oslo said on Friday.';

  it.each([
    '“The embassy has not come back. One man came back, with a stamp,” said Rosa Quispe, who sells coffee at the gate.',
    'According to Ola Berg of the diplomats’ union, the mission is nowhere near full strength.',
    '“The embassy is not fully staffed. Of the 20 people who left, nine have gone back,” said Ola Berg, who leads the union.',
    '‘The Norwegian diplomats are not back,’ a baker across the road said.',
    'The embassy is far from its full complement, the opposition’s foreign affairs spokeswoman said.',
    '"The Norwegians have not returned to their desks," said a driver, Juan Poma.',
  ])('is said against the return that its state tells, and is no return: %s', (word) => {
    const lines = told(BACK, word);
    expect(lines.filter((line) => line.startsWith('step'))).toEqual([
      'step NO Lima normal-operations in-effect',
    ]);
    expect(lines).toContain('report NO Lima normal-operations denied');
  });

  it.each([
    'The ambassador, Kari Moe, was asked. “The embassy is not fully staffed, but it works,” she said.',
    '“If the embassy is not back at full strength by May, we will complain,” said Ola Berg of the union.',
    '“The Swedish embassy is not fully staffed,” said a baker across the road.',
    '“The consulate in Cusco is not fully staffed,” said a baker across the road.',
    '“My passport has not come back,” said a baker across the road.',
  ])('is another than the state’s own, a condition, and a word of another post: %s', (word) => {
    expect(told(BACK, word).some((line) => line.startsWith('report NO Lima normal-operations'))).toBe(false);
  });

  it('speaks against nothing where no return was told', () => {
    expect(
      told(
        'Norway closed its embassy in Lima in March.',
        '“The embassy has not come back,” a baker said.',
      ).some((line) => line.startsWith('report NO Lima normal-operations')),
    ).toBe(false);
  });
});

describe('a step that is taken anew after a return', () => {
  const BACK = 'Denmark lifted the order for its families to leave Lima in April.';

  it.each([
    'On Friday Denmark again ordered families of its diplomats to leave Lima until further notice after an opposition rally.',
    'After an attack on a union hall, Denmark on Friday ordered families of its diplomats to leave Lima until further notice.',
    '“Families of Danish diplomats must leave Lima until further notice,” a witness read on the gate on Friday.',
  ])('is no word against that return, whatever else its sentence names: %s', (sentence) => {
    const lines = told(BACK, sentence);
    expect(lines).toContain('step DK Lima ordered-departure in-effect');
    expect(lines.filter((line) => line.startsWith('report'))).toEqual([]);
  });

  it('is none where a post closes again', () => {
    expect(
      told(
        'The Danish embassy in Lima reopened on 1 May.',
        'On Friday Denmark closed the embassy in Lima again after an opposition march, and its gates stay locked.',
      ).filter((line) => line.startsWith('report')),
    ).toEqual([]);
  });
});

describe('what the receiving state says against a return', () => {
  it.each([
    [
      'Turkey has put its embassy to work again in Tripoli, nine days after shelling drove it to Misrata.',
      'Tripoli',
      'TR',
      'The government in the east of Libya would not have it. "The Turkish embassy is not back in Tripoli," its spokesman told a station on Tuesday.',
    ],
    [
      'Peru reopened its consulate general in Cebu on Monday, the foreign ministry in Lima said.',
      'Cebu City',
      'PE',
      'The governor of Cebu tells another story. “Nobody has returned to the Peruvian consulate,” he said.',
    ],
    [
      'Peru reopened its consulate general in Cebu on Monday, the foreign ministry in Lima said.',
      'Cebu City',
      'PE',
      'The mayor disagreed. “Not one of the Peruvians is back behind those doors,” he said.',
    ],
  ])('is a no to that return: %s', (back, city, sender, word) => {
    const lines = told(back, word);
    expect(lines).toContain(`report ${sender} ${city} normal-operations denied`);
    expect(lines).not.toContain(`report ${sender} ${city} authorized-departure denied`);
  });

  it('is none where people have left since', () => {
    const lines = told(
      'Peru reopened its consulate general in Cebu on Monday, the foreign ministry in Lima said.',
      'In Manila, the Peruvian embassy has ordered the families of its staff to leave.',
      'The Philippine foreign minister disputed that. “No Peruvian family has been told to leave Manila,” he said.',
    );
    expect(lines).toContain('step PE Manila ordered-departure denied');
    expect(lines.some((line) => line.endsWith('normal-operations denied'))).toBe(false);
  });

  it('is none where nobody came back', () => {
    const lines = told(
      'Peru withdrew its consuls from Cebu on Monday.',
      'The mayor disagreed. “Not one of the Peruvians has left,” he said.',
    );
    expect(lines.some((line) => line.endsWith('normal-operations denied'))).toBe(false);
  });
});

describe('a bystander’s “has not reopened”', () => {
  const accountsIn = (...paragraphs: string[]): string[] =>
    findMissionReports(articleOf(paragraphs, '2026-03-12'))
      .filter(({ about }) => about === 'report')
      .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

  it('is talk against a return, told behind other things', () => {
    expect(
      accountsIn(
        'The Italian embassy in Tripoli has reopened, Rome said.',
        'Not everybody has noticed. Across the road Fathi Bensaid keeps a visa agency. He has 212 passports in a drawer. ‘The Italian embassy has not reopened,’ he said. ‘They put a flag on a roof.’',
      ),
    ).toEqual(['IT normal-operations denied']);
  });

  it('is none where it is said of another state’s post', () => {
    expect(
      accountsIn(
        'The Danish embassy in Lima has reopened, the ministry said.',
        'The Swedish embassy has not reopened, its ambassador said.',
      ),
    ).toEqual([]);
  });
});
