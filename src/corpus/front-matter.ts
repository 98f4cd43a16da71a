import { isAlias, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import * as z from 'zod';
import { quoteBareValues } from './bare-values.ts';
import { lineAt } from './decode.ts';
import { daysBetween, isoDate } from './iso-date.ts';

/** Front matter is a handful of lines; more than this is something else. */
const MAX_LENGTH = 16_384;
const BOM = '\uFEFF';
const FENCE = /^---[ \t]*(?:\r\n|\r|\n)/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

/** The keys understood, by schema.org's names, each with the other names that feeds and site generators use. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  headline: ['title'],
  publisher: ['source'],
  datePublished: ['date', 'published'],
  dateModified: ['updated', 'modified', 'lastmod'],
  author: ['authors', 'byline'],
  url: ['link', 'canonical'],
  inLanguage: ['language', 'lang'],
};

export interface Metadata {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly inLanguage: string | null;
}

export interface Refusal {
  readonly reason: string;
  /** Of the file, from 1. */
  readonly line?: number;
}

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly problems: readonly string[];
  /** Where the body begins. */
  readonly bodyStart: number;
}

const words = z.string().transform((value) => value.replace(/\s+/g, ' ').trim());
const line = (max: number) => words.pipe(z.string().max(max)).transform((value) => value || null);
const people = z.union([words, z.array(words).transform((names) => names.filter(Boolean).join(', '))]);
const link = line(2048).refine(
  (value) => value === null || isWebAddress(value),
  'must begin with http:// or https://',
);

const optional = {
  headline: line(500),
  publisher: line(200),
  author: people.pipe(line(500)),
  url: link,
  inLanguage: line(35),
} as const;

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  return ['http:', 'https:'].includes(new URL(value).protocol);
}

/** What stands between the `---` lines. `null`: the file has no front matter. */
function cut(text: string): { yaml: string; bodyStart: number } | Refusal | null {
  const begin = text.startsWith(BOM) ? 1 : 0;
  const fence = FENCE.exec(text.slice(begin, begin + 200));
  if (!fence) return null;
  const start = begin + fence[0].length;
  for (let at = start; at < text.length && at - start <= MAX_LENGTH; ) {
    const newline = text.slice(at, at + MAX_LENGTH + 2).search(/[\r\n]/);
    const end = newline < 0 ? text.length : at + newline;
    const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
    if (CLOSING.test(text.slice(at, Math.min(end, at + 100)))) {
      return { yaml: text.slice(start, at), bodyStart: next };
    }
    at = next;
  }
  return { reason: 'the front matter that begins in line 1 is not closed by a line with ---', line: 1 };
}

type Entries = Map<string, { value: unknown; line: number }>;
/** A value that has a colon in it and no quotation marks round it. */
const HOLDS_COLON = /^[^:"'\r\n]{1,60}:[ \t][^"'\r\n]*:(?:[ \t]|$)/m;

/** Reads the lines as they are, else with quotation marks round the values that want them. */
function parse(yaml: string): { map: Entries; problems: string[] } | Refusal {
  const read = parseStrictly(yaml);
  if (!('reason' in read) || !read.reason.startsWith('broken')) return { problems: [], ...read };
  const lenient = quoteBareValues(yaml);
  const again = lenient.quoted.length > 0 ? parseStrictly(lenient.yaml) : read;
  if ('reason' in again)
    return HOLDS_COLON.test(yaml)
      ? { ...read, reason: `${read.reason}; put quotation marks round a value that holds “: ”` }
      : read;
  const problems = lenient.quoted.map(
    ({ key, line: at }) =>
      `line ${at + 2}: \`${key}\` is taken as it stands; put quotation marks round the value`,
  );
  return { ...again, problems };
}

function parseStrictly(yaml: string): { map: Entries } | Refusal {
  const lines = new LineCounter();
  const lineOf = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line + 1;
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
  });
  const [error] = document.errors;
  if (error)
    return {
      reason: `broken YAML: ${error.message}`,
      line: lines.linePos(Math.min(error.pos[0], yaml.trimEnd().length)).line + 1,
    };
  let refused: Refusal | null = null;
  visit(document, (_key, node) => {
    if (!isNode(node)) return undefined;
    if (isAlias(node)) refused = { reason: 'YAML aliases are not accepted', line: lineOf(node) };
    else if (node.tag) refused = { reason: 'YAML tags are not accepted', line: lineOf(node) };
    else if ('anchor' in node && node.anchor)
      refused = { reason: 'YAML anchors are not accepted', line: lineOf(node) };
    return refused ? visit.BREAK : undefined;
  });
  if (refused) return refused;
  const root = document.contents;
  const map: Entries = new Map();
  if (root === null || (isScalar(root) && root.value === '')) return { map };
  if (!isMap(root)) return { reason: 'broken YAML: the front matter must be lines of `key: value`', line: 2 };
  for (const { key, value } of root.items) {
    const name = isScalar(key) ? String(key.value) : '';
    map.set(name, { value: isNode(value) ? value.toJS(document) : '', line: isNode(key) ? lineOf(key) : 2 });
  }
  return { map };
}

/** @param today the ISO date that “in the future” is measured from */
function interpret(map: Entries, today: string): Omit<FrontMatter, 'bodyStart'> | Refusal {
  const problems: string[] = [];
  const values: Entries = new Map();
  for (const [name, entry] of map) {
    const key = Object.keys(KEYS).find((known) => known.toLowerCase() === name.toLowerCase());
    const meant = Object.entries(KEYS).find(([, others]) => others.includes(name.toLowerCase()))?.[0];
    if (key === name) values.set(key, entry);
    else if (key ?? meant) {
      const target = String(key ?? meant);
      const taken = map.has(target) || values.has(target);
      problems.push(
        taken
          ? `line ${entry.line}: \`${name}\` is not used, since \`${target}\` is given already`
          : `line ${entry.line}: \`${name}\` is read as \`${target}\``,
      );
      if (!taken) values.set(target, entry);
    } else problems.push(`line ${entry.line}: unknown key \`${name.slice(0, 60)}\``);
  }
  const metadata: { -readonly [Key in keyof Metadata]: Metadata[Key] } = {
    headline: null,
    publisher: null,
    datePublished: null,
    dateModified: null,
    author: null,
    url: null,
    inLanguage: null,
  };
  for (const key of ['datePublished', 'dateModified'] as const) {
    const entry = values.get(key);
    if (!entry || entry.value === '') continue;
    const date = typeof entry.value === 'string' ? isoDate(entry.value) : null;
    const shown = typeof entry.value === 'string' ? ` “${entry.value.slice(0, 60)}”` : '';
    if (!date)
      return { reason: `\`${key}\`${shown} is not a date; write it like 2025-06-11`, line: entry.line };
    if (daysBetween(today, date) > 1)
      return { reason: `\`${key}\` ${date} is in the future`, line: entry.line };
    metadata[key] = date;
  }
  for (const key of ['headline', 'publisher', 'author', 'url', 'inLanguage'] as const) {
    const entry = values.get(key);
    if (!entry) continue;
    const read = optional[key].safeParse(entry.value);
    if (read.success) metadata[key] = read.data;
    else
      problems.push(
        `line ${entry.line}: \`${key}\` is not used: ${read.error.issues[0]?.message ?? 'not a text'}`,
      );
  }
  const { datePublished, dateModified } = metadata;
  if (datePublished && dateModified && dateModified < datePublished) {
    problems.push(`\`dateModified\` ${dateModified} is before \`datePublished\` ${datePublished}`);
  }
  return { metadata, problems };
}

/**
 * Reads the YAML at the head of an article. Values stay text (YAML's failsafe schema) until they are checked, so that a
 * date is never shifted by a time zone; tags, anchors and aliases are refused.
 */
export function readFrontMatter(text: string, today: string): FrontMatter | Refusal {
  const found = cut(text);
  if (found && 'reason' in found) return found;
  if (!found) {
    const none = interpret(new Map(), today);
    return 'reason' in none ? none : { ...none, bodyStart: text.startsWith(BOM) ? 1 : 0 };
  }
  try {
    const parsed = parse(found.yaml);
    if ('reason' in parsed) return parsed;
    const read = interpret(parsed.map, today);
    if ('reason' in read) return read;
    return { ...read, problems: [...parsed.problems, ...read.problems], bodyStart: found.bodyStart };
  } catch (error) {
    const why = error instanceof RangeError ? 'nested too deeply' : String(error);
    return { reason: `broken YAML: ${why}`, line: lineAt(text, 4) };
  }
}
