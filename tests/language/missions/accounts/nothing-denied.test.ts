import { describe, expect, it } from 'vitest';
import { toldLast } from '../told.ts';

describe('a mission that works with all its people', () => {
  it.each([
    'The US embassy in Dhaka was open as usual and all its staff were at their desks, a spokesman said.',
    'The US embassy in Dhaka was working normally on Monday and each of its diplomats was at his post.',
  ])('is told to work, and nothing is denied: %s', (sentence) => {
    expect(toldLast(sentence)).toEqual(['US normal-operations in-effect']);
  });

  it('has a reduction denied of which the article told', () => {
    expect(
      toldLast(
        'The US embassy in Dhaka has sent half of its staff home, a newspaper reported.',
        'All of its diplomats are at their desks, the US embassy said.',
      ).filter((row) => row.endsWith('denied')),
    ).not.toEqual([]);
  });
});

describe('people who ask to go', () => {
  it('are neither told nor let', () => {
    expect(
      toldLast(
        'The United States let staff leave its embassy in Juba.',
        'Norway said its embassy was operating normally and that none of its staff had asked to leave.',
      ),
    ).toEqual(['NO normal-operations in-effect']);
    expect(
      toldLast('The embassy of Chad in Bangui works on, and three of its clerks have asked to leave.').filter(
        (row) => row.includes('departure'),
      ),
    ).toEqual([]);
  });

  it('are not those who have been asked', () => {
    expect(toldLast('Clerks at the embassy of Chad in Bangui have been asked to leave.')).toEqual([
      'TD authorized-departure in-effect',
    ]);
    expect(
      toldLast('Chad ordered its clerks in Bangui home.', 'None of its diplomats had been asked to leave.'),
    ).toContain('TD authorized-departure denied');
  });
});

describe('an offer that nobody has to take', () => {
  it.each([
    'Nobody is obliged to take up the offer, the notice said.',
    'No clerk has been forced to accept the offer.',
  ])('is not denied: %s', (sentence) => {
    expect(
      toldLast('Denmark let families of staff leave its embassy in Accra on Monday.', sentence).filter(
        (row) => row.endsWith('denied'),
      ),
    ).toEqual([]);
  });

  it('is none where it was not made', () => {
    expect(toldLast('Denmark has not let families leave its embassy in Accra.')).toEqual([
      'DK authorized-departure denied',
    ]);
    expect(
      toldLast('Denmark has not let families leave its embassy in Accra, and nobody was forced to stay.'),
    ).toContain('DK authorized-departure denied');
  });
});

describe('no more than a step', () => {
  it.each([
    'Two days ago Madrid had done no more than offer seats to relatives of its officers.',
    'Two days ago Madrid had done nothing more than offer seats to relatives of its officers.',
  ])('is that step: %s', (sentence) => {
    expect(toldLast('Spain closed its embassy in Niamey on Thursday.', sentence)).toEqual([
      'ES authorized-departure in-effect',
    ]);
  });

  it('is not what is not done at all', () => {
    expect(toldLast('Spain has not offered seats to relatives of its officers in Niamey.')).not.toContain(
      'ES authorized-departure in-effect',
    );
  });
});

describe('who is not sent back to a post', () => {
  it.each([
    'Canada, which withdrew most of its diplomats from the Haitian capital last week, said it had no immediate plans to send them back.',
    'Oslo, which took most of its people out of its embassy in Juba in March, has no plans to bring them home to Juba yet.',
  ])('was sent away from it: %s', (sentence) => {
    expect(toldLast(sentence).filter((row) => row.endsWith('denied'))).toEqual([]);
  });

  it('is not who is not brought home from it', () => {
    expect(toldLast('Canada has twenty diplomats in Lomé and has no plans to bring them home.')).toEqual([
      'CA reduced-staffing denied',
    ]);
  });
});

describe('nobody ordered out', () => {
  it('denies an order and no closing, whoever should be ashamed', () => {
    expect(
      toldLast(
        'Kenya has recalled half of its diplomats from its embassy in Juba.',
        '“No Kenyan has been ordered out of Juba, and whoever printed it should be ashamed”, the governor said.',
      ),
    ).toEqual(['KE ordered-departure denied']);
  });
});

describe('a report that is called false in words that name no step', () => {
  it('was of the step that was reported', () => {
    expect(
      toldLast(
        'A channel announced on Tuesday that Washington had ordered the families of its diplomats in Tbilisi to leave.',
        'The report is false, the American embassy replied within the hour.',
      ),
    ).toEqual(['US ordered-departure denied']);
  });
});

describe('borders that are shut', () => {
  it.each([
    'Land crossings between Thailand and Cambodia stay shut.',
    'The ferry piers between the two countries remain closed.',
    'Checkpoints between Thailand and Cambodia are still closed.',
  ])('are no posts: %s', (sentence) => {
    expect(toldLast('Thailand sent its consul in Siem Reap back to work.', sentence)).toEqual([]);
  });

  it('are not consulates between them', () => {
    expect(toldLast('The Thai embassy in Phnom Penh and the consulate in Siem Reap stay shut.')).toContain(
      'TH suspended-operations in-effect',
    );
  });
});
