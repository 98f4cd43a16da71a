import { NOT_BACK } from '../lexicon/not-back-phrases.ts';
import { OFFICES_OF_POST, OFFICES_OF_STATE } from '../lexicon/office-words.ts';
import type { AttributionKind, MissionReport } from '../mission-report.ts';
import { samePost } from '../posts/by-post.ts';
import { isConsular } from '../posts/where-posts-stand.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { namesOnly } from '../subjects/mission-subject.ts';
import { findsAny } from '../words/finds-any.ts';
import { type Quoted, quotedOn } from '../words/quoted-on.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';
import { against } from './counter-report.ts';

/** What is only to come or not said to be so: “If the embassy is not back by May”. */
const IF = /\b(?:if|unless|until|whether|why|when|because|while|will|would|may|might|could)\b/;

/** Bodies of those who serve, and those who are against a government. */
export const STAFF =
  "(?:(?<!\\b(?:European|African|Soviet|Customs) )unions?|associations?|guilds?|staff (?:council|committee|federation)|works council|famil(?:y|ies)['’]? (?:network|group)|opposition|shadow)\\b";
/** Who speaks for staff or against a government, whatever his office there is called: "an official of the diplomats' union". */
export const OF_STAFF = new RegExp(`\\b${STAFF}`, 'i');

/** Who speaks for the state whose post it is. */
const OWN_VOICES: ReadonlySet<AttributionKind> = new Set(['official', 'unnamed-official']);
const PRONOUN = /^(?:he|she|they|it)$/i;
/** Among so many returns told last the one is found that is denied. */
const RECENT = 8;
/** A return that is told with less than this chance is none that others could deny. */
const LIKELY = 0.5;

/** A sentence with its quotation marks. */
interface Said {
  readonly view: SentenceView;
  readonly quoted: Quoted;
  /** Whether its quotation goes on from the sentence before. */
  readonly goesOn: boolean;
}

function said(views: readonly SentenceView[]): Said[] {
  let paragraph = -1;
  let isOpen = false;
  return views.map((view) => {
    const goesOn = isOpen && view.paragraph === paragraph;
    const quoted = quotedOn(view, goesOn);
    ({ paragraph } = view);
    isOpen = quoted.leavesOpen;
    return { view, quoted, goesOn };
  });
}

const speaksForStaff = (text: string, { start, end }: SentenceView): boolean =>
  OF_STAFF.test(text.slice(start, end));

const namesOffice = ({ tokens }: SentenceView, among: readonly number[]): boolean =>
  among.some((at) => {
    const word = tokens[at]?.lower ?? '';
    return OFFICES_OF_POST.has(word) || OFFICES_OF_STATE.has(word);
  });

/** Whether somebody says a sentence who doesn't speak for the state: by its own words, else by those of its quotation or just before it. */
function isOthersWord(text: string, all: readonly Said[], at: number, host: string): boolean {
  const own = all[at];
  if (!own) return false;
  let last = at;
  while (all[last]?.quoted.leavesOpen && all[last + 1]?.goesOn) last += 1;
  const stretch = all.slice(at, last + 1).map(({ view }) => view);
  if (stretch.some((view) => speaksForStaff(text, view))) return true;
  const [speaker] = stretch.map((view) => attributionOf(view, host)).filter((one) => one !== null);
  if (speaker && OWN_VOICES.has(speaker.kind)) return false;
  if (speaker && !PRONOUN.test(text.slice(speaker.start, speaker.end))) return true;
  if (!speaker && !own.quoted.begins) return false;
  const before = all[at - 1];
  if (before?.view.paragraph !== own.view.paragraph || speaksForStaff(text, before.view)) return true;
  return (
    attributionOf(before.view, host)?.kind === 'host-government' ||
    !namesOffice(before.view, before.quoted.outside)
  );
}

const isReturn = ({ about, level, modality, background, lifts, likelihood }: MissionReport): boolean =>
  about === 'step' &&
  level === 'normal-operations' &&
  modality === 'in-effect' &&
  lifts &&
  !background &&
  likelihood >= LIKELY;

/** Whether a sentence may be of the post that a report tells of. */
const mayBeOf = (view: SentenceView, { sender, country, city, post }: MissionReport): boolean =>
  namesOnly(view, [sender, country]) &&
  view.names.every(
    ({ as, place }) => as !== 'city' || city === null || place.country !== country || place.name === city,
  ) &&
  view.posts.every(
    ({ kind }) => kind === 'mission' || post === null || isConsular(kind) === isConsular(post),
  );

/**
 * What others say against a return that a state has told: “The embassy has not come back. One man came back”, without what the same
 * quotation seems to tell of the post. In the order of the text.
 */
export function withOthersNotBack(
  text: string,
  reports: readonly MissionReport[],
  views: readonly SentenceView[],
): readonly MissionReport[] {
  const suspects = views.filter((view) => findsAny(NOT_BACK, signedWords(view).text));
  if (suspects.length === 0) return reports;
  const all = said(views);
  const denials: MissionReport[] = [];
  const taken = new Map<number, MissionReport>();
  for (const view of suspects.filter((one) => !one.heading && !IF.test(signedWords(one).text))) {
    const back = reports
      .filter((one) => isReturn(one) && one.evidence.end <= view.start)
      .slice(-RECENT)
      .findLast((one) => mayBeOf(view, one));
    const at = all.findIndex((one) => one.view === view);
    if (!back || !isOthersWord(text, all, at, back.country)) continue;
    denials.push(against(view, back));
    taken.set(view.start, back);
    for (let next = at + 1; all[next]?.goesOn; next += 1) taken.set(all[next]?.view.start ?? -1, back);
  }
  const isOfTheirWord = ({ about, level, modality, evidence, ...post }: MissionReport): boolean => {
    const back = taken.get(evidence.start);
    return (
      back !== undefined &&
      about === 'step' &&
      (level === 'normal-operations' || level === 'suspended-operations') &&
      modality === 'in-effect' &&
      samePost(post, back)
    );
  };
  return [...reports.filter((report) => !isOfTheirWord(report)), ...denials].sort(
    (a, b) => a.evidence.start - b.evidence.start,
  );
}
