import { foldedWords } from '../../src/language/people/fold-name.ts';
import { nameParts, sameFullName } from '../../src/language/people/same-name.ts';
import { type Entity, nameOf } from '../../src/language/quotations/entities.ts';
import { entityFeaturesOf } from '../../src/language/quotations/entity-features.ts';
import { findStretches } from '../../src/language/quotations/find-stretches.ts';
import { firstReadingOf } from '../../src/language/quotations/first-reading.ts';
import type { Learned } from '../../src/language/quotations/learned.ts';
import {
  baseOf,
  firstSpeakersOf,
  type Question,
  questionsOf,
} from '../../src/language/quotations/question.ts';
import type { RankedChoice } from '../learning/grow-trees.ts';
import type { MarkedArticle, MarkedSpeaker } from './marked-article.ts';
import { meet } from './mention-choices.ts';

/** Whether the name of an entity may be one of the speaker's names. */
export function bears(entity: Entity, names: readonly string[]): boolean {
  const own = nameOf(entity);
  if (!own) return false;
  const words = nameParts(own).words;
  return names.some((name) => {
    const others = nameParts(name).words;
    if (words.join(' ') === others.join(' ')) return true;
    if (words.length >= 2 && others.length >= 2) {
      const [longer, shorter] = words.length > others.length ? [words, others] : [others, words];
      return sameFullName(own, name) || longer.slice(-shorter.length).join(' ') === shorter.join(' ');
    }
    const [one = []] = [words, others].filter(({ length }) => length === 1);
    const [two = []] = [others, words].filter((list) => list !== one);
    return one[0] !== undefined && (one[0] === two.at(-1) || one[0] === two[0]);
  });
}

/** Whether an entity without a name is what the speaker is called by: `one lawmaker`. */
function described(text: string, entity: Entity, names: readonly string[]): boolean {
  const [first] = entity.mentions;
  if (entity.named || !first) return false;
  const own = foldedWords(text.slice(first.start, first.end)).join(' ');
  return names.some((name) => foldedWords(name).join(' ') === own);
}

/**
 * Which of the questions ask for the speaker: those that bear its name; else those whose mention is marked, and of several
 * whom that mention may mean the likeliest. `The official` is one and not both of itself and whom it means.
 */
function rightOnes(questions: readonly Question[], speaker: MarkedSpeaker): number[] {
  const all = questions.map((question, at) => ({ ...question, at }));
  const named = all.filter(({ text, entity }) =>
    entity ? bears(entity, speaker.names) || described(text, entity, speaker.names) : false,
  );
  if (named.length > 0) return named.map(({ at }) => at);
  if (speaker.names.length > 0 && speaker.kind !== 'nominal') return [];
  const meant = all.filter(({ share }) => share !== null && meet(share.candidate.mention, speaker));
  const best = Math.min(...meant.map(({ share }) => share?.rank ?? 0));
  return meant.filter(({ share }) => share?.rank === best).map(({ at }) => at);
}

/** For each marked quotation, which entity is its speaker, with the features that the program sees. */
export function entityChoicesIn(
  { article, quotes }: MarkedArticle,
  learned: Pick<Learned, 'mentions' | 'pronouns'>,
): RankedChoice[] {
  const stretches = findStretches(article);
  const seen = firstReadingOf(article, stretches, learned);
  const speakers = firstSpeakersOf(seen);
  return stretches.flatMap((stretch, index) => {
    const quote = quotes.find((marked) => meet(marked, stretch));
    if (!quote || seen.glances[index]?.label) return [];
    const questions = questionsOf(article.text, seen, speakers, index);
    if (questions.length === 0) return [];
    const { speaker } = quote;
    const right = new Set(speaker ? rightOnes(questions, speaker) : []);
    if (right.size === 0) right.add(questions.length - 1);
    return { features: questions.map(entityFeaturesOf), bases: questions.map(baseOf), right };
  });
}
