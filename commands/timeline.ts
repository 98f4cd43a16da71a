import * as z from 'zod';
import { daysOption } from '../src/answers/day-option.ts';
import { suggestPlaces } from '../src/answers/suggest-places.ts';
import { answerTimeline } from '../src/answers/timeline.ts';
import { defineCommand } from './declaration.ts';

export const timeline = defineCommand({
  name: 'timeline',
  description: 'Every report about the missions at a place, day by day',
  example: '/timeline place:Iraq',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({
    place: z.string().trim().min(1).max(100).describe('A city or country'),
    since: z.string().trim().min(1).max(40).optional().describe('Only from this day on'),
    until: z.string().trim().min(1).max(40).optional().describe('Only up to this day'),
  }),
  suggest: { place: ({ knowledge }, typed) => suggestPlaces(knowledge, typed) },
  answer: ({ knowledge, clock }, { place, since, until }) =>
    answerTimeline(knowledge, {
      place,
      ...daysOption({ since, until }, clock),
    }),
});
