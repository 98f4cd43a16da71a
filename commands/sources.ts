import * as z from 'zod';
import { answerSources } from '../src/answers/sources.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { suggestPublishers } from '../src/answers/suggest-publishers.ts';
import { articleId } from './article-id.ts';
import { defineCommand } from './declaration.ts';

export const sources = defineCommand({
  name: 'sources',
  description: 'The articles that answers come from, and what was masked in each',
  example: '/sources publisher:Politico',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({
    article: articleId().optional().describe('The id of one article, to see that one in full'),
    publisher: z.string().trim().min(1).max(200).optional().describe("Any part of a publisher's name"),
  }),
  suggest: {
    article: ({ knowledge }, typed) => suggestArticles(knowledge, typed),
    publisher: ({ knowledge }, typed) => suggestPublishers(knowledge, typed),
  },
  answer: ({ knowledge }, options) => answerSources(knowledge, options),
});
