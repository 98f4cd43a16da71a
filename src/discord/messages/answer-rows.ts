import type { APIButtonComponent } from 'discord.js';
import type { AnyCommand, CommandGroup } from '../../../commands/declaration.ts';
import type { Answer, Citation } from '../../answers/answer.ts';
import { readableDate } from '../../answers/wording/dates.ts';
import { visibleText } from '../display/visible-text.ts';
import type { Block } from '../layouts/layout.ts';
import { BUTTONS_IN_ROW } from '../limits.ts';
import { type Action, type ButtonState, corpusMark, writeCustomId } from '../state/custom-id.ts';
import { type Query, writeQuery } from '../state/query.ts';
import type { QuestionStore } from '../state/question-store.ts';
import { excerptsOf, passageKey } from './excerpts-of.ts';
import { button, buttonRow, linkButton, menuRow, type Row } from './rows.ts';
import { suggestedQueries } from './suggested-queries.ts';
import { passageUrl } from './text-fragment.ts';

/** What the buttons under an answer need to know. */
export interface RowsFor {
  readonly commands: readonly (AnyCommand | CommandGroup)[];
  readonly questions: QuestionStore;
  readonly query: Query;
  readonly asker: string;
  readonly page: number;
  readonly pages: number;
  readonly isPrivate: boolean;
  /** False for what can't be asked again, like a reload: then there are links only. */
  readonly repeatable: boolean;
}

function contextRows(citations: readonly Citation[], answer: Answer, id: string): Row[] {
  if (citations.length === 0) return [];
  const number = (article: string) => answer.sources.findIndex((source) => source.article === article) + 1;
  const options = citations.map((citation) => ({
    label: visibleText(`[${number(citation.article)}] ${citation.exact.slice(0, 300)}`).replaceAll('\n', ' '),
    value: passageKey(citation),
    description: citation.datePublished === null ? 'undated' : readableDate(citation.datePublished),
  }));
  return menuRow(id, citations.length === 1 ? 'Read it in context' : 'Read an excerpt in context', options);
}

function linkButtons(citations: readonly Citation[], answer: Answer): APIButtonComponent[] {
  return answer.sources.flatMap((source, index) => {
    const cited = citations.find((citation) => citation.article === source.article);
    const url = cited && source.url ? passageUrl(source.url, cited.exact) : null;
    return url ? [linkButton(`Source [${index + 1}]`, url)] : [];
  });
}

/** Groups of buttons in one row where they have room in it, else each in its own. */
function buttonRows(...groups: readonly APIButtonComponent[][]): Row[] {
  const all = groups.flat();
  return all.length <= BUTTONS_IN_ROW ? buttonRow(all) : groups.flatMap(buttonRow);
}

/** What a press would confirm; null when nothing waits for a confirmation. */
function confirmationFor(answer: Answer): string | null {
  if (answer.kind === 'reload') return answer.needsConfirmation ? 'Reload all the same' : null;
  if (answer.kind !== 'article') return null;
  if (answer.action === 'preview') return 'Add it';
  return answer.action === 'remove-preview' ? 'Remove it' : null;
}

/** The rows under an answer: context, pages and what to ask next, sources. */
export function answerRows(answer: Answer, shown: readonly Block[], settings: RowsFor): Row[] {
  const { commands, questions, query, asker, page, pages, isPrivate } = settings;
  const citations = excerptsOf(shown);
  const state = { asker, corpus: corpusMark(answer.corpusVersion), query: writeQuery(query) };
  const id = (action: Action, change: Partial<ButtonState> = {}) =>
    writeCustomId({ action, page, ...state, ...change }, questions);
  if (!settings.repeatable) {
    const confirmed = writeQuery({ ...query, options: { ...query.options, confirm: true } });
    const label = confirmationFor(answer);
    const confirm =
      label === null
        ? []
        : [button(label, id('confirm', { query: confirmed })), button('Cancel', id('cancel'))];
    return buttonRows(confirm, linkButtons(citations, answer));
  }
  const turning = [
    ...(page > 0 ? [button('◀ Back', id('page', { page: page - 1 }))] : []),
    ...(page < pages - 1 ? [button(`More ▶ ${page + 2}/${pages}`, id('page', { page: page + 1 }))] : []),
    ...(isPrivate ? [button('Share', id('share'))] : []),
  ];
  const next = suggestedQueries(commands, answer, query, shown).map((one) =>
    button(visibleText(one.label).slice(0, 300) || '…', id('run', { page: 0, query: writeQuery(one.query) })),
  );
  return [
    ...contextRows(citations, answer, id('context')),
    ...buttonRows(turning, next, linkButtons(citations, answer)),
  ];
}
