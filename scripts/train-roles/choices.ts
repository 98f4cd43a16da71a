import { findMissionReports } from '../../src/language/missions/find-mission-reports.ts';
import type { AskedStep, RoleJudge } from '../../src/language/missions/learned/role-judge.ts';
import type { StepPlace } from '../../src/language/missions/steps/step-place.ts';
import { findPlace } from '../../src/language/places/find-place.ts';
import type { RankedChoice } from '../learning/grow-trees.ts';
import type { MarkedPassage, MarkedStep } from './passages.ts';

/** A step of which it was asked who takes it or where, with what came into question and what is right. */
export interface RoleChoice extends RankedChoice {
  readonly file: string;
  /** What the reading answered. */
  readonly answer: number;
}

const stateOf = ({ sender }: MarkedStep): string => findPlace(sender)?.country ?? '';

/** Of the marked steps those of a level; all where none is of it. */
function ofLevel(told: readonly MarkedStep[], level: string): readonly MarkedStep[] {
  const own = told.filter((step) => step.level === level);
  return own.length > 0 ? own : told;
}

/** The places of a marked step; where its city is not in question, its country. */
function rightPlaces(places: readonly StepPlace[], { place }: MarkedStep): number[] {
  const marked = findPlace(place);
  const inCountry = [...places.keys()].filter((at) => places[at]?.country === marked?.country);
  const exact = inCountry.filter((at) =>
    marked?.kind === 'city' ? places[at]?.city?.name === marked.name : places[at]?.city === null,
  );
  return exact.length > 0 ? exact : inCountry.filter((at) => places[at]?.city === null);
}

/** The countries in which a passage tells most steps. */
function rightCountries(countries: readonly string[], steps: MarkedPassage['steps']): number[] {
  const counts = countries.map(
    (country) =>
      steps.flatMap(({ told }) => told).filter(({ place }) => findPlace(place)?.country === country).length,
  );
  const most = Math.max(...counts);
  return most === 0 ? [] : [...counts.keys()].filter((at) => counts[at] === most);
}

/** The choices that a passage puts to a judge as it is read. */
export function choicesIn(
  { article, file, steps }: MarkedPassage,
  judge: RoleJudge,
): { gists: RoleChoice[]; senders: RoleChoice[]; places: RoleChoice[] } {
  const gists: RoleChoice[] = [];
  const senders: RoleChoice[] = [];
  const places: RoleChoice[] = [];
  const toldBy = ({ start }: AskedStep): readonly MarkedStep[] =>
    steps.find(({ sentence }) => sentence.start === start)?.told ?? [];
  const put = (
    choices: RoleChoice[],
    features: readonly number[][],
    right: ReadonlySet<number>,
    answer: number,
  ): void => {
    if (right.size > 0) choices.push({ file, features, right, bases: features.map(() => 0), answer });
  };
  findMissionReports(article, {
    gist: (features, countries) => {
      const answer = judge.gist(features, countries);
      put(gists, features, new Set(rightCountries(countries, steps)), answer.at);
      return answer;
    },
    sender: (features, states, step) => {
      const answer = judge.sender(features, states, step);
      const told = ofLevel(toldBy(step), step.level).map(stateOf);
      put(
        senders,
        features,
        new Set([...states.keys()].filter((at) => told.includes(states[at] ?? ''))),
        answer,
      );
      return answer;
    },
    place: (features, all, step) => {
      const answer = judge.place(features, all, step);
      const own = toldBy(step).filter((marked) => step.senders.includes(stateOf(marked)));
      put(
        places,
        features,
        new Set(ofLevel(own, step.level).flatMap((marked) => rightPlaces(all, marked))),
        answer,
      );
      return answer;
    },
  });
  return { gists, senders, places };
}
