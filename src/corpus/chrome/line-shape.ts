/** What can be seen of a line by itself. */
export interface LineShape {
  readonly words: readonly string[];
  /** Ends as a sentence does, or as one that goes on: `.`, `?`, `:`, `;`, `,` or a dash, behind them closing marks. */
  readonly terminated: boolean;
  /** A sentence ends inside it. */
  readonly innerEnd: boolean;
  readonly listItem: boolean;
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
const TERMINATED = /[.!?…:;,。！？؟۔।—–-]["'”’»›)\]}」]{0,3}(?:\[\d{1,3}\]){0,3}$/u;
const INNER_END = /\p{Ll}[\p{L}\p{N}%]?["'”’)]?[.!?]["'”’)]?\s+["'“‘(]?\p{Lu}/u;
const LIST_ITEM = /^(?:-(?=\p{Lu})|[-*•‣▪●◦]\s+|\(?\d{1,2}[.)]\s+)\S/u;

/** What a line looks like, by which prose is told from chrome. */
export const shapeOf = (line: string): LineShape => ({
  words: line.match(WORDS) ?? [],
  terminated: TERMINATED.test(line),
  innerEnd: INNER_END.test(line),
  listItem: LIST_ITEM.test(line),
});

/** Lower case, white space and marks at the ends dropped: how lines are compared. */
export const normalised = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}]{1,200}$/u, '');
