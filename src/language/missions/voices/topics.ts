import type { Place } from '../../places/gazetteer.ts';
import { type Discourse, mostOf } from '../discourse/discourse.ts';
import { itemOfState } from '../places/items-of-states.ts';
import { askedAbout, isQuestion, labelOf, placeHeading, type Topic } from '../subjects/topic.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Turn } from './conversations.ts';
import { isFollowUp, placeAnnounced, placeAsked, statesAsked } from './exchanges.ts';

/** Whose "they" and "it" an answer begins with: those who were asked about, else those who answer. */
const spokenOf = (topic: readonly string[], voice: string | null): readonly string[] =>
  topic.length > 0 || voice === null ? topic : [voice];

/** "Our people in Honiara", "your families in Lagos": whether a sentence has people of a state, its voice, in a place abroad. */
const tellsOfOwnAbroad = ({ tokens, names }: SentenceView, voice: string): boolean =>
  tokens.some(({ lower }) => OWN.test(lower)) &&
  names.some(({ as, place }) => (as === 'city' || as === 'country') && place.country !== voice);

const OWN = /^(?:ours?|us|we(?:'(?:re|ve|ll|d))?)$/;

/** Follows what an article speaks of: the entry of a round-up, the heading above, the question before. */
export class Topics {
  /** The sentences that open an entry of a round-up with the name of a place. */
  placeLabels: ReadonlyMap<SentenceView, Place> = new Map();
  /** Who speaks in the paragraphs of a briefing or an interview. */
  private turns: ReadonlyMap<number, Turn> = new Map();
  /** The state for which somebody answers. */
  private voice: string | null = null;
  /** Whether the head of a mission is asked; all that is said is of that mission, but for what the editor says. */
  private isInterview = false;
  private readonly discourse: Discourse;
  private labelled: 'alone' | 'entry' | null = null;
  private paragraph = -1;
  private asked = false;
  /** Whether the place spoken of was announced in the paragraph. */
  private isAnnounced = false;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** Somebody speaks for a state, turn by turn; `isInterview`: as the head of one mission. */
  listenTo(voice: string, turns: ReadonlyMap<number, Turn>, isInterview: boolean): void {
    this.turns = turns;
    this.voice = voice;
    this.isInterview = isInterview;
  }

  /** Whether a sentence is of those who ask or of the one who answers; null outside of briefings and interviews. */
  turnOf({ paragraph }: SentenceView): Turn['does'] | null {
    return this.turns.get(paragraph)?.does ?? null;
  }

  /** Whether somebody speaks in a sentence for a mission, or for its state of a place abroad or of its own people there. */
  isOfMission(view: SentenceView): boolean {
    const does = this.turnOf(view);
    if (does === null) return false;
    if (this.isInterview || this.discourse.placeTopic !== null) return true;
    return does === 'answers' && this.voice !== null && tellsOfOwnAbroad(view, this.voice);
  }

  /** A question is about the states and the place it names; so is its answer, up to a sentence that says what is spoken of next. */
  private takeTurn(view: SentenceView, does: Turn['does'] | null): void {
    const { discourse, voice } = this;
    const { gist } = discourse;
    if (this.isInterview) discourse.voice = does === null ? null : voice;
    const begins = view.paragraph !== this.paragraph;
    if (does === 'asks') {
      if (begins) discourse.topic = [];
      const asked = statesAsked(view, voice, gist?.place.country ?? null);
      if (asked.length > 0) discourse.topic = asked;
      const place = placeAsked(view, voice, !this.isInterview && (begins || discourse.placeTopic === null));
      if (place) discourse.placeTopic = place;
      else if (begins && !isFollowUp(view)) discourse.placeTopic = null;
      return;
    }
    if (begins && does === 'answers') discourse.lastSubjects = spokenOf(discourse.topic, voice);
    if (begins && this.isAnnounced) discourse.placeTopic = null;
    const place = placeAnnounced(view, voice);
    this.isAnnounced = place !== null || (this.isAnnounced && !begins);
    if (place) discourse.placeTopic = place;
  }

  /** An entry of a round-up is about its state to the paragraph's end, an answer about the state that was asked for. */
  take(view: SentenceView, previous: SentenceView | null): Topic | null {
    const { discourse } = this;
    if (this.turns.size > 0) {
      this.takeTurn(view, this.turnOf(view));
      this.paragraph = view.paragraph;
      return null;
    }
    const opens = view.paragraph !== this.paragraph;
    if (opens && !this.asked) discourse.topic = [];
    const place = this.takePlaceLabel(view, opens);
    const label = place ? null : this.labelOf(view);
    const item = opens && !label && !place ? itemOfState(view) : null;
    if (item) {
      discourse.topic = [item.state];
      discourse.placeTopic = item.place;
      this.labelled = 'entry';
    } else if (label) {
      discourse.topic = label.states;
      this.asked = view.heading;
    } else if (isQuestion(view)) {
      const host = mostOf(discourse.hosts, new Set());
      const here = askedAbout(view, host);
      const short = view.tokens.length < 6 && view.paragraph === this.paragraph && previous;
      discourse.topic = here.length === 0 && short ? askedAbout(short, host) : here;
      this.asked = true;
    }
    if (view.heading && !label && !isQuestion(view)) discourse.topic = [];
    const heading = placeHeading(view);
    if (heading !== undefined) discourse.placeTopic = heading;
    this.paragraph = view.paragraph;
    return label;
  }

  /** A place that opens an entry is where its steps are taken; one that stands alone goes for the paragraphs below it. */
  private takePlaceLabel(view: SentenceView, opens: boolean): Place | null {
    if (opens && this.labelled === 'entry') {
      this.discourse.placeTopic = null;
      this.labelled = null;
    }
    const place = this.placeLabels.get(view) ?? null;
    if (place) {
      this.discourse.placeTopic = place;
      this.labelled = view.tokens.length < 6 ? 'alone' : 'entry';
    } else if (!opens && this.labelled === 'alone') this.labelled = 'entry';
    return place;
  }

  /** A state's name over a part of a round-up is a sender where the article is about another country, else the place. */
  private labelOf(view: SentenceView): Topic | null {
    const label = labelOf(view);
    if (!label || !view.heading || label.to < view.tokens.length) return label;
    const host = this.discourse.gist?.place.country ?? null;
    const about = mostOf(this.discourse.hosts, new Set()) ?? host;
    if (about !== null && !label.states.includes(about) && about === host) return label;
    const [name] = view.names;
    if (name) this.discourse.placeTopic = name.place;
    return null;
  }
}
