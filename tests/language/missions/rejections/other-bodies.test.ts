import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { OTHER_BODIES } from '../../../../src/language/missions/lexicon/other-bodies.ts';
import { ROUTINE_CAUSES } from '../../../../src/language/missions/lexicon/routine-causes.ts';
import { otherBodiesIn } from '../../../../src/language/missions/rejections/other-body.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { articleOf } from '../article-of.ts';

const stepsIn = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).filter(({ about }) => about === 'step');

/** Makes the article one about missions, so that a bare “mission” may be one. */
const BEFORE = 'Denmark and Peru have embassies in the city, and their diplomats are at work.';

describe('bodies that are no diplomatic service', () => {
  it.each(OTHER_BODIES.map(({ example }) => example))('are found and tell nothing: %s', (example) => {
    const view = viewSentence(
      example,
      { start: 0, end: example.length },
      { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
    );
    expect(otherBodiesIn(example, view)).not.toEqual([]);
    const told = stepsIn(`${BEFORE} ${example}`).filter(({ evidence }) => evidence.start > BEFORE.length);
    expect(told).toEqual([]);
  });
});

describe('what closes a post by routine', () => {
  it.each(ROUTINE_CAUSES.map(({ example }) => example))('sets no status: %s', (example) => {
    expect(stepsIn(example)).toEqual([]);
  });
});
