import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (sentence: string): string[] =>
  findMissionReports(articleOf([sentence], '2025-03-10'))
    .filter(({ about, background }) => about === 'step' && !background)
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('a concession with “if”', () => {
  it.each([
    'The Greeks say that their embassy in Khartoum is open and at full strength, if a little dusty.',
    'The Greeks, two streets on, say that their embassy in Amman is open and fully manned, if short of chairs.',
    "Greece's embassy in Juba is working as usual, if somewhat thinly staffed.",
  ])('leaves what is said standing: %s', (sentence) => {
    expect(told(sentence)).toEqual(['GR normal-operations in-effect']);
  });

  it.each([
    'The Greek embassy in Kyiv will stay open, if it is safe, the ministry said.',
    'The Greek embassy in Kyiv will reopen on Monday, if talks succeed.',
    'The Greek embassy in Kyiv will be fully staffed again, if necessary by force of law.',
  ])('is no condition: %s', (sentence) => {
    expect(told(sentence)).toEqual(['GR normal-operations considered']);
  });
});

describe('what an office announces behind a “would”', () => {
  it.each([
    'The Danish embassy in Juba would be run from Nairobi until further notice, the ministry announced.',
    'The Danish embassy in Juba, which opened in 2019, would be run from Nairobi "for the time being", the foreign ministry in Copenhagen said.',
    'The Danish mission in Juba would operate from Nairobi, the government announced on Monday.',
  ])('is decided: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations in-effect']);
  });

  it.each([
    'The Danish embassy in Juba would be closed if the fighting came closer, the ministry said.',
    'The Danish embassy in Juba would be moved to Nairobi, diplomats speculated.',
    'The Danish embassy in Juba would probably be closed, the ministry said.',
    'The Danish mission in Juba would have to operate from Nairobi in that case, the government said.',
  ])('is not where it only may come: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations considered']);
  });
});

describe('a choice that was left to people before', () => {
  it.each([
    'Chile, which in May let families choose whether to stay at its embassy in Juba, has made the departure compulsory.',
    'Chile, which last week let families at its embassy in Juba choose whether to stay, has now ordered them out.',
  ])('is no doubt of the order that takes it away: %s', (sentence) => {
    expect(told(sentence)).toContain('CL ordered-departure in-effect');
  });

  it('stands where no order takes it away', () => {
    expect(told('Chile has let families at its embassy in Juba choose whether to stay.')).toEqual([
      'CL authorized-departure in-effect',
    ]);
  });

  it('is one where the order is only thought of', () => {
    expect(told('Chile is considering whether to order families out of its embassy in Juba.')).toEqual([
      'CL ordered-departure considered',
    ]);
  });
});

describe('what somebody considers himself to be', () => {
  it.each([
    'Denmark closed its embassy in Juba last week. With that the kingdom considered itself out of South Sudan.',
    'Denmark has closed its embassy in Juba and considers itself well out of it.',
  ])('is no plan: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations in-effect']);
  });
});

describe('a hedge over what is surely decided', () => {
  it.each([
    [
      "Chile told its diplomats in Juba that their families might fly to Santiago, if they wanted, at the embassy's expense.",
      'CL authorized-departure in-effect',
    ],
    [
      'The Portuguese foreign ministry said relatives of embassy employees in Juba were free to depart and that a charter flight would be arranged for them to Nairobi.',
      'PT authorized-departure in-effect',
    ],
  ])('leaves it standing: %s', (sentence, wanted) => {
    expect(told(sentence)).toEqual([wanted]);
  });

  it.each([
    'Chile might let the families of its diplomats in Juba fly to Santiago, the ambassador said.',
    'Portugal may allow relatives of embassy employees in Juba to leave, a diplomat said.',
  ])('is one where it is only weighed: %s', (sentence) => {
    expect(told(sentence).every((step) => step.endsWith('considered'))).toBe(true);
    expect(told(sentence)).toHaveLength(1);
  });
});

describe('people who are told by what they lack', () => {
  it('are told to leave all the same, beside another step', () => {
    expect(
      told(
        'Denmark on Tuesday directed diplomats with no urgent duties in Bishkek to go home with their spouses and children, while neighbouring Kazakhstan shut its embassy.',
      ),
    ).toContain('DK ordered-departure in-effect');
  });
});
