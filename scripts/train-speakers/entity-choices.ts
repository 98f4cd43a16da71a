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
import type { RankedChoice } from './grow-trees.ts';
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

function isRight({ text, entity, share }: Question, speaker: MarkedSpeaker): boolean {
  if (!entity) return false;
  if (speaker.names.length > 0)
    return (
      bears(entity, speaker.names) ||
      described(text, entity, speaker.names) ||
      // A description in the names' stead: whose mention it is.
      (!entity.named &&
        speaker.kind === 'nominal' &&
        entity.mentions.some((mention) => meet(mention, speaker)))
    );
  // “the official”: marked by where it stands.
  return share !== null && meet(share.candidate.mention, speaker);
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
    const right = new Set(
      questions.flatMap((question, at) => (speaker && isRight(question, speaker) ? at : [])),
    );
    if (right.size === 0) right.add(questions.length - 1);
    return { features: questions.map(entityFeaturesOf), bases: questions.map(baseOf), right };
  });
}
