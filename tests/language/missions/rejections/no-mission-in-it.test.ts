import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';
import { toldLast } from '../told.ts';

describe('what a bystander says of others’ going', () => {
  it.each([
    'In a flat nearby Amal Said, a teacher, said she had slept in the bathtub. “The diplomats can go to Tunis,” she said.',
    "'Let the diplomats go to Nairobi; I have goats,' said a herder.",
    '"If our buyers\' technicians must fly to Accra for a stamp, the orders will go to Turkey," said Asif Tumbi, who heads the exporters\' forum.',
    'A baker in the street said: “The clerks may leave, but my oven stays.”',
  ])('is no step: %s', (sentence) => {
    expect(toldLast('The Danish embassy in Juba has closed its visa counter.', sentence)).toEqual([]);
  });

  it('is not what an envoy tells residents', () => {
    expect(
      toldLast(
        'France said that its embassy in Lima was in danger.',
        "The French ambassador told residents that his employees' families might be given the possibility of going home.",
      ),
    ).toEqual(['FR authorized-departure considered']);
  });

  it('is not what a mission says', () => {
    expect(
      toldLast(
        'Denmark said that its embassy in Juba was in danger.',
        '“Families of embassy staff may leave Juba,” said the Danish ambassador.',
      ),
    ).toEqual(['DK authorized-departure in-effect']);
  });

  it('may be what he saw', () => {
    expect(
      toldLast(
        'The street was quiet on Tuesday.',
        '“The Danish embassy in Juba has closed,” said a shopkeeper across the road.',
      ),
    ).not.toEqual([]);
  });
});

describe('leaving that is no longer a matter of choice', () => {
  it.each([
    '"Given what happened on Monday, leaving is no longer a matter of personal preference," an official said.',
    'Leaving is not a question of choice, the ambassador said.',
    'Departure is no longer voluntary, a State Department official said.',
  ])('is an order, and no closing that is thought of: %s', (sentence) => {
    const rows = toldLast(
      'The United States has ordered non-emergency employees of its embassy in Niamey to leave Niger.',
      sentence,
    );
    expect(rows.filter((row) => row !== 'US ordered-departure in-effect')).toEqual([]);
  });

  it('leaves the offer before it an offer', () => {
    const rows = findMissionReports(
      articleOf(
        [
          'The United States let families leave its embassy in Niamey.',
          'Leaving is no longer optional, the ambassador said on Thursday.',
        ],
        '2024-05-10',
      ),
    ).map(({ level }) => level);
    expect(rows).toEqual(['authorized-departure', 'ordered-departure']);
  });

  it('is the staying away that is no longer a matter of choice', () => {
    expect(
      toldLast(
        'Denmark let families leave its embassy in Juba.',
        'Staying away is no longer a matter of choice, an official said.',
      ),
    ).toEqual(['DK ordered-departure in-effect']);
  });

  it('is not life that is no longer a matter of choice', () => {
    expect(
      toldLast(
        'The Danish embassy in Juba works as usual.',
        'Prayer is no longer a matter of choice, a bishop said.',
      ),
    ).toEqual([]);
  });
});

describe('closing that is another matter', () => {
  it('is not thought of', () => {
    expect(
      toldLast('The United States let families leave its embassy in Juba.', 'Closing is another matter.'),
    ).toEqual([]);
  });

  it('is not what another post is', () => {
    expect(toldLast('The Danish embassy in Juba has closed; the consulate is a different story.')).toEqual([
      'DK suspended-operations in-effect',
    ]);
  });

  it('is, where somebody weighs it', () => {
    expect(
      toldLast(
        'The United States let families leave its embassy in Juba.',
        'It is weighing whether to close the embassy, which is another matter.',
      ),
    ).toEqual(['US suspended-operations considered']);
  });
});

describe('a mission of traders or doctors beside posts', () => {
  const first = 'Denmark’s embassy in Managua has called all of its officers back from leave.';

  it.each([
    'A Mexican trade mission of forty companies came to Managua on Tuesday. The mission resumes in León next week.',
    'A Swedish medical mission has been in the city since May. The mission has been suspended, its leader said.',
    'The Italian archaeological mission is digging by the lake. The mission was closed on Friday.',
  ])('is the one that its paragraph goes on with: %s', (paragraph) => {
    expect(toldLast(first, paragraph)).toEqual([]);
  });

  it('is forgotten where a post is named', () => {
    expect(
      toldLast(
        first,
        'A Mexican trade mission came to Managua on Tuesday. Mexico’s embassy in Managua helped. The mission has since suspended operations.',
      ),
    ).toEqual(['MX suspended-operations in-effect']);
  });
});
