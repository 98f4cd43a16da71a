import type { Span } from '../span.ts';

/** From the least to the most restrictive; terms of 3 FAM 3770 and 3 FAM 7170. */
export const LEVELS = [
  'normal-operations',
  'authorized-departure',
  'reduced-staffing',
  'ordered-departure',
  'suspended-operations',
] as const;
export type Level = (typeof LEVELS)[number];

/** Only what is decided, ordered or under way is in effect. */
export type Modality = 'in-effect' | 'considered' | 'denied';

/** What kind of mission a post is; `mission` where the words leave it open, and for whatever else represents a state. */
export type PostKind =
  | 'embassy'
  | 'high-commission'
  | 'consulate-general'
  | 'consulate'
  | 'deputy-high-commission'
  | 'assistant-high-commission'
  | 'mission';

/** Of what kind a source is: who speaks for a state, by name or without one, the receiving state, a newsroom, or anybody else. */
export type AttributionKind = 'official' | 'unnamed-official' | 'host-government' | 'media' | 'other';

/** The sender of a denial about all states' missions: "no embassy has closed". */
export const ANY_STATE = '*';

/** Who says so: the words naming them, as they stand in the text. */
export interface ReportAttribution extends Span {
  readonly kind: AttributionKind;
}

/** One thing that an article reports about the missions of one state at one place. */
export interface MissionReport {
  /**
   * `step`: a level, with its modality. `grounds`: somebody calls the reasons of a step wrong. `report`: somebody gives another
   * account than a step of this level or a more restrictive one.
   */
  readonly about: 'step' | 'grounds' | 'report';
  /** The sending state's ISO 3166 code; `ANY_STATE` only in denials. */
  readonly sender: string;
  /** The receiving state's ISO 3166 code. */
  readonly country: string;
  /** The city's name in the gazetteer; null when the whole country's missions are meant. */
  readonly city: string | null;
  readonly post: PostKind | null;
  readonly level: Level;
  readonly modality: Modality;
  /** Who it applies to, in the field's words: 'nonessential personnel', 'family members'; of a return only families alone. */
  readonly scope: readonly string[];
  /** ISO date of any precision: `2025-06-11`, `2019-05`, `2012`. */
  readonly effectiveOn: string | null;
  /** Told as the past, not as news: it belongs to the day it names, never to the article's. */
  readonly background: boolean;
  /** Takes back or lowers an earlier step. */
  readonly lifts: boolean;
  /** How likely the sentence tells the level, of 0 to 1. */
  readonly likelihood: number;
  readonly attribution: ReportAttribution | null;
  /** The sentences that say so. */
  readonly evidence: Span;
  /** The words that say who does what, inside the evidence. */
  readonly highlights: readonly Span[];
}

/** Whether a report tells a step away from normal operations, and not as the past. */
export const isStep = ({ about, background, level }: MissionReport): boolean =>
  about === 'step' && !background && level !== 'normal-operations';

/** Whether a report tells such a step as one in effect. */
export const isStepInEffect = (report: MissionReport): boolean =>
  isStep(report) && report.modality === 'in-effect';
