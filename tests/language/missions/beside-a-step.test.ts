import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('a step beside which something else is mentioned', () => {
  it.each([
    'After the governor was shot, Poland closed its embassy in Bamako on Monday.',
    'After the mayor was shot, Poland closed its embassy in Bamako on Monday.',
    'After a dam burst in the north, Poland closed its embassy in Bamako on Monday.',
    'After two football players were kidnapped, Poland closed its embassy in Bamako on Monday.',
    'A day after an attack on the university, Poland closed its embassy in Bamako.',
    'As peacekeepers left the ceasefire line, Poland closed its embassy in Bamako on Monday.',
    'When flu swept the city, Poland closed its embassy in Bamako on Monday.',
    'Poland closed its embassy in Bamako on Monday after a refinery was set on fire.',
    'Poland closed its embassy in Bamako on Monday, hours after the World Bank and the Red Cross had left.',
    'After storms of protest Poland closed its embassy in Bamako on Monday.',
    'After a suspicious letter arrived, Poland closed its embassy in Bamako until further notice.',
    'After NATO strikes on the capital, Poland evacuated its mission in Bamako on Monday.',
    'With the Coast Guard in the port, Poland shut its embassy in Bamako on Monday.',
    'Poland closed its embassy in Bamako, opposite a football ground, on Monday.',
    'Poland closed its embassy in Bamako on Monday, and students in the city called for calm.',
    'Citizens demanded change in the streets, and Poland closed its embassy in Bamako on Monday.',
    'Poland has closed its embassy in Bamako, where a film about the war was shown last week.',
  ])('is told: %s', (sentence) => {
    expect(new Set(told(sentence))).toEqual(new Set(['PL suspended-operations in-effect']));
  });

  it.each([
    'After peacekeepers were killed, Poland ordered non-essential staff of its embassy in Bamako to leave on Monday.',
    'Hours after the World Bank had closed its office, Poland ordered non-essential staff of its embassy in Bamako to leave.',
    'As the police and the courts went on strike, Poland ordered the families of its diplomats to leave Bamako.',
  ])('is told of staff too: %s', (sentence) => {
    expect(new Set(told(sentence))).toEqual(new Set(['PL ordered-departure in-effect']));
  });

  it.each([
    'Storms closed the Polish embassy in Bamako on Monday.',
    'The Polish embassy in Bamako was closed on Monday for the holiday.',
    'The Polish embassy in Bamako is closed while painters redo its hall.',
    'Because of heavy snow, Poland closed its embassy in Tallinn on Monday.',
    'The Polish embassy in Bamako was evacuated in a drill on Monday.',
    'The Polish embassy in Bamako is closed during renovation.',
    'The Polish consulate in Kano was closed for the afternoon.',
    'The Polish embassy in Bamako is shut on Friday, which is a public holiday.',
    'The building of the Polish embassy in Bamako was evacuated after a false alarm.',
    'In the novel the Polish consul closes the consulate in Bamako and flees.',
    'Students in Bamako demanded that Poland close its embassy.',
    'Poland must close its embassy in Bamako, protesters demanded.',
  ])('is none where it is what the step is about: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});
