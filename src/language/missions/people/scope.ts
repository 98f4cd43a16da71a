import type { Span } from '../../span.ts';
import type { Level } from '../mission-report.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { endBeforeOccasion, endOfCovered, joinedAhead, joinedBehind } from './joined-people.ts';
import { kinOfAll } from './kin-of-all.ts';
import { notEssentialIn } from './not-essential.ts';
import { namesPeople, ownersOfKin } from './owned-people.ts';

/** Who a step applies to: the field's words and what newsrooms call them. `nonessential personnel`: "non-emergency staff". */
const CATEGORIES: readonly (readonly [string, RegExp])[] = [
  [
    'nonessential personnel',
    /\bnon[- ]?(?:emergency|essential|critical|core|vital)\b|\binessential\b|\bunessential\b|\ball but (?:\S+ ){0,3}(?:emergency|essential)\b/i,
  ],
  [
    'family members',
    /\b(?:famil(?:y|ies)|relatives|spouses?|wives|husbands?|wife|children|kids|kin|loved ones|partners|households)\b/i,
  ],
  ['dependents', /\bdepend[ae]nts\b|\b(?:every|each|any|accompanying) depend[ae]nt\b/i],
  ['locally employed staff', /\blocal(?:ly)?[- ](?:employed|engaged|hired|staff|employees)\b/i],
  [
    'all staff',
    /\b(?:all|entire|whole|every|last|remaining)(?: of)?(?: (?:its|their|the|our|american|embassy|british|french|german|foreign|diplomatic))* (?:staff|personnel|diplomats?|employees|people|officers|team|workforce)\b/i,
  ],
  ['diplomats', /\b(?:diplomats?|envoys?|diplomatic (?:staff|personnel))\b/i],
];

/** "Staff and relatives": all of the staff, unless a word before says which. */
const STAFF_AND_KIN =
  /(?:(?<further>(?:[\p{L}\d-]+ ){0,2})(?<before>[\p{L}\d-]+) )?(?:staff|personnel|employees)(?: members)? (?:and|or|,? ?as well as|along with|together with) (?:all |any |eligible |their |the |its |accompanying ){0,2}(?:famil(?:y|ies)|relatives|spouses|children|kin|loved ones|partners|depend[ae]nts)\b/iu;
const OF_WHICH =
  /^(?:non.*|in?essential|unessential|essential|emergency|critical|core|vital|some|few|fewer|several|most|many|more|half|part|junior|senior|local|locally|employed|engaged|hired|military|security|domestic|support|technical|auxiliary|excess|redundant|extra|surplus|administrative|\d.*)$/iu;

/** "Non-emergency government employees": the word that says which, further before. */
const SPARED = /\b(?:non\S+|in?essential|unessential) /i;

/** Whether a stretch names the staff as such beside families. */
function namesStaffBesideKin(prose: string): boolean {
  const found = STAFF_AND_KIN.exec(prose);
  return (
    found !== null &&
    !OF_WHICH.test(found.groups?.['before'] ?? '') &&
    !SPARED.test(found.groups?.['further'] ?? '')
  );
}

/** What gives a step to further people: "ordered families to leave and allowed non-essential staff to go". */
const FURTHER_STEP =
  /^(?:order(?:s|ed|ing)?|allow(?:s|ed|ing)?|authori[sz](?:es|ed|ing)|permit(?:s|ted|ting)?|let|lets|letting|told|tells|offer(?:s|ed|ing)?|advis(?:es|ed|ing)|urg(?:es|ed|ing)|ask(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed|ing)?|gave|gives|giving|kept|keeps|keeping|left|leaves|leaving|made|makes|withdrew|withdraws|withdrawing|pull(?:s|ed|ing)?)$/;

/** Where what is said of a step's people ends behind it: before the next step. */
function endOfStep({ tokens }: SentenceView, behind: number, to: number): number {
  for (let at = behind; at < to; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const next =
      tokens[at + (/^(?:also|then|had|has|have)$/.test(tokens[at + 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';
    if (/^(?:and|,)$/.test(word) && FURTHER_STEP.test(next)) return at;
  }
  return to;
}

/** The words of a stretch without the people who only say whose kin are meant. */
function wordsOf(
  text: string,
  view: SentenceView,
  { from, to }: Stretch,
  owners: readonly Stretch[],
): string {
  const parts: string[] = [];
  let begin = from;
  const take = (end: number): void => {
    const first = view.tokens[begin];
    const last = view.tokens[end - 1];
    if (first && last && begin < end) parts.push(text.slice(first.start, last.end));
  };
  for (const owner of owners) {
    if (owner.from < begin || owner.from >= to) continue;
    take(owner.from);
    begin = Math.min(to, owner.to);
  }
  take(to);
  return parts.join(' | ');
}

const categoriesIn = (prose: string): string[] =>
  CATEGORIES.filter(
    ([name, wording]) => wording.test(prose) || (name === 'all staff' && namesStaffBesideKin(prose)),
  ).map(([name]) => name);

/** As they are named. */
const ORDER = CATEGORIES.map(([name]) => name);

const FAR_BEHIND = 5;
const FAR_BEFORE = 24;

/** The stretch before a step in which its people may stand: behind the verb that gives another step. */
function peopleBefore({ tokens }: SentenceView, from: number, to: number): Stretch {
  for (let at = to - 1; at >= from; at -= 1)
    if (FURTHER_STEP.test(tokens[at]?.lower ?? '')) return { from: at + 1, to };
  return { from, to };
}

/** Where the people begin who are named together with those that a step's words begin with: "personnel and their" before "families". */
function joinedBefore({ tokens }: SentenceView, from: number, least: number): number {
  let at = from;
  while (/^(?:their|the|its|all|any)$/.test(tokens[at - 1]?.lower ?? '')) at -= 1;
  const isJoined =
    tokens[at - 1]?.lower === 'and' &&
    /^(?:staff|personnel|employees|diplomats|officers)$/.test(tokens[at - 2]?.lower ?? '');
  return isJoined ? Math.max(least, at - 3) : from;
}

/** The words that name who says so. */
const speakerIn = (view: SentenceView, speaker: Span | null): Stretch[] => {
  const from = speaker ? view.tokens.findIndex(({ start }) => start >= speaker.start) : -1;
  const to = view.tokens.findLastIndex(({ end }) => speaker !== null && end <= speaker.end) + 1;
  return from < 0 || to <= from ? [] : [{ from, to }];
};

/**
 * The categories of people to whom a step applies that is told from one token to behind another, as far as its clause reaches:
 * of "the families of its diplomats" those who are meant, not whose they are, and never who says so. People who "must be gone"
 * or have "the option" stand before that.
 */
export function scopeOf(
  text: string,
  view: SentenceView,
  { step, level, clause, speaker }: { step: Stretch; level: Level; clause: Stretch; speaker: Span | null },
): string[] {
  if (level === 'normal-operations') return [];
  const owners = ownersOfKin(view);
  const others = [...owners, ...speakerIn(view, speaker)].sort((a, b) => a.from - b.from);
  const inside = owners.find(({ from, to }) => step.from > from && step.from < to);
  const from = inside
    ? Math.max(clause.from, inside.from - FAR_BEHIND)
    : joinedBefore(view, step.from, clause.from);
  const isDeparture = level === 'ordered-departure' || level === 'authorized-departure';
  const covered = endOfCovered(view, step.to, endOfStep(view, step.to, clause.to));
  const end = isDeparture ? endBeforeOccasion(view, step.to, covered) : covered;
  const near = Math.min(step.to + 10, end);
  const to = isDeparture ? joinedBehind(view, { from: step.from, to: near }, end) : near;
  const ahead = isDeparture ? joinedAhead(view, { from, to: step.to }, clause.from) : from;
  const nonessential = notEssentialIn(view).some((said) => said.from >= ahead && said.from <= to);
  const found = [
    ...(nonessential ? ['nonessential personnel'] : []),
    ...categoriesIn(wordsOf(text, view, { from, to }, others)),
    ...categoriesIn(wordsOf(text, view, { from: ahead, to: from }, others)).filter(
      (name) => name !== 'diplomats',
    ),
  ].filter((name) => !(nonessential && name === 'all staff'));
  const named = ORDER.filter((name) => found.includes(name));
  const areAll = level === 'suspended-operations' && [...kinOfAll(view)].some((at) => at >= from && at < to);
  if (areAll && !named.includes('all staff') && !named.includes('diplomats')) return ['all staff', ...named];
  if (named.length > 0 || !isDeparture || namesPeople(view, { from: step.from, to: step.to })) return named;
  const before = peopleBefore(view, Math.max(clause.from, step.from - FAR_BEFORE), step.from);
  return categoriesIn(wordsOf(text, view, before, others));
}
