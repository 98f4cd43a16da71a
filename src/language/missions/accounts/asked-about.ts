import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Against } from './announced-account.ts';

const ASKED = /^(?:asked|pressed|questioned|quizzed|challenged|prodded)$/;
/** "Nor would he hear of the Germans' absence." */
const HEARS = /^(?:hear|heard|know|knew|knows|speak|spoke|speaks)$/;
/** So many words before a name its "asked" may stand: “asked by a reporter about the Dutch”. */
const NEAR = 6;

/** Whether a sentence turns to a state's people with this name: “Asked about the Dutch, …”, “As for the Dutch embassy, …”, “Of the Dutch he …”. */
function isTurnedTo({ tokens, posts }: SentenceView, { as, from, to }: NameMention): boolean {
  if (as !== 'people' && as !== 'country') return false;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const next = wordAt(to);
  if (/^\p{L}/u.test(next) && as === 'people' && isNoun(next) && !posts.some((post) => post.to > to))
    return false;
  const before = wordAt(from - 1) === 'the' ? from - 2 : from - 1;
  const isFirst = !tokens.slice(0, Math.max(0, before)).some(({ lower }) => /^\p{L}/u.test(lower));
  const opening = tokens.slice(Math.max(0, before - NEAR), Math.max(0, before)).map(({ lower }) => lower);
  const hears = opening.some((word) => HEARS.test(word)) && opening.some((word) => /^(?:he|she)$/.test(word));
  if (wordAt(before) === 'of') return isFirst || hears;
  if (wordAt(before) === 'for') return wordAt(before - 1) === 'as';
  return (
    /^(?:about|on|concerning|regarding)$/.test(wordAt(before)) &&
    tokens.slice(Math.max(0, before - NEAR), before).some(({ lower }) => ASKED.test(lower))
  );
}

/** Whether a word behind the name of a people is no verb or pronoun of the main clause, but a thing or a person of theirs. */
const isNoun = (word: string): boolean =>
  !/^(?:he|she|it|they|we|i|the|his|her|and|or|who|whose|in|at|there|here)$/.test(word);

/** Whose missions a speaker goes on to speak of, once he was asked about them or has turned to them. */
export class AskedAbout {
  private asked: { readonly state: string; readonly paragraph: number } | null = null;

  /** Takes in a sentence. `host`: the receiving state's ISO code, who is asked about the missions of others. */
  take(view: SentenceView, host: string | null): void {
    const named = view.names.find((name) => name.place.country !== host && isTurnedTo(view, name));
    if (named) this.asked = { state: named.place.country, paragraph: view.paragraph };
    else if (this.asked?.paragraph !== view.paragraph || this.namesOther(view, host)) this.asked = null;
  }

  private namesOther({ names }: SentenceView, host: string | null): boolean {
    return names.some(
      ({ as, place }) => as !== 'city' && place.country !== host && place.country !== this.asked?.state,
    );
  }

  /** Against whose step a sentence speaks; the same where nobody has been asked about. `told`: what the article has told. */
  meant(subject: Against, told: readonly MissionReport[]): Against {
    const state = this.asked?.state;
    if (state === undefined || state === subject.sender) return subject;
    const step = told.findLast(
      (report) => isStepInEffect(report) && report.sender === state && report.country === subject.country,
    );
    return (
      step ?? {
        sender: state,
        country: subject.country,
        city: subject.city,
        post: null,
        level: 'authorized-departure',
      }
    );
  }
}
