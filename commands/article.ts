import * as z from 'zod';
import {
  answerAddArticle,
  answerArticleLog,
  answerRemoveArticle,
  answerUndoArticle,
} from '../src/answers/article.ts';
import { suggestArticles } from '../src/answers/suggest-articles.ts';
import { articleId } from './article-id.ts';
import { type CommandGroup, defineCommand } from './declaration.ts';

const forModerators = { access: 'moderators', reply: 'private' } as const;
const line = (longest: number) => z.string().trim().min(1).max(longest).optional();

const add = defineCommand({
  ...forModerators,
  name: 'add',
  description: 'Adds an article: shows first how it would be read',
  example: '/article add file:./new.md',
  exampleInDiscord: '/article add, with a file attached, or alone for a form',
  options: z.object({
    file: line(2000).describe('A .md or .txt file').meta({ discord: 'attachment' }),
    text: line(6000).describe('The text of the article, instead of a file'),
    headline: line(300).describe('Its headline'),
    publisher: line(100).describe('Who published it'),
    date: line(40).describe('The day it was published, like 2025-06-11'),
    link: line(500).describe('Where it stands on the web'),
    confirm: z.boolean().optional().describe('Save it; without this it is only shown'),
  }),
  answer: (context, options) => answerAddArticle(context, options),
});

const remove = defineCommand({
  ...forModerators,
  name: 'remove',
  description: 'Takes an article out of the answers; its file is kept',
  example: '/article remove article:politico-2025-06-11',
  options: z.object({
    article: articleId().describe('The id of the article'),
    confirm: z.boolean().optional().describe('Remove it; without this it is only shown'),
  }),
  suggest: { article: ({ knowledge }, typed) => suggestArticles(knowledge, typed) },
  answer: (context, options) => answerRemoveArticle(context, options),
});

const undo = defineCommand({
  ...forModerators,
  name: 'undo',
  description: 'Takes back the last article that was added or removed',
  example: '/article undo',
  options: z.object({}),
  answer: (context) => answerUndoArticle(context),
});

const log = defineCommand({
  ...forModerators,
  name: 'log',
  description: 'Who added, removed and reloaded what',
  example: '/article log',
  options: z.object({}),
  answer: (context) => answerArticleLog(context),
});

export const article: CommandGroup = {
  name: 'article',
  description: 'Adds and removes articles (moderators)',
  subcommands: [add, remove, undo, log],
};
