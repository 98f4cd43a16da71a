import * as z from 'zod';
import { today } from '../src/answers/context.ts';
import { dayOption } from '../src/answers/day-option.ts';
import { answerOverview } from '../src/answers/overview.ts';
import { answerStatus } from '../src/answers/status.ts';
import { suggestPlaces } from '../src/answers/suggest-places.ts';
import { suggestStates } from '../src/answers/suggest-states.ts';
import { defineCommand } from './declaration.ts';

export const status = defineCommand({
  name: 'status',
  description: 'Where the diplomatic missions at a place stand, with the reports that say so',
  example: '/status place:Baghdad',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({
    place: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe('A city or country; without it, every post not at normal operations'),
    as_of: z
      .string()
      .trim()
      .min(1)
      .max(40)
      .optional()
      .describe('The day to ask about: 2020-12-15, last December, June 2025'),
    from: z.string().trim().min(1).max(60).optional().describe('Only missions of this sending state'),
  }),
  suggest: {
    place: ({ knowledge }, typed) => suggestPlaces(knowledge, typed),
    from: ({ knowledge }, typed) => suggestStates(knowledge, typed),
  },
  answer({ knowledge, clock }, { place, as_of, from }) {
    const asOf = dayOption('as_of', as_of, clock) ?? today(clock);
    return place === undefined
      ? answerOverview(knowledge, { asOf, from })
      : answerStatus(knowledge, { place, asOf, from });
  },
});
