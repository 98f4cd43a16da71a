import { describe, expect, it } from 'vitest';
import { postsAt } from '../../../src/answers/missions/posts.ts';
import { answerStatus } from '../../../src/answers/status.ts';
import type { PostKind } from '../../../src/language/missions/mission-report.ts';
import { findAskedPlace } from '../../../src/language/places/find-place.ts';
import { filedReport, type Told } from './filed-report.ts';
import { file, knowledgeOf } from './knowledge-of.ts';

function postsOf(place: string, ...told: readonly Told[]) {
  const asked = findAskedPlace(place);
  if (!asked) throw new Error(`no place: ${place}`);
  return postsAt(asked, told.map(filedReport)).map(({ post, reports }) => [post, reports.length]);
}

describe('the posts of a state in a country', () => {
  it('keep an embassy in the seat of government when more reports put it in another city', () => {
    const told: Told[] = [{ city: 'Rabat' }, { city: 'Agadir' }, { city: 'Agadir' }, {}];
    expect(postsOf('Rabat', ...told)).toEqual([['Embassy Rabat', 4]]);
    expect(postsOf('Agadir', ...told)).toEqual([]);
    expect(postsOf('Morocco', ...told)).toEqual([['Embassy Rabat', 4]]);
  });

  it('answer for the seat of government with an embassy that is only known elsewhere', () => {
    expect(postsOf('Rabat', { city: 'Agadir' })).toEqual([['Embassy Agadir', 1]]);
    expect(postsOf('Agadir', { city: 'Agadir' })).toEqual([['Embassy Agadir', 1]]);
  });

  it('are called by the name that is told of them', () => {
    const told = (post: PostKind, city: string): Told => ({ sender: 'GB', country: 'PK', city, post });
    expect(postsOf('Karachi', told('deputy-high-commission', 'Karachi'))).toEqual([
      ['Deputy High Commission Karachi', 1],
    ]);
    expect(postsOf('Lahore', told('assistant-high-commission', 'Lahore'))).toEqual([
      ['Assistant High Commission Lahore', 1],
    ]);
    expect(postsOf('Lahore', told('mission', 'Lahore'), told('consulate', 'Lahore'))).toEqual([
      ['Consulate Lahore', 2],
    ]);
  });

  it('are high commissions between members of the Commonwealth, if any report says so or none calls them embassies', () => {
    const told = (sender: string, post: PostKind | null): Told => ({
      sender,
      country: 'SB',
      city: 'Honiara',
      post,
    });
    const named = (...all: Told[]) => postsOf('Honiara', ...all).map(([post]) => post);
    expect(named(told('AU', null), told('AU', 'high-commission'))).toEqual(['High Commission Honiara']);
    expect(named(told('AU', 'embassy'), told('AU', 'high-commission'))).toEqual(['High Commission Honiara']);
    expect(named(told('AU', 'mission'))).toEqual(['High Commission Honiara']);
    expect(named(told('AU', 'embassy'))).toEqual(['Embassy Honiara']);
    expect(named(told('US', 'embassy'), told('US', 'mission'))).toEqual(['Embassy Honiara']);
  });

  it('keep one seat of government apart from the other', () => {
    expect(postsOf('Sucre', { country: 'BO', city: 'La Paz' })).toEqual([]);
    expect(postsOf('Sucre', { country: 'BO' })).toEqual([['Embassy Sucre', 1]]);
  });

  it('are two where one stands in the other seat of government', () => {
    const told: Told[] = [
      { country: 'TZ', city: 'Dodoma' },
      { country: 'TZ', city: 'Dar es Salaam', post: null },
      { country: 'TZ', city: 'Dodoma', post: null },
    ];
    expect(postsOf('Dodoma', ...told)).toEqual([['Embassy Dodoma', 2]]);
    expect(postsOf('Dar es Salaam', ...told)).toEqual([['Mission Dar es Salaam', 1]]);
    expect(postsOf('Dar es Salaam', ...told.slice(1, 2))).toEqual([['Embassy Dar es Salaam', 1]]);
  });

  it('are two where an embassy was shut in one city before it is told of in another', () => {
    const shut: Told = {
      country: 'YE',
      city: 'Sanaa',
      level: 'suspended-operations',
      reportedOn: '2023-05-12',
    };
    const cut: Told = {
      country: 'YE',
      city: 'Aden',
      level: 'reduced-staffing',
      reportedOn: '2023-08-12',
      article: 'b',
    };
    expect(postsOf('Aden', shut, cut)).toEqual([['Embassy Aden', 1]]);
    expect(postsOf('Sanaa', shut, cut)).toEqual([['Embassy Sanaa', 1]]);
    expect(postsOf('Yemen', shut, cut)).toEqual([
      ['Embassy Sanaa', 1],
      ['Embassy Aden', 1],
    ]);
  });

  it('are one where it was told of in both cities before, or was never shut', () => {
    const sanaa: Told = { country: 'YE', city: 'Sanaa', reportedOn: '2023-05-12' };
    const aden: Told = { country: 'YE', city: 'Aden', reportedOn: '2023-08-12', article: 'b' };
    expect(postsOf('Yemen', { ...sanaa, level: 'reduced-staffing' }, aden)).toEqual([['Embassy Sanaa', 2]]);
    expect(
      postsOf('Yemen', { ...sanaa, level: 'suspended-operations' }, { ...aden, reportedOn: '2023-05-01' }),
    ).toEqual([['Embassy Sanaa', 2]]);
  });

  it('are shown beside a consulate when another article speaks of all of them', () => {
    const consulate: Told = { post: 'consulate', city: 'Agadir' };
    const wide: Told = { post: null };
    expect(postsOf('Morocco', consulate, { ...wide, article: 'b' })).toEqual([
      ['Consulate Agadir', 2],
      [null, 1],
    ]);
    expect(postsOf('Morocco', consulate, wide)).toEqual([['Consulate Agadir', 2]]);
  });

  it('answer for a city with a consulate of which nobody says where it stands, unless another of theirs is there', () => {
    const somewhere: Told = { post: 'consulate', city: null };
    expect(postsOf('Agadir', somewhere)).toEqual([['Consulates', 1]]);
    expect(postsOf('Rabat', somewhere)).toEqual([['Consulates', 1]]);
    expect(postsOf('Rabat', somewhere, { city: 'Rabat' })).toEqual([['Embassy Rabat', 1]]);
  });
});

it('answers for a day without the posts that were first told of later', async () => {
  const knowledge = await knowledgeOf({
    'a.md': file('2024-03-01', 'Peru has withdrawn some of its diplomats from Morocco.'),
    'b.md': file('2024-06-01', 'Peru has closed its consulate in Agadir, Morocco.'),
  });
  const posts = (asOf: string) =>
    answerStatus(knowledge, { place: 'Morocco', asOf }).missions.map(({ post, level }) => [post, level]);
  expect(posts('2024-03-10')).toEqual([[null, 'reduced-staffing']]);
  expect(posts('2024-06-10')).toContainEqual(['Consulate Agadir', 'suspended-operations']);
});
