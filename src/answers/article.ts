import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { MAX_ARTICLE_BYTES } from '../corpus/decode.ts';
import { reasonOf } from '../corpus/seeds-folder.ts';
import type { ArticleAnalysis } from '../knowledge/analysis.ts';
import { EditRefused } from '../knowledge/library.ts';
import type { ArticleAnswer } from './answer.ts';
import { articleOrThrow } from './article-option.ts';
import { type Attachment, type Context, today } from './context.ts';
import { InvalidOption } from './invalid-option.ts';
import { withLine } from './rejections.ts';
import { reloadAnswerOf } from './reload.ts';
import { requireModerator } from './require-moderator.ts';
import { withSources } from './with-sources.ts';

/** What `/article add` is given: a file, or the parts of an article. */
export interface AddQuery {
  readonly file?: string | undefined;
  readonly text?: string | undefined;
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly link?: string | undefined;
  /** Saves it; without it the article is only shown as it would be read. */
  readonly confirm?: boolean | undefined;
}

const OPENING = 300;
const MOST_LOG_LINES = 50;
const nothing = { problems: [] as string[], reload: null };

/** Reads a path on this machine: only for who sits at it. */
async function fromDisk(path: string): Promise<Attachment> {
  try {
    const { size } = await stat(path);
    if (size > MAX_ARTICLE_BYTES) throw new InvalidOption('file', `${basename(path)} is larger than 1 MiB.`);
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof InvalidOption) throw error;
    throw new InvalidOption(
      'file',
      `${path} can't be read: ${reasonOf(error)}. For example: /article add file:./new.md`,
    );
  }
}

async function uploadOf(context: Context, query: AddQuery): Promise<Attachment> {
  const { file, text, headline, publisher, date, link } = query;
  if (file !== undefined) {
    const upload = await (context.attachment ?? (context.asker.id === 'console' ? fromDisk : null))?.(file);
    if (!upload) throw new InvalidOption('file', 'Files can’t be taken here.');
    if (!/\.(?:md|txt)$/i.test(upload.name))
      throw new InvalidOption('file', 'An article is a .md or .txt file.');
    return upload;
  }
  if (!text?.trim()) {
    const example = context.asker.id === 'console' ? ' For example: /article add file:./new.md' : '';
    throw new InvalidOption('file', `Give a file, or the text.${example}`);
  }
  const { composeArticle } = await import('../corpus/compose-article.ts');
  const composed = composeArticle({ headline, publisher, datePublished: date, url: link, text });
  const name = publisher && date ? `${publisher} ${date}` : (headline ?? 'article');
  return { name: `${name}.md`, bytes: Buffer.from(composed) };
}

function previewOf({
  article,
  quotations,
  missionReports,
}: ArticleAnalysis): NonNullable<ArticleAnswer['preview']> {
  const { text, paragraphs, removed }: Article = article;
  const first = paragraphs.find(({ kind }) => kind === 'prose') ?? paragraphs[0];
  return {
    headline: article.headline,
    publisher: article.publisher,
    datePublished: article.datePublished,
    url: article.url,
    opening: first ? text.slice(first.start, Math.min(first.end, first.start + OPENING)) : '',
    paragraphs: paragraphs.length,
    quotes: quotations.length,
    missionReports: missionReports.length,
    removed: removed.map(({ start, end, reason }) => ({ text: text.slice(start, end), reason })),
  };
}

/** A refusal is an answer: what was wrong, and that nothing was changed. */
async function orRefused(article: string | null, work: () => Promise<ArticleAnswer>): Promise<ArticleAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    return { kind: 'article', action: 'refused', article, ...nothing, refused: error.message };
  }
}

/** Serves what was changed: a reload that begins after the change. */
async function reloaded(
  context: Context,
  expectedRemovals: readonly string[],
): Promise<ArticleAnswer['reload']> {
  const report = await context.library.reload({
    who: context.asker.name,
    afterRunning: true,
    expectedRemovals,
    onProgress: context.onProgress,
  });
  return withSources(report.current, reloadAnswerOf(report, today(context.clock)));
}

/**
 * Checks an article exactly as a reload would, and with `confirm` saves it under a safe, free name and serves it.
 * @throws {InvalidOption} when the asker is no moderator or there is nothing to add
 */
export async function answerAddArticle(context: Context, query: AddQuery): Promise<ArticleAnswer> {
  requireModerator(context.asker);
  const { library, asker } = context;
  const upload = await uploadOf(context, query);
  return orRefused(null, async () => {
    const file = await library.edits.freeName(upload.name);
    const { analysis, rejection, problems } = await library.check(file, upload.bytes);
    if (!analysis) {
      const refused = rejection ? withLine(rejection).reason : 'it can’t be read';
      return {
        kind: 'article',
        action: 'refused',
        article: null,
        ...nothing,
        refused: `Nothing was saved: ${refused}.`,
      };
    }
    const preview = previewOf(analysis);
    const about = { kind: 'article' as const, problems: [...problems], preview };
    if (!query.confirm)
      return { ...about, action: 'preview', article: analysis.article.id, file, reload: null };
    const added = await library.edits.add(upload.name, upload.bytes, asker.name);
    return {
      ...about,
      action: 'added',
      article: added.id,
      file: added.file,
      reload: await reloaded(context, []),
    };
  });
}

/**
 * Takes an article out of the folder, with `confirm`; its file is kept in the trash folder.
 * @throws {InvalidOption} when the asker is no moderator or there is no such article
 */
export async function answerRemoveArticle(
  context: Context,
  { article: id, confirm }: { readonly article: string; readonly confirm?: boolean | undefined },
): Promise<ArticleAnswer> {
  requireModerator(context.asker);
  const { library, asker } = context;
  const article = articleOrThrow(library.current, id, 'article');
  const analysis = library.current.analyses.get(article.id);
  const about = {
    kind: 'article' as const,
    article: article.id,
    file: article.file,
    problems: [...article.problems],
    ...(analysis ? { preview: previewOf(analysis) } : {}),
  };
  if (!confirm) return { ...about, action: 'remove-preview', reload: null };
  return orRefused(article.id, async () => {
    await library.edits.remove(article.file, asker.name);
    return { ...about, action: 'removed', reload: await reloaded(context, [article.id]) };
  });
}

/** Takes back the last article that was added or removed. @throws {InvalidOption} when the asker is no moderator */
export async function answerUndoArticle(context: Context): Promise<ArticleAnswer> {
  requireModerator(context.asker);
  return orRefused(null, async () => {
    const { id, file, undone } = await context.library.edits.undo(context.asker.name);
    const reload = await reloaded(context, undone === 'add' ? [id] : []);
    return { kind: 'article', action: `undone-${undone}`, article: id, file, problems: [], reload };
  });
}

/** Who changed what, the newest first. @throws {InvalidOption} when the asker is no moderator */
export async function answerArticleLog(context: Context): Promise<ArticleAnswer> {
  requireModerator(context.asker);
  const entries = await context.library.auditLog.read();
  const finished = new Set(
    entries.flatMap(({ operation, state }) => (operation && state !== 'begun' ? [operation] : [])),
  );
  const log = entries
    .filter(({ operation, state }) => state !== 'begun' || !operation || !finished.has(operation))
    .map(({ at, who, what, result, file, state }) => ({
      at,
      who,
      what: file ? `${what} ${file}` : what,
      result: state === 'begun' ? 'broken off' : result,
    }))
    .reverse();
  return { kind: 'article', action: 'log', article: null, ...nothing, log: log.slice(0, MOST_LOG_LINES) };
}
