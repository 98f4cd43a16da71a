import type { Place } from '../places/gazetteer.ts';
import { type Discourse, mostOf } from './discourse.ts';
import type { SentenceView } from './sentence-view.ts';
import { askedAbout, isQuestion, labelOf, placeHeading, type Topic } from './topic.ts';

/** Follows what an article speaks of: the entry of a round-up, the heading above, the question before. */
export class Topics {
  /** The sentences that open an entry of a round-up with the name of a place. */
  placeLabels: ReadonlyMap<SentenceView, Place> = new Map();
  private readonly discourse: Discourse;
  private labelled: 'alone' | 'entry' | null = null;
  private paragraph = -1;
  private asked = false;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** An entry of a round-up is about its state to the paragraph's end, an answer about the state that was asked for. */
  take(view: SentenceView, previous: SentenceView | null): Topic | null {
    const { discourse } = this;
    const opens = view.paragraph !== this.paragraph;
    if (opens && !this.asked) discourse.topic = [];
    const place = this.takePlaceLabel(view, opens);
    const label = place ? null : this.labelOf(view);
    if (label) {
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
