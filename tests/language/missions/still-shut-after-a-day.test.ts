import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from './article-of.ts';
import { toldOfCities as told } from './told.ts';

const SHUT_IN_ACCRA = ['DK Accra suspended-operations in-effect'];

describe('a post that a holiday closed', () => {
  it.each([
    'The Danish embassy in Accra closed on Christmas Eve and has not reopened since.',
    'Denmark’s embassy in Accra closed on New Year’s Day and has not opened its doors since.',
    'Denmark closed its embassy in Accra on Christmas Eve, and it has not yet reopened.',
  ])('is shut where it has not opened again: %s', (text) => {
    expect(told(text)).toEqual(SHUT_IN_ACCRA);
  });

  it.each([
    'The Danish embassy in Accra was closed on Christmas Eve and reopened two days later.',
    'The Danish embassy in Accra will be closed on Christmas Eve.',
    'The Danish embassy in Accra has been closed for renovation since May and has not reopened.',
  ])('has no status otherwise: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('a post that waits to open again', () => {
  it.each([
    'The Danish embassy in Accra still awaits its reopening.',
    'The Danish embassy in Accra, closed since March, is still waiting to be reopened.',
    'The Danish embassy in Accra is still awaiting reopening.',
  ])('is shut: %s', (text) => {
    expect(told(text)).toEqual(SHUT_IN_ACCRA);
  });

  it('is no other that waits for something else', () => {
    expect(told('The Danish embassy in Accra still awaits its new ambassador.')).toEqual([]);
  });
});

describe('the day of a closing', () => {
  const dayOf = (text: string): (string | null)[] =>
    findMissionReports(articleOf([text], '2024-05-10')).map(({ effectiveOn }) => effectiveOn);

  it.each([
    ['The Danish embassy has been in Accra since 1961 but closed on Monday.', '2024-05-06'],
    ['The Danish embassy in Accra has been closed since 2023.', '2023'],
  ])('is not since when the post had stood there: %s', (text, day) => {
    expect(dayOf(text)).toEqual([day]);
  });
});
