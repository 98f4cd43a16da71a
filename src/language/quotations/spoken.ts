import type { Candidate, Place } from './candidates.ts';
import type { Surroundings } from './features.ts';
import type { FirstGlance } from './first-reading.ts';
import type { Frame } from './frame.ts';
import { type Weights, weightOf } from './weights.ts';

const SMALL = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|from|by|as|is|vs\.?|de|la)$/iu;
const NAMING =
  /^(?:called|titled|entitled|named|dubbed|nicknamed|known|label(?:l)?ed|billed|branded|termed|so-called|headlined|hashtag|nickname|moniker|motto|slogan|mantra|song|book|film|movie|show|series|album|play|novel|program|programme|podcast|episode|memoir|documentary|anthem|hit|video|essay|paper|report|chapter|magazine|category|section|box|button|page|tour|campaign|initiative|project|event|rally|store|sign)$/u;
/** Her book, “The Salt and the Rope”: set by hand, since the training articles hold too few. */
const NAMED_TITLE = 'named title';
const NAMED_TITLE_WEIGHT = -2;
/** “The Art of Staying Dry”: three words or more with capitals, the small ones without. Set by hand as well. */
const TITLE_CASE = 'title case';
const TITLE_CASE_WEIGHT = -1.2;
/** What bears a title or an inscription, a few words before it. */
const BEARS_TITLE =
  /^(?:book|film|movie|song|sang|sung|sing|sings|singing|play|novel|poem|volume|panel|lecture|exhibition|concert|banner|poster|hat|cap|shirt|album|essay|hymn|anthem)$/u;
const FARTHEST_BEARER = 8;
/** Known in the trade as “the fox”; the phrase for it is “quiet hours”, a term that few know. Set by hand as well. */
const TERM = 'term';
const TERM_WEIGHT = -3.5;
const TERM_BEFORE =
  /\b(?:(?:known|nicknamed|dubbed|billed)\b[^.?!;:“”"]{0,40}\bas(?:\s(?:an?|the))?|(?:term|phrase|word|name|nickname|label|jargon|euphemism)\b[^.?!;:,“”"]{0,30}\b(?:is|was)|(?:under|with|has|had)\s(?:the|its|their|a)\s(?:slogan|motto|title|hashtag|headline|code\s?name)|\bwhat\b[^.?!;:,“”"]{0,20}\b(?:trade|industry|profession|business|locals|insiders|experts|lawyers|soldiers|sailors|bankers|economists)\scalls?)\s*[“"'‘«„]*$/iu;
const TERM_AFTER =
  /^[”"'’»“]*,?\s(?:a|an|the|as)\s(?:[\p{L}-]+\s)?(?:term|phrase|word|expression|nickname|label|euphemism|jargon|status)\b/iu;
/** The so-called “flight”; on the wall somebody has sprayed “Diesel today”: set by hand as well. */
const NOBODYS = "nobody's";
const NOBODYS_WEIGHT = -8;
const NOBODYS_BEFORE =
  /(?:\bso-called|\b(?:sprayed|painted|scrawled|daubed|stencil?led|embroidered|tattooed|chalked)\b[^.?!;:“”"]{0,30})\s*[“"'‘«„]*$/iu;
const BESIDE = 90;
const PERSONS = /\b(?:I|I'm|I’m|I've|I’ve|we|We|you|You|my|My|our|Our|your|us|me)\b/u;
const FINITE =
  /\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|don't|don’t|will|would|can|could|should|must|may|might|isn't|isn’t|can't|can’t|won't|won’t|not)\b/iu;

/** What tells whether the words of a stretch are anybody's, with the likeliest mention of a speaker. */
export function spokenFeaturesAt(
  text: string,
  { place, around, candidates, ranking }: FirstGlance,
): string[] {
  const top = Math.max(0, ...ranking.probabilities);
  const candidate = top >= ranking.none ? (candidates[ranking.probabilities.indexOf(top)] ?? null) : null;
  const probability = Math.max(top, ranking.none);
  return spokenFeatures(text, place, around, { candidate, probability }, place.first.frame.title);
}

/** What tells a quotation from a title, a nickname, a term or a slogan between marks, as names of features. */
function spokenFeatures(
  text: string,
  place: Place,
  around: Surroundings,
  { candidate, probability }: { readonly candidate: Candidate | null; readonly probability: number },
  inTitle: boolean,
): string[] {
  const { frame, token } = place.first;
  const quotation = frame.tokens[token];
  const inside = text
    .slice(quotation?.start, quotation?.end)
    .replace(/^["'“”‘’«»„`\s]+|["'“”‘’«»`\s]+$/gu, '');
  const words = inside.split(/\s+/u);
  const longer = words.filter((word) => !SMALL.test(word));
  const capitals = longer.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  const titled =
    capitals === longer.length
      ? 'all'
      : capitals >= 0.7 * longer.length
        ? 'most'
        : capitals === 0
          ? 'none'
          : 'some';
  const size =
    words.length < 3
      ? 'xs'
      : words.length < 4
        ? '3'
        : words.length < 6
          ? '5'
          : words.length < 9
            ? '8'
            : words.length < 15
              ? '14'
              : 'l';
  const cue = candidate?.cue ? `${candidate.cue.order}${candidate.cue.strong ? '!' : '?'}` : '-';
  const sure = probability > 0.9 ? '9' : probability > 0.6 ? '6' : '-';
  const near = candidate ? candidate.where : 'nobody';
  const end = /[,.?!…]$/u.exec(inside)?.[0] ?? 'w';
  const previous = frame.tokens[token - 1];
  const second = frame.tokens[token - 2];
  const next = place.last.frame.tokens[place.last.token + 1];
  const lead = previous?.kind === 'quotation' ? 'Q' : (previous?.lower ?? '#');
  const known = (word: string | undefined): boolean => NAMING.test(word ?? '');
  return [
    'bias',
    `size ${size}`,
    `titled ${titled} ${size}`,
    `cue ${cue} ${sure}`,
    `where ${near} ${cue}`,
    `cue size ${cue} ${size} ${titled}`,
    `end ${end} ${size}`,
    `around ${around.before}`,
    `after ${around.after.slice(0, 1)}`,
    `lead ${lead}`,
    `naming ${known(previous?.lower) || known(second?.lower)}`,
    `named after ${known(next?.lower)}`,
    `person ${PERSONS.test(inside)} ${size}`,
    `finite ${FINITE.test(inside)} ${size}`,
    `lone ${around.lone} ${size} ${titled}`,
    `title ${inTitle}`,
    `case ${/^\p{Lu}/u.test(inside)} ${titled} ${cue}`,
    ...(titled === 'all' &&
    (known(previous?.lower) || known(second?.lower) || known(next?.lower) || bearsTitle(frame, token))
      ? [NAMED_TITLE]
      : []),
    ...(titled === 'all' && longer.length >= 3 && words.some(isSmall) && /[^.,!]$/u.test(inside)
      ? [TITLE_CASE]
      : []),
    ...(isTerm(text, quotation?.start ?? 0, quotation?.end ?? 0) ? [TERM] : []),
    ...(NOBODYS_BEFORE.test(text.slice(Math.max(0, (quotation?.start ?? 0) - BESIDE), quotation?.start))
      ? [NOBODYS]
      : []),
    `digits ${/\d/u.test(inside) && !/\p{L}{3}/u.test(inside)}`,
    `mark ${/^[#@<]/u.test(inside)}`,
  ];
}

const isSmall = (word: string): boolean => SMALL.test(word) && /^\p{Ll}/u.test(word);

/** Whether a few words before a stretch, in its sentence, stand a book, a song or a banner. */
const bearsTitle = ({ tokens, sentences }: Frame, token: number): boolean =>
  tokens
    .slice(Math.max(0, token - FARTHEST_BEARER), token)
    .some(
      ({ lower }, at) =>
        sentences[Math.max(0, token - FARTHEST_BEARER) + at] === sentences[token] && BEARS_TITLE.test(lower),
    );

const isTerm = (text: string, start: number, end: number): boolean =>
  TERM_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)) ||
  TERM_AFTER.test(text.slice(end, end + BESIDE));

/** How likely it is that somebody said or wrote what stands between the marks. */
export function spokenProbability(features: readonly string[], weights: Weights): number {
  const named =
    (features.includes(NAMED_TITLE) ? NAMED_TITLE_WEIGHT : 0) +
    (features.includes(TITLE_CASE) ? TITLE_CASE_WEIGHT : 0) +
    (features.includes(NOBODYS) ? NOBODYS_WEIGHT : 0) +
    (features.includes(TERM) ? TERM_WEIGHT : 0);
  return 1 / (1 + Math.exp(-named - weightOf(weights, features)));
}
