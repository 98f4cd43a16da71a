import { anyOf } from '../lexicon/phrase.ts';
import { CALLED_PRACTICE, IN_PRACTICE, INTRODUCES_PRACTICE } from '../lexicon/practice-phrases.ts';
import type { MissionReport } from '../mission-report.ts';
import { isInEarnest, isOfAnotherDrill, wordsOf } from '../rejections/another-drill.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { tellsOfPractice } from './drills.ts';

const CALLED = anyOf(CALLED_PRACTICE);
const PLAYED = anyOf(IN_PRACTICE);
const INTRODUCED = anyOf(INTRODUCES_PRACTICE);

/** "Exercise Flying Fish" is a name. */
const NAMED_EXERCISE =
  /\b(?:Exercise|Operation) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\b(?=.*\b(?:drill|exercise|every|yearly|held|sirens)\b)/u;
/** A headline that speaks of one: "Embassies rehearse the big one". */
const IN_A_HEADLINE =
  /\b(?:drills?|rehears\p{L}+|exercises?|simulat\p{L}+|practi[cs]e|scenario|make-believe|pretend|what if|dress rehearsal)\b/iu;

/** So far before it, in characters, a sentence may call practice what was told. */
const REACH = 700;
/** An article of so many signs, one that calls it so, is about a drill; it reaches so many paragraphs beyond them. */
const SIGNS_OF_ALL = 2;
const BEYOND = 2;
/** How a sentence speaks of a drill: that what was told was one, that what it tells itself is, or that there was one. */
type Sign = 'called' | 'played' | 'introduced';

const SPEAKS_OF_ONE =
  /\b(?:drill|rehears|exercis|simulat|scenario|script|premise|practi[cs]|make-believe|pretend|mock|notional|imaginary|fictitious|dry run|war ?game|tabletop|storyline|test|assumption|ran through|runs through|tried out|acted out|every|yearly|annual)/;

const signOf = oncePer((view: SentenceView): Sign | null => {
  const words = wordsOf(view);
  if (!SPEAKS_OF_ONE.test(words) || isOfAnotherDrill(view)) return null;
  if (CALLED.test(words)) return 'called';
  if (PLAYED.test(words)) return 'played';
  const tells = tellsOfPractice(view);
  if (tells && view.posts.length === 0) return 'called';
  return tells || INTRODUCED.test(words) ? 'introduced' : null;
});

/** What is weighed for days to come, as scenarios are, too. */
const IS_A_PLAN = /\b(?:would|could|may|might|should|plans?|planning|weigh\w*|consider\w*|contingency)\b/;
const NEWS_TENSE = /\b(?:has|have|announced|confirmed)\b/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g;
const daysIn = (words: string): string[] => words.match(WEEKDAY) ?? [];

/** The states that the paragraph of a sentence has named by its end. */
const statesUntil = (views: readonly SentenceView[], index: number): ReadonlySet<string> =>
  new Set(
    views
      .slice(0, index + 1)
      .filter(({ paragraph }) => paragraph === views[index]?.paragraph)
      .flatMap(({ names }) => names)
      .filter(({ as }) => as !== 'city')
      .map(({ place }) => place.country),
  );

/** The states whose drill it can be; empty where it can be anybody's. */
type Drill = ReadonlySet<string>;
const ANYBODYS: Drill = new Set();

/** "There was a helicopter over the Peruvian embassy. It was an exercise.": nothing that other states were told to do before. */
const isOfOthers = (drill: Drill, { sender, country }: MissionReport): boolean =>
  !drill.has(sender) && [...drill].some((state) => state !== country);

/** Where an article plays: for each sentence of whose drill it is, null where it is of none. */
function playedIn(text: string, headline: string | null, views: readonly SentenceView[]): (Drill | null)[] {
  const signs = views.map(
    (view) =>
      signOf(view) ??
      (NAMED_EXERCISE.test(text.slice(view.start, view.end)) && !isOfAnotherDrill(view) ? 'called' : null),
  );
  const at = signs.flatMap((sign, index) => (sign === null ? [] : [index]));
  const played: (Drill | null)[] = views.map(() => null);
  if (at.length === 0) return played;
  const isHeaded = IN_A_HEADLINE.test(headline ?? '');
  const isSure = signs.includes('called') || (isHeaded && signs.includes('played'));
  if (isSure && at.length + (isHeaded ? 1 : 0) >= SIGNS_OF_ALL) {
    const first = (views[at[0] ?? 0]?.paragraph ?? 0) - BEYOND;
    const last = (views[at.at(-1) ?? 0]?.paragraph ?? 0) + BEYOND;
    return views.map(({ paragraph }) => (paragraph >= first && paragraph <= last ? ANYBODYS : null));
  }
  for (const index of at) {
    const view = views[index];
    if (!view) continue;
    const isFirst = views[index - 2]?.paragraph !== view.paragraph;
    for (const [other, { paragraph, start }] of views.entries()) {
      const isBehind = other > index && paragraph === view.paragraph;
      const isBefore =
        signs[index] === 'called' &&
        other < index &&
        (paragraph === view.paragraph || isFirst) &&
        view.start - start <= REACH;
      const isItself = other === index && signs[index] !== 'introduced';
      if (!isBehind && !isBefore && !isItself) continue;
      const drill = isBefore && paragraph !== view.paragraph ? statesUntil(views, index) : ANYBODYS;
      const known = played[other] ?? null;
      const isAnybodys = drill.size === 0 || known?.size === 0;
      played[other] = isAnybodys ? ANYBODYS : new Set([...(known ?? []), ...drill]);
    }
  }
  return played;
}

/**
 * The reports without what an article tells as done in a drill, a rehearsal or a scenario, be it told before the sentence that
 * says so or behind it. What is told beside it as of the world stands: in earnest, on another day, or as news by a state's own
 * officials.
 */
export function withoutPractised(
  reports: readonly MissionReport[],
  text: string,
  headline: string | null,
  views: readonly SentenceView[],
): readonly MissionReport[] {
  if (reports.length === 0) return reports;
  const played = playedIn(text, headline, views);
  if (played.every((drill) => drill === null)) return reports;
  const days = views.flatMap((view) => (signOf(view) === null ? [] : daysIn(wordsOf(view))));
  const unreal = new Map<number, Drill>();
  for (const [at, view] of views.entries()) {
    const drill = played[at];
    if (!drill) continue;
    const words = wordsOf(view);
    const own = daysIn(words);
    const isOfAnotherDay = days.length > 0 && own.length > 0 && !own.some((day) => days.includes(day));
    if (isInEarnest(view) || (signOf(view) !== 'played' && isOfAnotherDay)) continue;
    unreal.set(view.start, drill);
  }
  const viewAt = new Map(views.map((view) => [view.start, view]));
  const isThoughtOf = ({ about, modality, evidence }: MissionReport): boolean => {
    if (about !== 'step' || modality === 'in-effect') return false;
    const view = viewAt.get(evidence.start);
    return view === undefined || signOf(view) !== 'played' || IS_A_PLAN.test(wordsOf(view));
  };
  const isNews = ({ evidence, attribution }: MissionReport): boolean => {
    const view = viewAt.get(evidence.start);
    return (
      view !== undefined &&
      signOf(view) === null &&
      attribution?.kind === 'official' &&
      NEWS_TENSE.test(wordsOf(view))
    );
  };
  return reports.filter((report) => {
    const drill = unreal.get(report.evidence.start);
    return !drill || report.background || isOfOthers(drill, report) || isThoughtOf(report) || isNews(report);
  });
}
