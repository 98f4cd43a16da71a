import type { FrameMatch } from '../frames/match-frames.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { postOf, type ReadSentence } from '../subjects/read-sentence.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import type { Step } from './reports-of-step.ts';
import { asStepPlace } from './step-place.ts';

/** Whether two posts are named in one breath: "Peru's consulate in Herat and Chile's in Balkh", "the Danish embassy and the Swedish one". */
function areJoined({ tokens, names }: SentenceView, one: PostMention, next: PostMention): boolean {
  let joined = false;
  for (let at = one.to; at < next.from; at += 1) {
    const word = tokens[at]?.lower ?? '';
    const isName = names.some(({ from, to }) => at >= from && at < to);
    if (word === 'and' || word === ',') joined = true;
    else if (!isName && !/^(?:'s|'|the|in|at|of|capital|city|port|town|also|both)$/.test(word)) return false;
  }
  return joined;
}

/** The post of a step and those named in one breath with it. */
function rowOf({ view, posts }: ReadSentence, post: PostMention): PostMention[] {
  const at = posts.indexOf(post);
  const row = [post];
  for (let next = at + 1; next < posts.length; next += 1) {
    const [one, other] = [posts[next - 1], posts[next]];
    if (!one || !other || !areJoined(view, one, other)) break;
    row.push(other);
  }
  for (let before = at - 1; before >= 0; before -= 1) {
    const [one, other] = [posts[before], posts[before + 1]];
    if (!one || !other || !areJoined(view, one, other)) break;
    row.unshift(one);
  }
  return row;
}

/** Whether what is said of a row of posts is said before or behind all of it, and so of each. */
const isOfAll = (row: readonly PostMention[], { own }: FrameMatch): boolean => {
  const [from, to] = [row[0]?.from ?? 0, row.at(-1)?.to ?? 0];
  const words = [...own].filter((at) => at < from || at >= to);
  return words.length > 0;
};

/** The same step of the posts of other states that its sentence names in one breath with its post. */
export function stepsOfRow(read: ReadSentence, clause: Stretch, step: Step): Step[] {
  const { match, roles } = step;
  const post = postOf(read, clause, match);
  if (!post?.sender || !roles.senders.includes(post.sender)) return [];
  const row = rowOf(read, post);
  if (row.length < 2 || !isOfAll(row, match)) return [];
  return row.flatMap((other): Step[] => {
    const { sender, cities, country, caretaker } = other;
    if (other === post || caretaker || sender === null || roles.senders.includes(sender)) return [];
    const kind = other.kind === 'mission' ? post.kind : other.kind;
    const named = cities.map((city) => asStepPlace(city, kind));
    const own = named.length > 0 || country === null ? named : [{ country, city: null, post: kind }];
    const places = (own.length > 0 ? own : roles.places).filter((place) => place.country !== sender);
    return places.length > 0 ? [{ ...step, roles: { ...roles, senders: [sender], places } }] : [];
  });
}
