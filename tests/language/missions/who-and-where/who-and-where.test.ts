import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** Sender and country of the last step that is told. */
const last = (...paragraphs: string[]): string => {
  const report = findMissionReports(articleOf(paragraphs, '2024-05-10')).at(-1);
  return report ? `${report.sender}@${report.country}${report.city ? `/${report.city}` : ''}` : 'nothing';
};

const LESOTHO = 'Shots were fired again in Maseru, the capital of Lesotho.';

describe('a state that a sentence names', () => {
  it('does nothing where it only gives the example', () => {
    expect(
      last(LESOTHO, 'Lima is wondering whether it should do as the Danes did and close its embassy.'),
    ).toBe('PE@LS/Maseru');
  });

  it.each([
    'The first secretary told us in Spanish that nobody at the Japanese embassy had been ordered to leave.',
    '“Nobody at the Japanese embassy has been ordered to leave,” he said, in the French of Quebec.',
    'Its consul, who spoke Russian, said that no family at the Japanese embassy had been ordered to leave.',
  ])('does nothing as a language: %s', (sentence) => {
    expect(last(LESOTHO, sentence)).toBe('JP@LS/Maseru');
  });

  it('does nothing as a side of a border', () => {
    expect(
      last(
        'A letter came from the Peruvian embassy in Maseru.',
        'There has been shelling on the Mozambican side of the border, and the embassy has told its people what to do. “We have ordered all families to leave Lesotho by Friday.”',
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('does nothing where its own affairs are looked after from elsewhere', () => {
    expect(
      last(
        'The Peruvians no longer come to Maseru.',
        'Their embassy on the hill has had nobody in it for five years, and Lesotho is dealt with by four diplomats on one floor of the embassy in Pretoria.',
      ),
    ).toMatch(/^PE@/);
  });

  it('is no place for its post that stands near', () => {
    expect(
      last(
        LESOTHO,
        "Peru's embassy, two doors from Chile's, was issuing visas on Monday as on any other day.",
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('owns “its embassy” behind a sentence that is about it', () => {
    expect(
      last(
        'Chile has closed its embassy in Maseru.',
        'For Peru nothing is different. Its embassy on Kingsway was working as normal on Monday.',
      ),
    ).toBe('PE@LS/Maseru');
  });
});

describe('the country that an article is about', () => {
  it('has no post abroad that nobody speaks of', () => {
    expect(
      findMissionReports(
        articleOf(
          [
            'Peru has left its embassy in Maseru, and Lesotho wonders who is next.',
            'Peru has also a consulate in Durban. Lesotho has none.',
            '“In this town an empty house does not stay empty,” said the foreign minister, Thabo Letsie, in a speech on Wednesday.',
          ],
          '2024-05-10',
        ),
      ).filter(({ sender }) => sender === 'LS'),
    ).toEqual([]);
  });
});

describe('a seat of government', () => {
  it('tells whose minister speaks in its parliament', () => {
    expect(
      last(
        'Chile has ordered the families of its diplomats in Maseru to leave.',
        'Half of the embassy’s people would be flown out if the airport closed, the foreign minister, Elmer Quispe, told parliament in Lima.',
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('sends a page as it sends an order', () => {
    expect(
      last(
        'The ambassador called all of us into the hall of the embassy in Maseru and read out a page from Lima.',
        'Families are to be gone by Thursday.',
      ),
    ).toBe('PE@LS/Maseru');
  });
});

describe('a neighbouring city', () => {
  it('is not where the post stands whose work a few people do there', () => {
    expect(
      last(
        LESOTHO,
        'Peru’s embassy on the hill has had nobody in it for five years, and Lesotho is dealt with by four diplomats on one floor of the embassy in Pretoria.',
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('is not where the post stands because somebody is from there', () => {
    expect(
      last(
        'The embassy of Peru in Maputo is open to the public again.',
        'For a year its officers had worked from Harare; on Monday the flag went up and the first client, a nurse from Beira, was shown in.',
      ),
    ).toBe('PE@MZ/Maputo');
  });

  it('is not where the post stands whose country is looked after there', () => {
    expect(
      last(
        LESOTHO,
        'Lima is considering whether to close the embassy and let two attachés in Pretoria look after Lesotho by telephone.',
      ),
    ).toBe('PE@LS/Maseru');
  });
});

describe('an article that a mission or a ministry publishes', () => {
  const published = (publisher: string, ...paragraphs: string[]): string => {
    const report = findMissionReports({ ...articleOf(paragraphs, '2024-05-10'), publisher }).at(-1);
    return report ? `${report.sender}@${report.country}` : 'nothing';
  };

  it.each([
    ['Embassy of Peru to Lesotho', 'PE@LS'],
    ['U.S. Mission Lesotho', 'US@LS'],
    ['Ministry of Foreign Affairs, Lima', 'PE@LS'],
    ['Norwegian Foreign Ministry', 'NO@LS'],
    ['The Peru Courier', 'nothing'],
  ])('speaks for its state: %s', (publisher, roles) => {
    expect(
      published(
        publisher,
        'Notice',
        'The Embassy in Maseru has suspended operations and its staff have left Lesotho.',
      ),
    ).toBe(roles);
  });

  it('tells of other states by their names', () => {
    expect(
      published(
        'Embassy of Peru to Lesotho',
        'The Chilean embassy in Maseru has closed and its staff have left Lesotho.',
      ),
    ).toBe('CL@LS');
  });
});

describe('a city that was named shortly before', () => {
  const KARACHI =
    'Peru has ordered the non-essential staff of its consulate in Lahore and of that in Karachi to leave.';

  it('is where “there” is, whatever country people keep out of', () => {
    expect(
      last(
        'Peru has closed its consulate in Medan.',
        'Things are no better in Surabaya. The order given to the consulate there remains in force, and all non-essential staff must stay out of Indonesia.',
      ),
    ).toBe('PE@ID/Surabaya');
  });

  it('is “that city”', () => {
    expect(
      last(
        'Peru has let the families of its diplomats in Gaborone leave.',
        'The order does not go for Maseru. A channel had said that Peruvian diplomats in that city had been ordered to leave.',
      ),
    ).toBe('PE@LS/Maseru');
  });

  it('is that of the consulate in the paragraph it opens', () => {
    expect(
      last(
        `${KARACHI} Pakistan called it hasty.`,
        'The consulate in Karachi stays half empty.',
        'Lahore is easier. Families of the consulate’s employees may leave at public expense if they wish.',
      ),
    ).toBe('PE@PK/Lahore');
  });
});

describe('families of a mission’s own people', () => {
  it('go from where those are', () => {
    expect(
      findMissionReports(
        articleOf(
          [
            'Denmark has cut its embassy in Niamey.',
            'Since Monday the families of its people in Tbilisi may come home if they wish.',
          ],
          '2024-05-10',
        ),
      ).map(({ level, city }) => `${level} ${city}`),
    ).toEqual(['reduced-staffing Niamey', 'authorized-departure Tbilisi']);
  });

  it('do not go from where only their minister speaks', () => {
    expect(
      last(
        'Denmark has cut its embassy in Niamey.',
        'Since Monday the families of its people may come home from Niamey if they wish, the minister said in Tbilisi.',
      ),
    ).toBe('DK@NE/Niamey');
  });
});

describe('“its work”', () => {
  it('is that of the post of the sentence before, whoever spoke of it', () => {
    expect(
      last(
        'Peru has reopened its embassy in Maseru.',
        'Peruvians are told that the Chilean embassy in Maseru remains closed. Its business has been transferred to Pretoria until further notice.',
      ),
    ).toBe('CL@LS/Maseru');
  });
});

describe('a step that is told in words of no frame', () => {
  it.each([
    [
      'Washington has let the families of its diplomats in Maseru leave.',
      'The Pentagon is letting the wives and children of its own people across the region go home if they wish.',
    ],
    [
      'The Peruvian embassy in Maseru has been cut to six people.',
      'The secondary school beside the embassy has not reopened, and its girls are taught in a cinema.',
    ],
    [
      'The Peruvian embassy in Maseru works as usual.',
      'Traders at the old market pulled down their shutters in protest.',
    ],
  ])('is none of the post where others take it: %s %s', (first, second) => {
    expect(
      findMissionReports(articleOf([first, second], '2024-05-10')).filter(
        ({ evidence }) => evidence.start > first.length,
      ),
    ).toEqual([]);
  });

  it('is none of the post where only something at its gate is told of', () => {
    expect(
      last(
        'The car park at the Peruvian consulate in Medan, which on a normal Monday is full by eight, had four cars in it this week.',
      ),
    ).toBe('nothing');
  });
});
