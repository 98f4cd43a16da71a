import { antecedentsOf, type Spoken } from '../../src/language/quotations/antecedents.ts';
import { findStretches } from '../../src/language/quotations/find-stretches.ts';
import { firstReadingOf } from '../../src/language/quotations/first-reading.ts';
import type { Learned } from '../../src/language/quotations/learned.ts';
import { firstSpeakersOf } from '../../src/language/quotations/question.ts';
import type { Choice } from '../learning/logistic.ts';
import { bears } from './entity-choices.ts';
import type { MarkedArticle } from './marked-article.ts';
import { meet } from './mention-choices.ts';

/** For each `he` or `she` that speaks and whose names are marked, whom it may mean and whom it means. */
export function pronounChoicesIn(
  { article, quotes }: MarkedArticle,
  learned: Pick<Learned, 'mentions' | 'pronouns'>,
): Choice[] {
  const stretches = findStretches(article);
  const { frames, entities, speaks, glances } = firstReadingOf(article, stretches, learned);
  const { first } = firstSpeakersOf({ glances });
  const done = new Set<unknown>();
  return glances.flatMap((glance, index) => {
    const marked = quotes.find((quote) => glance && meet(quote, glance.stretch))?.speaker;
    if (!glance || marked?.kind !== 'pronoun' || marked.names.length === 0) return [];
    const pronoun = glance.candidates.find(
      ({ mention }) => mention.kind === 'pronoun' && mention.gender && meet(mention, marked),
    )?.mention;
    if (!pronoun || done.has(pronoun)) return [];
    done.add(pronoun);
    const last = glances[index - 1];
    const entity = first[index - 1];
    const near = last?.place.last.frame.section === glance.place.first.frame.section;
    const speaker: Spoken | null =
      last && entity && near ? { entity, at: last.place.last.frame.at, start: last.stretch.start } : null;
    const antecedents = antecedentsOf(frames, entities, pronoun, { speaker, speaks });
    const right = new Set(
      antecedents.flatMap((antecedent, at) => (bears(antecedent.entity, marked.names) ? at : [])),
    );
    return right.size > 0 ? { features: antecedents.map(({ features }) => features), right } : [];
  });
}
