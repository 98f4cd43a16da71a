import type { Candidate, Where } from './candidates.ts';
import { genderOf } from './entities.ts';
import { kindOf } from './features.ts';
import { humanityOf } from './human.ts';
import type { Question } from './question.ts';
import {
  ABSENT,
  apart,
  distance,
  inside,
  lastBefore,
  namesItself,
  ofLast,
  quotationsBetween,
  rivals,
  shareIn,
  sinceSpoken,
  untilSpoken,
} from './standing.ts';

const WHERE: readonly Where[] = ['before', 'after', 'back1', 'back2', 'next', 'above1', 'above2', 'below'];
const FIRST_PERSON = /(?<![\p{L}’'])(?:I|I['’]m|I['’]ve|I['’]d|I['’]ll|my|My|me|myself)(?![\p{L}])/u;
const WE = /(?<![\p{L}’'])(?:we|We|our|Our|us|We['’]re|we['’]re)(?![\p{L}])/u;
const HE = /(?<![\p{L}’'])(?:he|He|him|his|His|he['’]s|He['’]s)(?![\p{L}])/u;
const SHE = /(?<![\p{L}’'])(?:she|She|her|Her|she['’]s|She['’]s)(?![\p{L}])/u;

const number = (value: boolean): number => (value ? 1 : 0);
const best = ({ share }: Question): Candidate | null => share?.candidate ?? null;

const KINDS = ['P', 'O', 'H', 'p', 'ps', 'g', 'gs', 'd', 'ds', 'x', 'xs', 'W', 'T', 'I', 'S'];
const SIGNS = [
  '#',
  ',',
  ':',
  'V',
  'v',
  'M',
  'that',
  'x',
  'X',
  'b',
  'Ving',
  'ving',
  'Q',
  '.',
  '—',
  'and',
  'of',
  'as',
  'to',
];
const ENDS = [',', '.', '?', '!', '…', '—', '-', 'w'];

type Feature = (question: Question) => number;

/** What speaks for and against an entity, one number each; `-1` for what there is not. The order is the trained table's. */
const FEATURES: Readonly<Record<string, Feature>> = {
  none: ({ entity }) => number(entity === null),
  total: ({ share, glance, entity }) => (entity ? (share?.total ?? 0) : glance.ranking.none),
  'none at first glance': ({ glance }) => glance.ranking.none,
  lead: ({ share, glance }) => {
    const [one, two] = glance.shares;
    return (share?.total ?? 0) - ((one === share ? two : one)?.total ?? 0);
  },
  rank: ({ share, glance }) => (share ? glance.shares.indexOf(share) : ABSENT),
  named: ({ share }) => share?.by.name ?? ABSENT,
  described: ({ share }) => share?.by.description ?? ABSENT,
  pronoun: ({ share }) => share?.by.pronoun ?? ABSENT,
  best: ({ share }) => share?.best ?? ABSENT,
  sure: ({ share }) => share?.sure ?? ABSENT,
  antecedent: ({ share }) => share?.rank ?? ABSENT,
  where: (question) => WHERE.indexOf(best(question)?.where ?? 'below') + (best(question) ? 0 : 1),
  nth: (question) => best(question)?.nth ?? ABSENT,
  cue: (question) =>
    ['after', 'before', 'source', 'noun', 'label'].indexOf(best(question)?.cue?.order ?? 'label'),
  strong: (question) => {
    const cue = best(question)?.cue;
    return cue ? number(cue.strong) : ABSENT;
  },
  through: (question) =>
    ['nothing', 'words', 'commas', 'brackets', 'who'].indexOf(best(question)?.cue?.through ?? 'nothing'),
  kind: (question) => {
    const candidate = best(question);
    return candidate ? KINDS.indexOf(kindOf(candidate.mention)) : ABSENT;
  },
  distance: (question) => distance(question, best(question)),
  'quotations between': (question) => quotationsBetween(question, best(question)),
  participle: ({ seen, share }) => {
    const cue = share?.candidate.cue;
    if (!cue) return ABSENT;
    return number(/ing$/u.test(seen.frames[share.candidate.mention.at]?.tokens[cue.token]?.lower ?? ''));
  },
  'opens sentence': ({ seen, share }) => {
    if (!share) return ABSENT;
    const { mention } = share.candidate;
    return number(
      mention.first === 0 || seen.frames[mention.at]?.sentences[mention.first - 1] !== mention.sentence,
    );
  },
  leads: ({ seen, share }) =>
    share
      ? number(seen.frames[share.candidate.mention.at]?.leaders.has(share.candidate.mention) ?? false)
      : ABSENT,
  before: ({ glance }) =>
    SIGNS.indexOf(/[^#]/u.test(glance.around.before) ? signOf(glance.around.before) : '#'),
  after: ({ glance }) => SIGNS.indexOf(firstSign(glance.around.after)),
  end: ({ glance }) => ENDS.indexOf(glance.around.end),
  lone: ({ glance }) => number(glance.around.lone),
  above: ({ glance }) => ['-', '#', 'w', '.', ',', ':'].indexOf(glance.around.above),
  words: ({ glance }) => Math.min(30, glance.around.words),
  capital: (question) => number(/^[\p{Lu}\d]/u.test(inside(question))),
  opens: ({ glance }) => number(glance.place.first.token === 0),
  'mentions in sentence': ({ glance }) => {
    const { frame, token } = glance.place.first;
    const sentence = frame.sentences[token];
    return glance.candidates.filter(
      ({ mention, where }) => (where === 'before' || where === 'after') && mention.sentence === sentence,
    ).length;
  },
  'cued in sentence': ({ glance }) =>
    glance.candidates.filter(({ where, cue }) => cue && (where === 'before' || where === 'after')).length,
  'cued around': ({ glance }) => glance.candidates.filter(({ cue }) => cue).length,
  candidates: ({ glance }) => glance.shares.length,
  'since spoken': (question) => (question.entity ? sinceSpoken(question) : ABSENT),
  'until spoken': (question) => (question.entity ? untilSpoken(question) : ABSENT),
  'in last': ({ seen, index, entity }) => (entity ? shareIn(seen.glances[index - 1], entity) : ABSENT),
  'in last but one': ({ seen, index, entity }) =>
    entity ? shareIn(seen.glances[index - 2], entity) : ABSENT,
  'in next': ({ seen, index, entity }) => (entity ? shareIn(seen.glances[index + 1], entity) : ABSENT),
  'in next but one': ({ seen, index, entity }) =>
    entity ? shareIn(seen.glances[index + 2], entity) : ABSENT,
  'apart from last': ({ seen, index }) => apart(seen.glances[index - 1], seen.glances[index]),
  'apart from next': ({ seen, index }) => apart(seen.glances[index], seen.glances[index + 1]),
  'last unknown': ({ first, index }) => (index > 0 ? number(!first[index - 1]) : ABSENT),
  'share of quotations': ({ first, times, entity }) =>
    entity ? (times.get(entity) ?? 0) / first.length : ABSENT,
  quotations: ({ first }) => Math.min(40, first.length),
  mentions: ({ entity }) => (entity ? Math.min(20, entity.mentions.length) : ABSENT),
  'times cued': ({ entity, seen }) => (entity ? Math.min(12, seen.cuedTimes.get(entity) ?? 0) : ABSENT),
  'is named': ({ entity }) => (entity ? number(entity.named) : ABSENT),
  'is person': ({ entity }) => (entity ? number(entity.person) : ABSENT),
  humanity: ({ entity, seen }) => (entity ? humanityOf(seen.frames, entity) : ABSENT),
  gender: ({ entity }) => (entity ? [null, 'male', 'female'].indexOf(genderOf(entity)) : ABSENT),
  stands: ({ entity }) =>
    entity
      ? ['person', 'organization', 'group', 'document'].indexOf(entity.mentions[0]?.stands ?? '')
      : ABSENT,
  'paragraphs since named': (question) => {
    const last = lastBefore(question);
    return last ? Math.min(20, question.glance.place.first.frame.at - last.at) : 21;
  },
  rivals: (question) => (question.entity ? rivals(question) : ABSENT),
  'last leads': (question) => ofLast(question, ({ leaders }, mention) => number(leaders.has(mention))),
  'last speaks': (question) =>
    ofLast(question, ({ at, mentionOf }, { first }) =>
      number(question.seen.reading.cues[at]?.[mentionOf[first] ?? -1] != null),
    ),
  'last possessive': (question) =>
    ofLast(question, ({ tokens }, { last }) => number(/^['’]s?$/u.test(tokens[last + 1]?.text ?? ''))),
  'sentences since last': (question) =>
    ofLast(question, (frame, { at, sentence }) => {
      const { frame: own, token } = question.glance.place.first;
      if (at === own.at) return Math.min(8, (own.sentences[token] ?? 0) - sentence);
      return 8 + Math.min(4, own.at - at) * 4 + Math.min(3, (frame.sentences.at(-1) ?? 0) - sentence);
    }),
  'named since last quotation': (question) =>
    ofLast(question, (_, { start }) =>
      number(start > (question.seen.glances[question.index - 1]?.stretch.end ?? 0)),
    ),
  section: ({ glance }) => number(glance.place.first.frame.section > 0),
  'named in opening': ({ entity }) => (entity ? number((entity.mentions[0]?.at ?? 9) < 2) : ABSENT),
  'first named here': ({ entity, glance }) =>
    entity ? number(entity.mentions[0]?.at === glance.place.first.frame.at) : ABSENT,
  'names itself': (question) => (question.entity ? number(namesItself(question)) : ABSENT),
  'says I': (question) => number(FIRST_PERSON.test(inside(question))),
  'says we': (question) => number(WE.test(inside(question))),
  'says he': (question) => number(HE.test(inside(question))),
  'says she': (question) => number(SHE.test(inside(question))),
  'in title': ({ glance }) => number(glance.place.first.frame.title),
  'sentence in paragraph': ({ glance }) => glance.place.first.frame.sentences[glance.place.first.token] ?? 0,
  'length of paragraph': ({ glance }) => Math.min(200, glance.place.first.frame.tokens.length),
};

const signOf = (signs: string): string => {
  for (let length = Math.min(4, signs.length); length > 0; length -= 1) {
    const sign = signs.slice(-length);
    if (SIGNS.includes(sign)) return sign;
  }
  return '#';
};
const firstSign = (signs: string): string => {
  for (let length = Math.min(4, signs.length); length > 0; length -= 1) {
    const sign = signs.slice(0, length);
    if (SIGNS.includes(sign)) return sign;
  }
  return '#';
};
const ALL = Object.values(FEATURES);

/** All measures of one entity, in the order in which the trained table numbers them. */
export const entityFeaturesOf = (question: Question): number[] => ALL.map((feature) => feature(question));
