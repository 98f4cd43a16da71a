/**
 * Reads Discord's markdown as its clients do, as far as bots can write it: what is seen, and what takes effect.
 * Rules: https://support.discord.com/hc/en-us/articles/210298617 and
 * https://docs.discord.com/developers/reference#message-formatting
 */

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';
      readonly children: readonly Inline[];
    }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | {
      readonly type:
        | 'code'
        | 'user'
        | 'role'
        | 'channel'
        | 'everyone'
        | 'emoji'
        | 'timestamp'
        | 'command'
        | 'guide'
        | 'url';
      readonly text: string;
    };

export type Block =
  | { readonly type: 'line' | 'quote' | 'small' | 'item'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly Inline[] }
  | { readonly type: 'codeblock'; readonly text: string };

const WRAPS = [
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, 'bold'],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, 'underline'],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~(?!~)/, 'strike'],
  [/^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, 'spoiler'],
  [/^\*(?=\S)((?:\\[\s\S]|[^\\*])+)\*(?!\*)/, 'italic'],
  [/^_((?:\\[\s\S]|[^\\_])+)_(?![0-9A-Za-z_])/, 'italic'],
] as const;

const LEAVES = [
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, 'code'],
  [/^<@!?\d+>/, 'user'],
  [/^<@&\d+>/, 'role'],
  [/^<#\d+>/, 'channel'],
  [/^@(?:everyone|here)/, 'everyone'],
  [/^<a?:\w+:\d+>/, 'emoji'],
  [/^:[\w+~-]+:/, 'emoji'],
  [/^<t:-?\d+(?::[tTdDfFsSR])?>/, 'timestamp'],
  [/^<\/[^:<>]+:\d+>/, 'command'],
  [/^<id:[^<>]+>/, 'guide'],
  [/^<(?:https?|mailto|tel|sms):[^\s<>]+>/, 'url'],
  [/^https?:\/\/[^\s<]+/, 'url'],
] as const;

const LINK = /^\[((?:\\[\s\S]|[^\\\]])+)\]\(\s*<?([^\s<>)]+)>?(?:\s+['"][\s\S]*?['"])?\s*\)/;
const ESCAPED = /^\\([^0-9A-Za-z\s])/;

function next(source: string): [node: Inline, length: number] {
  const escaped = ESCAPED.exec(source);
  if (escaped) return [{ type: 'text', text: escaped[1] ?? '' }, escaped[0].length];
  for (const [pattern, type] of LEAVES) {
    const match = pattern.exec(source);
    if (match) return [{ type, text: match[0] }, match[0].length];
  }
  const link = LINK.exec(source);
  if (link)
    return [{ type: 'link', url: link[2] ?? '', children: parseInline(link[1] ?? '') }, link[0].length];
  for (const [pattern, type] of WRAPS) {
    const match = pattern.exec(source);
    if (match) return [{ type, children: parseInline(match[1] ?? '') }, match[0].length];
  }
  const text =
    /^(?:[0-9A-Za-z\u00c0-\uffff \n]+?(?=https?:\/\/|[^0-9A-Za-z\u00c0-\uffff \n]|$)|[\s\S])/.exec(
      source,
    )?.[0] ?? '';
  return [{ type: 'text', text }, text.length];
}

/** Reads the markup within a line. */
export function parseInline(source: string): Inline[] {
  const nodes: Inline[] = [];
  for (let at = 0; at < source.length; ) {
    const [node, length] = next(source.slice(at));
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text };
    else nodes.push(node);
    at += length;
  }
  return nodes;
}

function parseLine(line: string): Block {
  const heading = /^\s*(#{1,3})\s+(?=\S)/.exec(line);
  if (heading)
    return {
      type: 'heading',
      level: heading[1]?.length ?? 1,
      children: parseInline(line.slice(heading[0].length)),
    };
  for (const [pattern, type] of [
    [/^\s*-# +(?=\S)/, 'small'],
    [/^\s*> /, 'quote'],
    [/^\s*(?:[-*+]|\d+\.) +(?=\S)/, 'item'],
  ] as const) {
    const match = pattern.exec(line);
    if (match) return { type, children: parseInline(line.slice(match[0].length)) };
  }
  return { type: 'line', children: parseInline(line) };
}

/** Reads a text display: its lines, with what they are. */
export function parseMarkdown(source: string): Block[] {
  const fence = /(?<!\\)```/.exec(source);
  const close = fence ? source.indexOf('```', fence.index + 3) : -1;
  if (fence && close > 0) {
    return [
      ...parseMarkdown(source.slice(0, fence.index)),
      { type: 'codeblock', text: source.slice(fence.index + 3, close) },
      ...parseMarkdown(source.slice(close + 3)),
    ];
  }
  const rest = /(?:^|\n)\s*>>> ([\s\S]*)$/.exec(source);
  if (rest) {
    return [
      ...parseMarkdown(source.slice(0, rest.index)),
      { type: 'quote', children: parseInline(rest[1] ?? '') },
    ];
  }
  return source.split('\n').map(parseLine);
}

/** What is seen of some markup. */
export const visibleOf = (nodes: readonly Inline[]): string =>
  nodes.map((node) => ('children' in node ? visibleOf(node.children) : node.text)).join('');

/** Everything that is more than text, emphasis in bold aside, as `type:text`. */
export const effectsOf = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    if (node.type === 'bold') return effectsOf(node.children);
    if (node.type === 'link') return [`link:${node.url}`, ...effectsOf(node.children)];
    if ('children' in node) return [`${node.type}:${visibleOf(node.children)}`, ...effectsOf(node.children)];
    return [`${node.type}:${node.text}`];
  });
