import { describe, expect, it } from 'vitest';
import { areHeldReady } from '../../../../src/language/missions/rejections/readied-teams.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

const isOfHelpers = (sentence: string): boolean =>
  areHeldReady(
    viewSentence(
      sentence,
      { start: 0, end: sentence.length },
      { heading: false, paragraph: 0, context: new Set(), isDiplomatic: true },
    ),
  );

describe('a sentence of helpers who are held ready', () => {
  it.each([
    'A consular team of two is on standby in Brisbane.',
    'A rapid deployment team stands ready in Doha.',
    'Three consular officers have been put on call in Suva.',
    'A crisis unit of six is standing by at the airport in Cairns.',
    'Two specialists have been pre-positioned in Port Moresby.',
  ])('tells of no fewer people at a post: %s', (sentence) => {
    expect(isOfHelpers(sentence)).toBe(true);
  });

  it.each([
    'A team of officers is on standby to evacuate the embassy’s staff if the airport shuts.',
    'The high commission’s officers are on standby to leave.',
    'A unit of marines stands ready to fly the diplomats out.',
    'Two buses are on standby outside the embassy.',
    'The ambassador’s family is on standby.',
  ])('is another than that of those who may go: %s', (sentence) => {
    expect(isOfHelpers(sentence)).toBe(false);
  });
});
