import * as z from 'zod';
import { InvalidOption } from '../src/answers/invalid-option.ts';
import { answerQuotes } from '../src/answers/quotes.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { suggestSpeakers } from '../src/answers/suggest-speakers.ts';
import { articleId } from './article-id.ts';
import { defineCommand } from './declaration.ts';

export const quote = defineCommand({
  name: 'quote',
  description: 'Who said what, word for word, with the article it stands in',
  example: '/quote speaker:state department',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({
    speaker: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .describe('Any part of a name, a role or an organization'),
    about: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Words that the quotation or its paragraph must hold'),
    source: articleId().optional().describe('The id of one article; /sources lists them'),
  }),
  suggest: {
    speaker: ({ knowledge }, typed) => suggestSpeakers(knowledge, typed),
    source: ({ knowledge }, typed) => suggestArticles(knowledge, typed),
  },
  answer({ knowledge }, options) {
    if (options.speaker === undefined && options.about === undefined && options.source === undefined) {
      throw new InvalidOption(
        'speaker',
        `Say whose words, about what, or from which article. For example: ${quote.example}`,
      );
    }
    return answerQuotes(knowledge, options);
  },
});
