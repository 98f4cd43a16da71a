import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { isOnlyUndecided } from '../../../../src/language/missions/modality/undecided.ts';
import { viewsOf } from '../../../../src/language/missions/view-article.ts';
import { articleOf } from '../article-of.ts';

const isUndecided = (sentence: string): boolean => {
  const [view] = viewsOf(articleOf([sentence], '2024-05-10')).views;
  return view !== undefined && isOnlyUndecided(view);
};

describe('a state that has decided nothing', () => {
  it.each([
    'The Americans are in two minds.',
    'Rome has yet to make up its mind.',
    'Canada is of two minds.',
    'The Danes are still undecided.',
    'Oslo hasn’t made up its mind.',
    'Berlin is still sitting on the fence.',
  ])('tells no step: %s', (sentence) => {
    expect(isUndecided(sentence)).toBe(true);
  });

  it.each([
    'Rome has yet to make up its mind about closing its embassy.',
    'Oslo was in two minds, and then it sent everybody home.',
    'Ottawa has made up its mind.',
    'Berlin has decided.',
  ])('is not one of which a step is told, or that has decided: %s', (sentence) => {
    expect(isUndecided(sentence)).toBe(false);
  });
});

describe('a step that is one of several things', () => {
  const told = (sentence: string): string[] =>
    findMissionReports(articleOf(['Paris kept its embassy in Quito.', sentence], '2024-05-10'))
      .filter(({ level, about }) => about === 'step' && level !== 'normal-operations')
      .map(({ level, modality }) => `${level} ${modality}`);

  it.each([
    'Letting families of its diplomats go home was “one page in a file with several pages”, the French minister said.',
    'Allowing families of its diplomats to leave was "one of several options", the French minister said.',
    'Letting the spouses of its diplomats leave is only one card in the pack, the French minister said.',
  ])('is only thought of: %s', (sentence) => {
    expect(told(sentence)).toEqual(['authorized-departure considered']);
  });

  it('may have been taken, where it is one measure of many', () => {
    expect(
      told(
        'France has allowed families of its diplomats to leave Quito, one of several measures that it took.',
      ),
    ).toEqual(['authorized-departure in-effect']);
  });
});
