import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2026-02-14'))
      .filter(({ about }) => about === 'step')
      .map(({ sender, country, level, modality }) => `${sender} ${country} ${level} ${modality}`),
  ),
];

describe('what stands on a paper or is seen in a picture', () => {
  it.each([
    [
      'A letter with a blue seal on it, passed from hand to hand on Friday, announced that the Swiss embassy in Lomé had locked its doors and that its people had gone to Accra. It is a forgery, the chargé d’affaires told the paper.',
      'CH TG suspended-operations denied',
    ],
    [
      'A notice on embassy letterhead, pinned to the gate overnight, announced that the Danish embassy in Lomé had closed. The ambassador, Mette Holm, said that it was a fake.',
      'DK TG suspended-operations denied',
    ],
    [
      'A recording that is making its way round the markets of Lomé says that Denmark has ordered its diplomats to leave Togo. The voice on it is not hers, the ambassador said. “Somebody has cut it together from old speeches.”',
      'DK TG ordered-departure denied',
    ],
    [
      'A leaflet handed out at the bus station told readers that the Norwegian embassy in Quito had been evacuated. The embassy did not print it, a spokesman said.',
      'NO EC suspended-operations denied',
    ],
    [
      'A photograph of a removal van outside the Peruvian embassy in Bamako showed, so its caption claimed, that Peru had closed its embassy. The picture was taken in 2019 in another city, the embassy said.',
      'PE ML suspended-operations denied',
    ],
    [
      'On Monday a circular went from hand to hand in which the Kenyan high commission in Kampala was said to have told its families to go home. It was forged, said the high commissioner.',
      'KE UG ordered-departure denied',
    ],
  ])('is not in effect once it is called forged: %s', (paragraph, step) => {
    expect(told(paragraph)).toEqual([step]);
  });

  it.each([
    'A letter from the Danish ambassador, sent to parents on Thursday, said that Denmark had closed its embassy in Lomé. It is no joke, she told them.',
    'A letter to staff announced that the Danish embassy in Lomé had closed. The passport that a man had shown at the gate was a forgery, the police said.',
    'A notice on the door announced that the Danish embassy in Lomé had closed. A spokesman in Copenhagen denied that it was a fake.',
    'A notice on the door announced that the Danish embassy in Lomé had closed. A spokesman in Copenhagen could not say whether it was genuine or if it was forged.',
    'A statement announced that the Danish embassy in Lomé had closed. The ministry did not issue it until the last plane had left.',
  ])('stands where nobody says so of it: %s', (paragraph) => {
    expect(told(paragraph)).toContain('DK TG suspended-operations in-effect');
  });

  it('stands with the denial beside it where the receiving state calls it forged', () => {
    expect(
      told(
        'A notice on the gate announced that the Danish embassy in Lomé had closed until further notice. The government of Togo called the notice a forgery.',
      ),
    ).toEqual(['DK TG suspended-operations in-effect', 'DK TG suspended-operations denied']);
  });
});

describe('what an office tells on its own paper', () => {
  it.each([
    [
      'A statement by the foreign ministry said Denmark had closed its embassy in Lomé on Friday.',
      'It was not one of its larger missions.',
    ],
    [
      'A foreign ministry statement said Denmark had closed its embassy in Lomé on Friday.',
      'Togo’s junta did not sign the accord that protects envoys.',
    ],
    [
      'A foreign ministry statement said Denmark had closed its embassy in Lomé on Friday.',
      'Somebody had cut the power cables.',
    ],
    [
      'In a note the foreign ministry said Denmark had closed its embassy in Lomé on Friday.',
      'Nobody signed the visitors’ book.',
    ],
    [
      'A notice on the gate said Denmark had closed its embassy in Lomé on Friday.',
      'Nobody signed the visitors’ book.',
    ],
  ])('stands whatever else was not signed, sent or stolen: %s %s', (step, other) => {
    expect(told(step, other)).toEqual(['DK TG suspended-operations in-effect']);
  });

  it.each([
    [
      'A message from the Danish embassy told families of its diplomats to leave Lomé at once.',
      'The ministry had not published the warning before.',
    ],
    [
      'The Danish foreign ministry told families of its diplomats to leave Lomé, a circular showed on Monday.',
      'Paris has never sent any of its families away.',
    ],
  ])('stands beside what another office has not sent: %s %s', (step, other) => {
    const lines = told(step, other);
    expect(lines).toContain('DK TG ordered-departure in-effect');
    expect(lines).not.toContain('DK TG ordered-departure denied');
  });

  it('is denied where it is called forged', () => {
    expect(
      told(
        'A letter from the Danish ambassador said that Denmark had closed its embassy in Lomé. It is a forgery, the ambassador told the paper.',
      ),
    ).toEqual(['DK TG suspended-operations denied']);
  });
});

describe('a paper whose letterhead was stolen, or that nobody there wrote', () => {
  it.each([
    '“Somebody has stolen our letterhead,” the ambassador said.',
    'Nobody at the embassy wrote the leaflet, a spokesman said.',
  ])('tells nothing in effect: %s', (answer) => {
    expect(told('A leaflet announced that the Danish embassy in Lomé had closed.', answer)).toEqual([
      'DK TG suspended-operations denied',
    ]);
  });
});
