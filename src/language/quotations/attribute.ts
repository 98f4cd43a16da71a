import type { ArticleText } from '../article-text.ts';
import { type Span, sliceOf } from '../span.ts';
import { scoreOf, shared } from '../trees.ts';
import type { Candidate } from './candidates.ts';
import { type Entity, nameOf } from './entities.ts';
import { entityFeaturesOf } from './entity-features.ts';
import type { Stretch } from './find-stretches.ts';
import { firstReadingOf } from './first-reading.ts';
import type { Frame } from './frame.ts';
import { interviewOf } from './interview.ts';
import { LEARNED } from './learned.ts';
import { organizationOf } from './organization-of.ts';
import { baseOf, firstSpeakersOf, questionsOf } from './question.ts';
import { spokenFeaturesAt, spokenProbability } from './spoken.ts';

/** Who is behind a stretch between marks, as far as the article tells. */
export interface Attribution {
  readonly candidate: Candidate | null;
  readonly entity: Entity | null;
  /** The name with which a turn of a transcript opens, inside the marks. */
  readonly label: Span | null;
  readonly frame: Frame | null;
  /** That it is this one who speaks. */
  readonly probability: number;
  /** That the stretch is somebody's words at all. */
  readonly spoken: number;
  /** Whether it is an answer in an interview, which names no speaker of its own. */
  readonly answers: boolean;
  /** For whom the speaker speaks, in the article's words. */
  readonly organization: string | null;
}

const NOBODY: Attribution = {
  candidate: null,
  entity: null,
  label: null,
  frame: null,
  probability: 0,
  spoken: 0,
  answers: false,
  organization: null,
};

/** How surely the person asked in an interview gives the answers, unless somebody else does more surely. */
const ANSWERS = 0.9;

/** Says for every stretch of an article who speaks, in order. */
export function attribute(
  article: ArticleText,
  stretches: readonly Stretch[],
  learned = LEARNED,
): Attribution[] {
  const { text } = article;
  const seen = firstReadingOf(article, stretches, learned);
  const speakers = firstSpeakersOf(seen);
  const interview = interviewOf(article, stretches, seen);
  return seen.glances.map((glance, index) => {
    if (!glance) return NOBODY;
    const { place, label, labelled } = glance;
    if (label) return { ...NOBODY, entity: labelled, label, probability: 0.95, spoken: 1 };
    const spoken = spokenProbability(spokenFeaturesAt(text, glance), learned.spoken);
    const questions = questionsOf(text, seen, speakers, index);
    const probabilities = shared(
      questions.map((question) => baseOf(question) + scoreOf(learned.entities, entityFeaturesOf(question))),
    );
    const probability = Math.max(...probabilities.slice(0, -1), 0);
    const question = questions[probabilities.indexOf(probability)];
    if (interview?.answers.has(index) && probability < ANSWERS) {
      const { asked } = interview;
      const organization = speaksFor(text, seen.frames, asked, null, place.first.frame.at);
      return { ...NOBODY, entity: asked, probability: ANSWERS, spoken: 1, answers: true, organization };
    }
    if (!question?.entity) return { ...NOBODY, spoken };
    const candidate = question.share?.candidate ?? null;
    const { entity } = question;
    return {
      candidate,
      entity,
      label: null,
      frame: seen.frames[candidate?.mention.at ?? -1] ?? null,
      probability,
      spoken,
      answers: false,
      organization: speaksFor(text, seen.frames, entity, candidate, place.first.frame.at),
    };
  });
}

/** Organizations looked at, back from a description that names none of its own. */
const MOST_BACK = 60;

function speaksFor(
  text: string,
  frames: readonly Frame[],
  entity: Entity,
  candidate: Candidate | null,
  from: number,
): string | null {
  const name = nameOf(entity);
  if (name && !entity.person) return name;
  const known: string[] = [];
  for (let at = candidate?.mention.at ?? from, left = MOST_BACK; at >= 0 && left > 0; at -= 1, left -= 1) {
    const { mentions = [], within = [] } = frames[at] ?? {};
    for (const other of [...mentions.slice(-MOST_BACK), ...within.slice(-MOST_BACK)]) {
      if (other.stands === 'organization' && other.name) known.push(sliceOf(text, other.name));
    }
  }
  const descriptions = [...(candidate ? [candidate.mention] : []), ...entity.mentions.slice(0, 3)].flatMap(
    ({ role, kind, start, end }) => role ?? (kind === 'description' ? { start, end } : []),
  );
  for (const description of descriptions) {
    const organization = organizationOf(sliceOf(text, description), known);
    if (organization) return organization;
  }
  return null;
}

/** The speaker in the article's words: a name, or the description it gives. */
export function speakerText(text: string, { entity, label }: Attribution): string | null {
  if (label && !entity) return sliceOf(text, label);
  if (!entity) return null;
  const name = nameOf(entity);
  if (name) return name;
  const [first] = entity.mentions;
  return first ? text.slice(first.start, first.end) : null;
}
