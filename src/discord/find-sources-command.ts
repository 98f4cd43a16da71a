import * as z from 'zod';
import { defineCommand } from '../../commands/declaration.ts';
import { checkText } from '../answers/check-text.ts';
import { today } from '../answers/context.ts';
import { startAtWord } from './display/shorten.ts';
import type { Query } from './state/query.ts';

const LONGEST_TEXT = 2_000;

/**
 * What the entry in a message's menu runs. It is not registered as a slash command; it is a command so that its pages,
 * its contexts and its sharing work like those of all answers.
 */
export const findSourcesCommand = defineCommand({
  name: 'find-sources',
  description: 'What the articles say about a text, contradictions first',
  example: 'Find sources, in the menu of a message',
  access: 'everyone',
  reply: 'private',
  options: z.object({ text: z.string().trim().min(1).max(LONGEST_TEXT).describe('Somebody’s words') }),
  answer: ({ knowledge, clock }, { text }) => checkText(knowledge, text, today(clock)),
});

/** A text as the query of that command, cut between words where it is longer than it takes. */
export const findSourcesQuery = (text: string): Query => ({
  command: findSourcesCommand.name,
  options: { text: startAtWord(text, LONGEST_TEXT) },
});
