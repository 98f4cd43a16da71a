import * as z from 'zod';
import { answerReload } from '../src/answers/reload.ts';
import { defineCommand } from './declaration.ts';

export const reload = defineCommand({
  name: 'reload',
  description: 'Reads the articles again and says what changed (moderators)',
  example: '/reload',
  access: 'moderators',
  reply: 'private',
  options: z.object({
    confirm: z
      .boolean()
      .optional()
      .describe('Go ahead even if more than half of the articles would be dropped'),
  }),
  answer: (context, options) => answerReload(context, options),
});
