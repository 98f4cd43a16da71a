import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleText } from '../language/article-text.ts';
import { findMissionReports, type MissionReport } from '../language/missions/find-mission-reports.ts';
import { viewSentence } from '../language/missions/words/sentence-view.ts';
import { findAskedPlace } from '../language/places/find-place.ts';
import { countryName, type Place } from '../language/places/gazetteer.ts';
import { sentencesIn } from '../language/sentences.ts';
import type { CheckedMission, MissionStatus, PassagesAnswer } from './answer.ts';
import { answerQuestion } from './passages.ts';
import { answerStatus } from './status.ts';
import { isDisputed } from './wording/is-disputed.ts';

const MOST_PLACES = 6;
const LONGEST_QUESTION = 1_000;

const WORD_START = /(?<![\p{L}\p{N}’'])\p{Ll}/gu;

/** Chat is often written without capitals, by which names are known; the offsets stay. */
const withCapitals = (text: string): string =>
  text === text.toLowerCase() ? text.replace(WORD_START, (letter) => letter.toUpperCase()) : text;

/** Somebody's message as the readers of news take it: one paragraph, written today. */
function asNews(text: string, today: string): ArticleText {
  const sentences = sentencesIn(text, { start: 0, end: text.length });
  const paragraph = { start: 0, end: text.length, number: 1, kind: 'prose' as const, sentences };
  return { text, paragraphs: [paragraph], headline: null, publisher: null, datePublished: today };
}

/** The cities and countries named in a text, each once, in the order of the text. */
function placesIn({ text, paragraphs }: ArticleText): Place[] {
  const names = paragraphs.flatMap(({ number, sentences }) =>
    sentences.flatMap((sentence) => {
      const how = { heading: false, paragraph: number, context: new Set<string>(), isDiplomatic: true };
      return viewSentence(text, sentence, how).names;
    }),
  );
  const places = names.filter(({ as }) => as === 'city' || as === 'country').map(({ place }) => place);
  return [...new Map(places.map((place) => [`${place.country} ${place.name}`, place])).values()];
}

const placeOf = ({ city, country }: MissionReport): Place | null =>
  findAskedPlace(city === null ? countryName(country) : `${city}, ${countryName(country)}`);

/** What the text itself claims of a mission: its last word on the state's missions at that place. */
const claimOn = (claims: readonly MissionReport[], place: Place, mission: MissionStatus) =>
  claims.findLast(
    ({ sender, country, city }) =>
      country === place.country &&
      countryName(sender) === mission.sendingState &&
      (city === null || place.kind === 'country' || city === place.name),
  ) ?? null;

/** Contradictions first, then what is disputed, then the rest, each as the text names it. */
const urgency = ({ says, agrees, mission }: CheckedMission): number =>
  says !== null && !agrees ? 0 : isDisputed(mission) ? 1 : 2;

/**
 * What the articles say about somebody's text: where the missions at the places it names stand, at a place of whose
 * missions it claims something only those, those of which it says something else first, and the passages nearest to its
 * words.
 * @param today ISO date
 */
export function checkText(knowledge: Knowledge, text: string, today: string): PassagesAnswer {
  const news = asNews(withCapitals(text), today);
  const claims = findMissionReports(news).filter(({ about, background }) => about === 'step' && !background);
  const claimed = claims.flatMap((claim) => placeOf(claim) ?? []);
  const senders = new Set(claims.map(({ sender }) => sender));
  const others = placesIn(news).filter(({ kind, country }) => kind !== 'country' || !senders.has(country));
  const named = [...claimed, ...others];
  const places = new Map(named.map((place) => [`${place.country} ${place.name}`, place]));
  const checked = new Map<string, CheckedMission>();
  for (const place of [...places.values()].slice(0, MOST_PLACES)) {
    const answer = answerStatus(knowledge, {
      place: `${place.name}, ${countryName(place.country)}`,
      asOf: today,
    });
    const at = answer.place;
    if (at === null) continue;
    const missions = answer.missions.map((mission) => ({ mission, claim: claimOn(claims, place, mission) }));
    const isOfSome = missions.some(({ claim }) => claim !== null);
    for (const { mission, claim } of missions) {
      if (isOfSome && claim === null) continue;
      const says = claim && { level: claim.level, modality: claim.modality };
      const agrees = says !== null && says.level === mission.level && says.modality === mission.modality;
      const key = `${place.country} ${mission.sendingState} ${mission.post}`;
      if (!checked.get(key)?.says) checked.set(key, { place: at, mission, says, agrees });
    }
  }
  const passages = answerQuestion(knowledge, {
    question: text.slice(0, LONGEST_QUESTION),
    isChat: true,
  });
  return {
    ...passages,
    checked: [...checked.values()].sort((a, b) => urgency(a) - urgency(b)),
    suggestions: [],
  };
}
