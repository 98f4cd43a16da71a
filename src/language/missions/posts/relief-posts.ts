import type { PostWord } from '../words/post-words.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

const AUXILIARY =
  /^(?:will|would|is|are|was|were|has|have|had|can|could|may|must|shall|should|been|being|be|to|now|also|then|meanwhile|instead|already|both|told|asked|agreed|instructed|ordered|promised|there|,|\p{L}{2,}ly)$/u;
const DEALS =
  /^(?:handl(?:e|es|ed|ing)|cover(?:s|ed|ing)?|assum(?:e|es|ed|ing)|inherit(?:s|ed)?|absorb(?:s|ed)?|deal(?:s|t|ing)?|look(?:s|ed|ing)?|car(?:e|es|ed|ing))$/;
const WORK =
  /^(?:work|business|duties|affairs|cases|files|tasks|applications|functions|matters|interests|services|papers|visas|passports|callers|citizens|nationals|district|clients|workload|caseload)$/;
const AT_END =
  /^(?:[^\p{L}\p{N}]+|and|but|until|till|while|for|from|in|as|since|meanwhile|instead|now|too|again)$/u;

/** So many words of help and of time may stand between a post and what it does. */
const MOST_AUXILIARIES = 6;

/** "Its work", "all of their cases", "the consulate's work", "the work of the consulate": the work of another from a token on. */
function isWorkOfAnother({ tokens }: SentenceView, from: number): boolean {
  const phrase = tokens.slice(from, from + 7).map(({ lower }) => lower);
  const at = phrase.findIndex((word) => WORK.test(word));
  if (at < 1) return false;
  const owned = phrase.slice(0, at);
  const isOwned =
    owned.some((word) => /^(?:its|their|his|her|'s|’s|whose)$/.test(word)) || phrase[at + 1] === 'of';
  return isOwned && (phrase[at + 1] === 'of' || AT_END.test(phrase[at + 1] ?? '.'));
}

/** "The consulate in Erbil takes over its work", "the embassy in Accra handles its cases": whether a post named up to token `until` does another's work. */
function takesOver(view: SentenceView, until: number): boolean {
  const word = (at: number): string => view.tokens[at]?.lower ?? '';
  let at = until;
  while (at - until < MOST_AUXILIARIES && AUXILIARY.test(word(at))) at += 1;
  const isPassive = /^(?:is|are|was|were|be|been|being)$/.test(word(at - 1));
  if (/^(?:take[sn]?|taking|took)$/.test(word(at)))
    return (
      !isPassive &&
      (word(at + 1) === 'over' || (word(at + 1) === 'on' && isWorkOfAnother(view, at + 2))) &&
      word(at + 2) !== 'by'
    );
  if (/^(?:step(?:s|ped|ping)?|fill(?:s|ed|ing)?)$/.test(word(at))) return word(at + 1) === 'in';
  if (isPassive && !/ing$/.test(word(at))) return false;
  if (!DEALS.test(word(at))) return false;
  const object = /^(?:with|after|for)$/.test(word(at + 1)) ? at + 2 : at + 1;
  return isWorkOfAnother(view, object);
}

const MOVED =
  /^(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|transfer(?:s|red|ring)?|shift(?:s|ed|ing)?|withdr(?:ew|awn|aw|awing)|evacuat(?:e|es|ed|ing)|send(?:s|ing)?|sent|bring(?:s|ing)?|brought|tak(?:e|es|en|ing)|took|redeploy(?:s|ed|ing)?|reassign(?:s|ed|ing)?|gone|go|goes|going|went|pass(?:es|ed|ing)?|fall(?:s|en|ing)?|fell|hand(?:s|ed|ing)?|pulled|posted|recall(?:s|ed|ing)?|flown|fl(?:y|ew)|driven|drove)$/;
/** "Consular protection of Danes in Oman passes to …", "responsibility for its citizens rests with …": work that goes to a post. */
const PASSED =
  /\b(?:protection|assistance|responsibility|responsibilities|interests|affairs|services|representation|duties|files|casework|cases|work|business|care|matters|help|support)\b(?: \S+){0,6}? (?:(?:pass|pass(?:es|ed)|fall(?:s|en)?|fell|rest(?:s|ed)?|lies?|devolves?|devolved|goes|go|gone|moves?|moved|transfers|(?:handed|given|entrusted|assigned|transferred|passed|delegated|switched|shifted|moved)) ?(?:on|over|across)?)$/;
const WITHIN = /^(?:the|its|their|a|an|own|new|main|nearby|larger|country|'s|’s)$/;
const REACH = 9;

const GUARDS =
  /^(?:troops|marines?|soldiers|guards?|police|security|reinforcements|commandos|forces|new|back|again)$/;
const HEADS = /^(?:consuls?|ambassador|chargé|envoy|consul-general)$/;

/** "All staff have been relocated to", "the consul was recalled to": whether those who go, in so many tokens before one, are a post's people who leave it, not guards or those who come back. */
function areItsPeople(tokens: readonly Token[], until: number, length: number): boolean {
  const from = until - length;
  const near = tokens.slice(from, until);
  return (
    near.some(
      ({ lower }, at) =>
        HEADS.test(lower) || wordingLength(MISSION_WORDS.get('staff'), tokens, from + at) > 0,
    ) && !near.some(({ lower }) => GUARDS.test(lower))
  );
}

/** "Closed the consulate in Basra and moved its staff to the embassy in Baghdad": whether the post named at a token takes in another's people. */
function takesIn({ tokens, posts, names }: SentenceView, post: PostWord): boolean {
  let head = post.from;
  for (;;) {
    const name = names.find(({ to }) => to === head);
    if (name) head = name.from;
    else if (WITHIN.test(tokens[head - 1]?.lower ?? '')) head -= 1;
    else break;
  }
  if (!/^(?:to|with|on)$/.test(tokens[head - 1]?.lower ?? '')) return false;
  const near = tokens.slice(Math.max(0, head - 1 - REACH), head - 1).map(({ lower }) => lower);
  if (PASSED.test(near.join(' '))) return true;
  if (tokens[head - 1]?.lower !== 'to') return false;
  const verb = near.findLastIndex((word) => MOVED.test(word));
  if (verb < 0 || !near.slice(verb).every((word) => /[\p{L}\p{N}]/u.test(word))) return false;
  return posts.some(({ to }) => to < head) || areItsPeople(tokens, head - 1, near.length);
}

/** Whether a post, named up to token `until`, does the work of another that has shut, or takes in its people: it is at work itself. */
export const relievesAnother = (view: SentenceView, post: PostWord, until: number): boolean =>
  takesOver(view, until) || takesIn(view, post);
