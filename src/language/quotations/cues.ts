import type { Frame, PlacedMention } from './frame.ts';
import { speechNounAfter } from './speech-nouns.ts';
import { isStrongSpeechVerb, speechVerb } from './speech-verbs.ts';

/** How a mention stands to a verb of speech. */
export interface Cue {
  /** Position of the verb, or of the word that gives the source: `according`. */
  readonly token: number;
  /** `before`: Marsh said. `after`: said Marsh. `source`: according to Marsh, in the words of Marsh. `label`: MARSH: `noun`: Marsh's warning */
  readonly order: 'before' | 'after' | 'source' | 'label' | 'noun';
  readonly strong: boolean;
  /** What stands between the mention and its verb. */
  readonly through: 'nothing' | 'words' | 'commas' | 'brackets' | 'who';
}

const AUXILIARIES = new Set(
  'has had have having was were is are would will could also then later often once recently again reportedly simply only just still never always already further repeatedly publicly previously even first been not did does do to earlier famously privately'.split(
    ' ',
  ),
);
const INSIDE = /^(?:in|to|from|at|near|into|between)$/u;
const FARTHEST_COMMA = 45;
const FARTHEST_WHO = 14;

const isHelper = (word: string): boolean => AUXILIARIES.has(word) || /ly$/u.test(word);

/** The verb of speech that follows a position, over helpers and days: `has repeatedly said`, `on Wednesday told`. */
function verbFrom({ tokens, mentionOf }: Frame, from: number, reach: number): number {
  let on = false;
  for (let at = from; at < from + reach; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (speechVerb(token.lower) && !token.capital && (mentionOf[at] ?? -1) < 0) return at;
    if (/^(?:on|in|last|this|late|early|at|earlier|yesterday|the|day)$/u.test(token.lower)) on = true;
    else if (
      !isHelper(token.lower) &&
      !(
        on &&
        (token.capital ||
          /^(?:week|month|year|day|night|morning|afternoon|evening|statement|interview|tweet|email|letter|speech|\d+)$/u.test(
            token.lower,
          ))
      )
    )
      return -1;
  }
  return -1;
}

/** The position after a pair of commas, dashes or brackets that opens at `from`. */
function afterAside({ tokens }: Frame, from: number): number {
  const opener = tokens[from]?.text ?? '';
  const closer = opener === '(' ? ')' : opener === '[' ? ']' : opener;
  for (let at = from + 1; at < from + FARTHEST_COMMA; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && /[.?!]/u.test(token.text) && token.text.length === 1)) return -1;
    if (token.kind === 'quotation' && opener !== ',') return -1;
    if (token.text === closer) {
      if (opener !== ',') return at + 1;
      const next = tokens[at + 1];
      if (next?.kind === 'word' && (speechVerb(next.lower) || isHelper(next.lower))) return at + 1;
    }
  }
  return -1;
}

function subjectCue(frame: Frame, mention: PlacedMention): Cue | null {
  const { tokens } = frame;
  let from = mention.last + 1;
  let through: Cue['through'] = 'nothing';
  const next = tokens[from];
  if (next?.text === ':' && mention.kind === 'name' && mention.first === 0) {
    return { token: from, order: 'label', strong: true, through };
  }
  if (next && /^(?:[,(–—―[-]|--+)$/u.test(next.text)) {
    // from Arden, where the minister, Tamsin Ode, said
    if (mention.kind === 'name' && INSIDE.test(tokens[mention.first - 1]?.lower ?? '')) return null;
    through = /^[([]$/u.test(next.text) ? 'brackets' : 'commas';
    // the minister, Tamsin Ode, said
    const closes = next.text === ',' && mention.role && verbFrom(frame, from + 1, 3) >= 0;
    from = closes ? from + 1 : afterAside(frame, from);
    if (from < 0) return null;
    if (tokens[from]?.text === ',') {
      const further = afterAside(frame, from);
      if (further > 0) from = further;
    }
  } else if (next?.lower === 'who') {
    for (let at = from + 1; at < from + FARTHEST_WHO; at += 1) {
      const token = tokens[at];
      if (token?.kind !== 'word') return null;
      if (isStrongSpeechVerb(token.lower))
        return { token: at, order: 'before', strong: true, through: 'who' };
    }
    return null;
  }
  const verb = verbFrom(frame, from, 6);
  if (verb < 0) return null;
  const word = tokens[verb]?.lower ?? '';
  return {
    token: verb,
    order: 'before',
    // as one of them put it
    strong: isStrongSpeechVerb(word) || (word === 'put' && tokens[verb + 1]?.lower === 'it'),
    through: verb > from && through === 'nothing' ? 'words' : through,
  };
}

function invertedCue({ tokens, mentions, mentionOf }: Frame, mention: PlacedMention): Cue | null {
  let at = mention.first - 1;
  if (/^['’]s?$/u.test(tokens[at]?.text ?? '')) {
    // said the Harbour Post's Tamsin Ode
    const owner = mentionOf[at - 1] ?? -1;
    at = owner >= 0 ? (mentions[owner]?.first ?? at) - 1 : at - 2;
    if (tokens[at]?.lower === 'the') at -= 1;
  }
  while (at > 0 && isHelper(tokens[at]?.lower ?? '') && mention.first - at < 3) at -= 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word' || !speechVerb(verb.lower) || verb.capital) return null;
  const before = tokens[at - 1];
  // says she can
  if (mention.kind === 'pronoun' && isHelper(tokens[mention.last + 1]?.lower ?? '')) return null;
  const free = before?.kind !== 'word' || before.lower === 'as' || before.lower === 'so';
  if (!free || (mentionOf[at - 1] ?? -1) >= 0) return null;
  return { token: at, order: 'after', strong: isStrongSpeechVerb(verb.lower), through: 'nothing' };
}

function sourceCue({ tokens }: Frame, mention: PlacedMention): Cue | null {
  const [second, first] = [tokens[mention.first - 1]?.lower, tokens[mention.first - 2]?.lower];
  const third = tokens[mention.first - 3]?.lower;
  // the rumour, according to which his embassy was closed
  if (/^(?:which|whom)$/u.test(second ?? '') || /^(?:which|who)$/u.test(mention.head)) return null;
  const named =
    (first === 'according' && second === 'to') ||
    ((first === 'words' || first === 'phrase') && second === 'of') ||
    first === 'per' ||
    second === 'per' ||
    (third === 'according' && first === 'to');
  return named ? { token: mention.first - 2, order: 'source', strong: true, through: 'nothing' } : null;
}

/** “We sail at dawn.” – Marsh, harbour master; also on a line of its own. */
function signatureCue({ tokens }: Frame, mention: PlacedMention): Cue | null {
  const [dash, words, next] = [
    tokens[mention.first - 1],
    tokens[mention.first - 2],
    tokens[mention.last + 1],
  ];
  const signed =
    mention.kind === 'name' &&
    (words?.kind === 'quotation' || mention.first === 1) &&
    /^(?:[–—―-]|--+)$/u.test(dash?.text ?? '') &&
    next?.kind !== 'word';
  return signed ? { token: mention.first - 1, order: 'source', strong: true, through: 'nothing' } : null;
}

/** `Marsh’s warning that`, `her words`. */
function nounCue({ tokens }: Frame, mention: PlacedMention): Cue | null {
  const owns = /^(?:his|her|their|its)$/u.test(tokens[mention.last]?.lower ?? '');
  const possessive = /^['’]s?$/u.test(tokens[mention.last + 1]?.text ?? '');
  if (!owns && !possessive) return null;
  const noun = speechNounAfter(tokens, owns ? mention.last : mention.last + 1);
  return noun < 0 ? null : { token: noun, order: 'noun', strong: false, through: 'nothing' };
}

/** The verb of speech whose subject a mention is, if it is one. */
export const cueOf = (frame: Frame, mention: PlacedMention): Cue | null =>
  sourceCue(frame, mention) ??
  signatureCue(frame, mention) ??
  nounCue(frame, mention) ??
  invertedCue(frame, mention) ??
  subjectCue(frame, mention);

/** Whether a mention is who is spoken to: `told reporters`, `asked Marsh`. */
export function isAddressed({ tokens, mentionOf }: Frame, mention: PlacedMention): boolean {
  const verb = tokens[mention.first - 1];
  const before = tokens[mention.first - 2];
  return (
    verb?.kind === 'word' &&
    speechVerb(verb.lower) !== null &&
    before?.kind === 'word' &&
    ((mentionOf[mention.first - 2] ?? -1) >= 0 || isHelper(before.lower))
  );
}
