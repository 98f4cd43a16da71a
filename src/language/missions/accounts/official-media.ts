import { compact } from '../../compact-pattern.ts';
import type { MissionReport } from '../mission-report.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import { signedWords } from '../words/signed-words.ts';

const OFFICIAL_MEDIA = compact(
  /\b(?:official|state(?:-| - )(?:run|owned|controlled)|government(?:-| - )(?:run|owned|controlled)) (?:@\w+ ){0,2}(?:news )?(?:agency|radio|television|broadcaster|newspaper|daily|gazette|media)\b|\bstate (?:@\w+ )?(?:news agency|radio|television|media)\b/,
);

/** "The official Iraqi news agency said …": whether a paper or a station tells steps for which another state answers than the one that takes them. */
export function isOfAuthorities(view: SentenceView, steps: readonly MissionReport[]): boolean {
  const { text, tokenAt } = signedWords(view);
  const found = OFFICIAL_MEDIA.exec(text);
  if (!found) return false;
  const from = tokenAt(found.index);
  const to = tokenAt(found.index + found[0].length - 1);
  return !view.names.some(
    (name) =>
      name.from >= from && name.from <= to && steps.some(({ sender }) => sender === name.place.country),
  );
}
