import type { MissionReport, PostKind } from '../mission-report.ts';
import { isConsular, isEmbassy, isSeatOf } from '../posts/where-posts-stand.ts';
import { namesOnly } from '../subjects/mission-subject.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** So many sentences on, of the same paragraph, one may name the post that a step was told of. */
const NEXT = 2;

const keyOf = ({ sender, country, city }: MissionReport): string => `${sender} ${country} ${city}`;

/** The only kind of consulate that a sentence names; null where it names an embassy, several kinds or none. */
function consularKind({ posts, tokens }: SentenceView): PostKind | null {
  const kinds = new Set(
    posts.filter(({ from, to }) => to - from > 1 || tokens[from]?.lower !== 'it').map(({ kind }) => kind),
  );
  const [kind] = kinds;
  return kind && kinds.size === 1 && isConsular(kind) ? kind : null;
}

/** The kind of consulate that the sentences right behind a step call "its": "Buses had stood outside its consulate general." */
function kindBehind(views: readonly SentenceView[], at: number, report: MissionReport): PostKind | null {
  const paragraph = views[at]?.paragraph;
  for (const view of views.slice(at + 1, at + 1 + NEXT)) {
    if (view.paragraph !== paragraph || !namesOnly(view, [report.sender, report.country])) return null;
    if (view.posts.length === 0) continue;
    const [post] = view.posts;
    return post && view.tokens[post.from - 1]?.lower === 'its' ? consularKind(view) : null;
  }
  return null;
}

/**
 * A step of a state's people in a city that is no seat of government is of the consulate there, as the sentence itself names it,
 * or the article beside it; not of an embassy elsewhere that was spoken of before. `views`: the article's sentences.
 */
export function withKindsOfPosts(
  reports: readonly MissionReport[],
  views: readonly SentenceView[],
): MissionReport[] {
  const indices = new Map(views.map(({ start }, index) => [start, index]));
  const known = new Map<string, PostKind>();
  for (const report of reports)
    if (report.post !== null && report.city !== null && isConsular(report.post))
      known.set(keyOf(report), report.post);
  const isDoubtful = ({ city, country, post }: MissionReport): boolean =>
    city !== null && (post === null || isEmbassy(post)) && !isSeatOf({ name: city, country });
  const namesEmbassy = (view: SentenceView | undefined): boolean =>
    view?.posts.some(({ kind }) => isEmbassy(kind)) ?? false;
  for (const report of reports) {
    const at = indices.get(report.evidence.start);
    const view = at === undefined ? undefined : views[at];
    if (!isDoubtful(report) || at === undefined || !view || known.has(keyOf(report))) continue;
    const kind = consularKind(view) ?? (namesEmbassy(view) ? null : kindBehind(views, at, report));
    if (kind) known.set(keyOf(report), kind);
  }
  return reports.map((report) => {
    const at = indices.get(report.evidence.start);
    const kind = isDoubtful(report) ? known.get(keyOf(report)) : undefined;
    return kind && !namesEmbassy(at === undefined ? undefined : views[at])
      ? { ...report, post: kind }
      : report;
  });
}
