import * as z from 'zod';
import { daysOption } from '../src/answers/day-option.ts';
import { answerQuestion } from '../src/answers/passages.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { articleId } from './article-id.ts';
import { defineCommand } from './declaration.ts';

const DATE_LENGTH = 40;

export const ask = defineCommand({
  name: 'ask',
  description: 'The sentences of the articles that answer a question, word for word',
  example: '/ask question:How many US troops remain in Iraq?',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({
    question: z.string().trim().min(1).max(1000).describe('A question as you would ask a colleague'),
    source: articleId().optional().describe('Look only into this article (its id)'),
    since: z.string().trim().min(1).max(DATE_LENGTH).optional().describe('Only articles from this day on'),
    until: z.string().trim().min(1).max(DATE_LENGTH).optional().describe('Only articles up to this day'),
  }),
  suggest: { source: ({ knowledge }, typed) => suggestArticles(knowledge, typed) },
  answer: ({ knowledge, clock }, { question, source, since, until }) =>
    answerQuestion(knowledge, {
      question,
      source,
      ...daysOption({ since, until }, clock),
    }),
});
