import { STATE_NOUNS } from '../lexicon/context-words.ts';
import { isCompanion } from '../places/companion-states.ts';
import { isDecidingSeat, ORDER } from '../places/deciding-seats.ts';
import { isOfMedium } from '../places/names-of-media.ts';
import { isFurtherPlace } from '../places/place-lists.ts';
import { tokenBefore } from '../places/place-roles.ts';
import { worksElsewhere } from '../places/works-elsewhere.ts';
import { datelineEnd } from '../words/dateline.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { isOfCaretaker } from './caretaker-posts.ts';

const NOT_SUBJECTS_AFTER = new Set(
  'in from of to near with against into over for about inside outside upon onto beyond toward towards around on at between across leave leaving left quit within than through via visiting warning represents represented representing represent'.split(
    ' ',
  ),
);
/** "Neighbouring Uganda has closed its mission": it acts, unless the words before say that something happens there. */
const NEARBY = /^(?:nearby|neighbou?ring)$/;
const GOVERNMENT_SEATED = new Set([
  'ministry',
  'government',
  'department',
  'office',
  'cabinet',
  'officials',
  'chancellery',
  'parliament',
  'authorities',
  'administration',
  'capital',
  'headquarters',
  'affairs',
  'minister',
  'spokesman',
  'spokeswoman',
  'deputy',
  'deputies',
  'lawmaker',
  'lawmakers',
  'source',
  'sources',
  'aide',
]);

const before = (view: SentenceView, index: number): string => view.tokens[index]?.lower ?? '';

/** What can follow "the Dutch" where they are no adjective: verbs and small words. */
const FOLLOWS_PERSONS =
  /^(?:and|or|have|has|had|are|were|is|was|will|would|could|may|might|must|can|should|said|say|did|do|also|who|which|now|then|themselves|too|included|alone|both|all|never|not|still|one|ones|in|at|there|here|spoke|went|go|left|leave|came|come|flew|fly|kept|keep|sent|send|shut|took|take|began|begin|told|tell|gave|give|made|make|held|hold|ran|run|drew|cut|stay|remain|close|plan|want|think|insist|deny|let|put|set|thought|brought|withdrew|meanwhile|only|already|simply|first|followed|\p{L}{2,}ed)$/u;

/** Words of a people that name it without a noun: "the Americans", "the French". */
export const standsAlone = (view: SentenceView, name: NameMention): boolean => {
  const word = before(view, name.to - 1);
  const article = before(view, name.from - 1) === 'the';
  const next = view.tokens[name.to];
  const nounNext = next !== undefined && /^\p{Ll}/u.test(next.text) && !FOLLOWS_PERSONS.test(next.lower);
  return (
    (/s$/.test(word) && !/(?:swiss|laos)$/.test(word) && (article || !nounNext)) || (article && !nounNext)
  );
};

const OFFICE =
  /\b(?:ambassador|ambassadress|envoy|chargé|minister|premier|president|chancellor|secretary|spokes(?:man|woman|person)|government|ministry|head of mission|high commissioner|consul|consul general|consul-general|state department|foreign office|foreign affairs)(?: d'affaires)? of (?:the )?(?:(?:federal |islamic |democratic |people 's |co-operative |plurinational |bolivarian )*(?:republic|kingdom|state|commonwealth|sultanate|federation|union|grand duchy) of )?(?:the )?$/;

/** "The Ambassador of the Republic of Kenya": who holds an office speaks and acts for the state. */
function isOffice(view: SentenceView, name: NameMention): boolean {
  const before = view.tokens.slice(Math.max(0, name.from - 9), name.from).map(({ lower }) => lower);
  return before.includes('of') && OFFICE.test(`${before.join(' ')} `);
}

/** "Quitted Baku", "shut down Lima": no city that acts. */
const isLeft = ({ tokens }: SentenceView, { from }: NameMention): boolean =>
  ['leave', 'close'].some((words) =>
    [1, 2].some((length) => wordingLength(MISSION_WORDS.get(words), tokens, from - length) === length),
  );

/** "As the Norwegians did", "as Chile has done": whose example is followed does nothing here. */
const isExample = ({ tokens }: SentenceView, { from, to }: NameMention): boolean => {
  const [word, next] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  const opener = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    tokens[opener]?.lower === 'as' &&
    (/^(?:has|have|had)$/.test(word)
      ? /^(?:already|just|also|done)$/.test(next)
      : /^(?:did|does|do)$/.test(word) && !/^(?:not|n't)$/.test(next))
  );
};

/** "Chad is dealt with by two officers in Yaoundé": the country where a post stood. */
const isLookedAfter = ({ tokens }: SentenceView, { to }: NameMention): boolean =>
  /^(?:is|are|was|were|be|been) (?:now |being |then |\p{L}+ly )*(?:dealt with|looked after|taken care of|covered|handled|served|overseen|managed|run) (?:by|from|out of)\b/u.test(
    tokens
      .slice(to, to + 8)
      .map(({ lower }) => lower)
      .join(' '),
  );

function isStateSubject(view: SentenceView, name: NameMention): boolean {
  if (isExample(view, name) || (name.as !== 'government' && isLookedAfter(view, name))) return false;
  if (name.as === 'city' && isOfMedium(view, name)) return false;
  const previous = before(view, name.from - 1);
  if (previous === 'after' && /^look(?:s|ed|ing)?$/.test(before(view, name.from - 2))) return false;
  const opener = NEARBY.test(previous) ? name.from - 2 : name.from - 1;
  const beyond = before(view, before(view, opener) === 'the' ? opener - 1 : opener);
  const next = before(view, name.to);
  if (name.as === 'people') {
    if (
      /^(?:capital|side)$/.test(next) &&
      /^(?:in|on|of|from|to|near|outside|inside|around|across|over|leave|leaving)$/.test(beyond)
    )
      return false;
    if (STATE_NOUNS.has(next) || ORDER.test(next)) return true;
    if (
      /^[A-Z]/.test(view.tokens[name.to]?.text ?? '') &&
      view.names.some(({ from, as }) => from === name.to && as === 'government')
    )
      return true;
    return standsAlone(view, name) && !NOT_SUBJECTS_AFTER.has(beyond);
  }
  if (name.as === 'government') return beyond !== 'with' && beyond !== 'against';
  if (name.as === 'city') {
    if (!name.seat || /^(?:is|was|be|been|isn't|wasn't|not)$/.test(previous) || isLeft(view, name))
      return false;
    if (worksElsewhere(view, name.from)) return false;
    if (isDecidingSeat(view, name) || previous === 'by') return true;
    if (/^(?:,|and)$/.test(previous) && NOT_SUBJECTS_AFTER.has(before(view, tokenBefore(view, name))))
      return false;
    if (beyond === 'in') {
      const seat = before(view, name.from - 2);
      const own = seat === 'affairs' && /^(?:its|their|the|consular|all)$/.test(before(view, name.from - 3));
      return GOVERNMENT_SEATED.has(seat) && !own;
    }
    return (
      !NOT_SUBJECTS_AFTER.has(beyond) &&
      next !== 'embassy' &&
      (next !== ',' || /^(?:which|whose|who|for)$/.test(before(view, name.to + 1))) &&
      !(view.tokens[name.from - 1]?.text === ',' && /^[–—-]$/.test(next))
    );
  }
  if (isOffice(view, name)) return true;
  if (isFurtherPlace(view, name)) return false;
  const city = view.names.find(({ to, as }) => as === 'city' && to === name.from - 1);
  if (view.tokens[name.from - 1]?.text === ',' && city?.place.country === name.place.country) return false;
  if (next === "'s" || next === "'")
    return (
      !NOT_SUBJECTS_AFTER.has(beyond) &&
      !/^(?:capital|war|border|largest|second|biggest|main|north|south|east|west)$/.test(
        before(view, name.to + 1),
      )
    );
  if (beyond === 'of' && STATE_NOUNS.has(next)) return true;
  return !NOT_SUBJECTS_AFTER.has(beyond);
}

/** States that act or speak in a sentence, in its order; states named together ("Turkey, Iran and Pakistan") are one group. */
export interface SubjectGroup {
  readonly from: number;
  readonly to: number;
  /** ISO codes. */
  readonly states: readonly string[];
}

/** Finds the states that a sentence has as its subjects, agents or speakers; once. */
export const stateSubjects: (view: SentenceView) => readonly SubjectGroup[] = oncePer(findSubjects);

function findSubjects(view: SentenceView): SubjectGroup[] {
  const groups: { from: number; to: number; states: string[] }[] = [];
  const dateline = datelineEnd(view.tokens);
  const accepted = view.names.filter(
    (name) =>
      name.from >= dateline &&
      name.place.country !== 'UN' &&
      !isCompanion(view, name) &&
      !isOfCaretaker(view, name),
  );
  const isSeat = ({ from }: SubjectGroup): boolean =>
    accepted.some((name) => name.from === from && name.as === 'city');
  for (const [index, name] of accepted.entries()) {
    const last = groups.at(-1);
    const joiner = last
      ? view.tokens
          .slice(last.to, name.from)
          .map(({ lower }) => lower)
          .join(' ')
      : '';
    const joined =
      last !== undefined &&
      /^(?:,|and|, and|and the|, and the|, the|or|as well as|, like|like)$/.test(joiner) &&
      accepted[index - 1]?.to === last.to;
    if (
      last &&
      joined &&
      (name.as !== 'city' || (isSeat(last) && isStateSubject(view, name))) &&
      (name.as !== 'people' || isStateSubject(view, name) || standsAlone(view, name))
    ) {
      last.to = name.to;
      if (!last.states.includes(name.place.country)) last.states.push(name.place.country);
    } else if (isStateSubject(view, name))
      groups.push({ from: name.from, to: name.to, states: [name.place.country] });
  }
  return groups;
}
