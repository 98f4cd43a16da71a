import type { Discourse } from '../discourse/discourse.ts';
import { isStepInEffect, type MissionReport } from '../mission-report.ts';
import { type MissionSubject, namesOnly, ownSubject, subjectOf } from '../subjects/mission-subject.ts';
import { readSentence } from '../subjects/read-sentence.ts';
import {
  namesSpeaker,
  speaksExpresslyFor,
  spokenHost,
  type Voice,
  voiceOf,
} from '../voices/voice-of-sentence.ts';
import type { Quoted } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { against } from './counter-report.ts';
import { levelAgainst } from './level-against.ts';

/** Who spoke last, of which receiving state, and in which paragraph. */
export interface LastVoice {
  readonly voice: Voice;
  readonly host: string;
  readonly paragraph: number;
}

/** What a sentence states, and who has spoken last behind it. */
interface Heard {
  readonly found: MissionReport[];
  readonly last: LastVoice | null;
}

/** What the receiving state says against steps and nothing announces. */
export class UnannouncedStatements {
  /** Of whose missions the receiving state spoke last, and in which paragraph. */
  private spoken: { readonly subject: MissionSubject; readonly paragraph: number } | null = null;
  private readonly source: string;

  /** `source`: the article's text. */
  constructor(source: string) {
    this.source = source;
  }

  /** Takes in a sentence. `told`: what the article has reported by then; `last`: who spoke last before it. */
  hear(
    view: SentenceView,
    told: readonly MissionReport[],
    discourse: Discourse,
    quoted: Quoted,
    last: LastVoice | null,
  ): Heard {
    const { paragraph } = view;
    const { spoken } = this;
    const isSame = view.names.length === 0 && spoken?.paragraph === paragraph;
    const host = isSame
      ? spoken.subject.country
      : (spokenHost(view, discourse, quoted.outside) ?? hostOfSpoken(view, quoted, last));
    if (host === null) return { found: [], last };
    const inherited =
      last &&
      (quoted.begins || namesSpeaker(view, host) || goesOnAbout(view, quoted, host)) &&
      (last.paragraph === paragraph || last.paragraph === paragraph - 1)
        ? last.voice
        : null;
    const voice = voiceOf(view, quoted.outside, host, null) ?? inherited;
    if (voice === null) return { found: [], last };
    const speaks = { voice, host, paragraph };
    if (voice !== 'host') return { found: [], last: speaks };
    return { found: this.statedBy(host, view, told, quoted, inherited === 'host'), last: speaks };
  }

  /** What the receiving state says in a sentence. `goesOn`: whether it has spoken just before. */
  private statedBy(
    host: string,
    view: SentenceView,
    told: readonly MissionReport[],
    { outside }: Quoted,
    goesOn: boolean,
  ): MissionReport[] {
    const read = readSentence(view, host);
    const own = ownSubject(read, host);
    const expressly = speaksExpresslyFor(view, outside, host);
    const subject = own ?? this.spokenOf(view, host, expressly ? told : []);
    if (own) this.spoken = { subject: own, paragraph: view.paragraph };
    const where = subject ?? { country: host, city: null };
    const level = levelAgainst(read, this.source, own === null && subject !== null, where);
    if (subject === null || level === null) return [];
    const step = subjectOf(view, subject, told);
    if (step !== subject && !expressly && !goesOn) return [];
    return [against(view, { ...step, level })];
  }

  /** Of whose missions a sentence speaks that names no state: of those of the paragraph, else of the article's step. */
  private spokenOf(view: SentenceView, host: string, told: readonly MissionReport[]): MissionSubject | null {
    if (!namesOnly(view, [host])) return null;
    if (this.spoken?.paragraph === view.paragraph) return this.spoken.subject;
    if (view.posts.length === 0) return null;
    return (
      told.findLast(
        (step) => isStepInEffect(step) && step.country === host && step.evidence.start < view.start,
      ) ?? null
    );
  }
}

/** So many words open a sentence whose subject may be "he": "Nor would he hear of …". */
const OPENING = 3;

/** "Nor would he hear of the Germans' absence.": whether who has spoken turns to people of another state, without a quotation. */
const goesOnAbout = ({ tokens, names }: SentenceView, { outside }: Quoted, host: string): boolean =>
  outside.length === tokens.length &&
  outside.slice(0, OPENING).some((at) => /^(?:he|she)$/.test(tokens[at]?.lower ?? '')) &&
  names.some(({ as, place }) => as === 'people' && place.country !== host);

/** The state whose people a quotation goes on with that names no place of it, or turn to another's: that for which they spoke before. */
function hostOfSpoken(view: SentenceView, quoted: Quoted, last: LastVoice | null): string | null {
  if (last?.voice !== 'host') return null;
  const goesOn = quoted.begins && last.paragraph === view.paragraph;
  return goesOn || goesOnAbout(view, quoted, last.host) ? last.host : null;
}
