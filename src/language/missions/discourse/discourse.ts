import type { Place } from '../../places/gazetteer.ts';
import { HeardArticle } from '../learned/heard-article.ts';
import type { RoleJudge } from '../learned/role-judge.ts';
import type { Modality, PostKind } from '../mission-report.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { isConsular, isSeatOf } from '../posts/where-posts-stand.ts';
import { NamesHeard } from './names-heard.ts';
import type { PlacesTogether } from './places-together.ts';
import { Tally } from './tally.ts';

/** A post that the article has named, as far as it is known by then. */
export interface KnownPost {
  readonly sender: string | null;
  readonly country: string;
  readonly city: Place | null;
  readonly kind: PostKind | null;
}

/** The country that an article names most often. */
export interface Gist {
  readonly place: Place;
  /** Whether no other country comes near: an article about one place. */
  readonly rules: boolean;
  /** The state that acts most often, by far; null where several do. */
  readonly sender: string | null;
}

/** A step that the article has told of: who took it and where, how it stands, and in which paragraph. */
interface ToldStep {
  readonly sender: string;
  readonly country: string;
  readonly city: Place | null;
  readonly kind: PostKind | null;
  readonly modality: Modality;
  readonly paragraph: number;
}

/** What an article has spoken of so far; what "the embassy", "it" and "there" go back to. */
export interface Discourse {
  /** Chooses of those that may take a step, and of the places where. */
  readonly judge: RoleJudge;
  readonly heard: NamesHeard;
  /** What its sentences tell, one beside the other. */
  article: HeardArticle;
  /** Whether the article is about missions: many of its sentences name posts or diplomats. */
  isMissionNews: boolean;
  /** The steps told, without the past ones. */
  readonly steps: Tally;
  /** The posts that were named last, in order. */
  readonly posts: KnownPost[];
  /** All posts named. */
  readonly postsTold: Tally;
  /** State and country → the cities in which consulates have been told of, by their names. */
  readonly consulates: Map<string, Map<string, Place>>;
  /** Those that the sentence before named; what "it is shut" goes back to. */
  freshPosts: readonly KnownPost[];
  /** The only one that the sentence before named, in a city of its own, as its subject. */
  freshSubjectPost: KnownPost | null;
  /** Where posts of one state stand that the paragraph named together last; what "both" goes back to. */
  together: PlacesTogether | null;
  /** The state that was last the subject of a sentence. */
  lastSubjects: readonly string[];
  /** Country → how often it is where something happens. */
  readonly hosts: Map<string, number>;
  /** State → how often it sends. */
  readonly senders: Map<string, number>;
  lastCity: Place | null;
  /** The place that the paragraph, or the end of the one before, has named last; what "there" goes back to. */
  freshPlace: { readonly place: Place; readonly paragraph: number } | null;
  /** The states that the sentence before has as its subjects. */
  freshSubjects: readonly string[];
  /** The peoples and states that the sentence before is about, should none act in it: "our Thai neighbours", "for Oman"; whose "theirs" and "its" is. */
  freshPeoples: readonly string[];
  /** The states that the entry of a round-up or the question before is about. */
  topic: readonly string[];
  /** The place that the heading above is about. */
  placeTopic: Place | null;
  /** The state whose mission or government publishes the article: whose “we” and “the embassy” are. */
  voice: string | null;
  /** The city that a sentence of the paragraph opens with: “Lahore is a case by itself.” */
  opening: { readonly place: Place; readonly paragraph: number } | null;
  /** The country most spoken of, should nothing else tell where a step happens. */
  gist: Gist | null;
  /** Who did the last step told, and in which country. */
  lastStep: ToldStep | null;
}

/** What is known before the first sentence: nothing. `judge`: who chooses of those that may take a step, and of places. */
export const newDiscourse = (judge: RoleJudge): Discourse => ({
  judge,
  heard: new NamesHeard(),
  article: new HeardArticle(null, []),
  isMissionNews: false,
  steps: new Tally(),
  posts: [],
  postsTold: new Tally(),
  consulates: new Map(),
  freshPosts: [],
  together: null,
  freshSubjectPost: null,
  lastSubjects: [],
  hosts: new Map(),
  senders: new Map(),
  lastCity: null,
  freshPlace: null,
  freshSubjects: [],
  freshPeoples: [],
  topic: [],
  placeTopic: null,
  voice: null,
  opening: null,
  gist: null,
  lastStep: null,
});

/** At least so many posts are remembered, which is more than an ordinary article names. */
const POSTS_REMEMBERED = 300;

/** Takes down a post that a sentence names. */
export function knowPost({ posts, postsTold }: Discourse, post: KnownPost): void {
  posts.push(post);
  postsTold.push(post);
  if (posts.length > 2 * POSTS_REMEMBERED) posts.splice(0, posts.length - POSTS_REMEMBERED);
}

/** Takes down that a state has a consulate told of, or something in cities where only a consulate can be meant. */
export function knowConsulates(
  { consulates }: Discourse,
  { sender, kind }: Pick<KnownPost, 'sender' | 'kind'>,
  cities: readonly Place[],
): void {
  if (sender === null || !(kind === null || isConsular(kind))) return;
  for (const city of cities) {
    if (kind === null && isSeatOf(city)) continue;
    const key = `${sender} ${city.country}`;
    const known = consulates.get(key) ?? new Map<string, Place>();
    consulates.set(key, known.set(city.name, city));
  }
}

/** The cities where a state's consulates have been told of, for each country that has any. */
export const consulatesOf = ({ consulates }: Discourse, sender: string): Place[][] =>
  [...consulates].flatMap(([key, cities]) => (key.startsWith(`${sender} `) ? [[...cities.values()]] : []));

/** Where most of these posts stand; of several such places the one named last. */
function mostTold(posts: readonly KnownPost[]): KnownPost | null {
  const counts = new Map<string, number>();
  const keyOf = ({ country, city }: KnownPost): string => `${country} ${city?.name ?? ''}`;
  for (const post of posts) counts.set(keyOf(post), (counts.get(keyOf(post)) ?? 0) + (post.city ? 2 : 1));
  return posts.reduce<KnownPost | null>(
    (best, post) =>
      best === null || (counts.get(keyOf(post)) ?? 0) >= (counts.get(keyOf(best)) ?? 0) ? post : best,
    null,
  );
}

/** The post that a bare "the embassy" goes back to: the last one of its kind, of this state if that is known. */
export function recallPost(
  discourse: Discourse,
  post: Pick<PostMention, 'kind'> | null,
  sender: string | null,
): KnownPost | null {
  const fits = (known: KnownPost): boolean =>
    (sender === null || known.sender === null || known.sender === sender) && known.country !== sender;
  const sameKind = (known: KnownPost): boolean =>
    post === null ||
    post.kind === 'mission' ||
    known.kind === null ||
    known.kind === 'mission' ||
    isConsular(known.kind) === isConsular(post.kind);
  return (
    discourse.posts.findLast(
      (known) => fits(known) && sameKind(known) && sender !== null && known.sender === sender,
    ) ??
    (sender === null ||
    (post !== null && isConsular(post.kind) && discourse.posts.some(({ kind }) => isConsular(kind)))
      ? null
      : mostTold(
          discourse.posts.filter(
            (known) =>
              known.country !== sender && (post === null || isConsular(post.kind) || !isConsular(known.kind)),
          ),
        )) ??
    discourse.posts.findLast((known) => fits(known) && sameKind(known)) ??
    null
  );
}

/** The most told of, other than some. */
export function mostOf(counts: ReadonlyMap<string, number>, except: ReadonlySet<string>): string | null {
  let best: string | null = null;
  for (const [code, count] of counts) {
    if (!except.has(code) && (best === null || count > (counts.get(best) ?? 0))) best = code;
  }
  return best;
}

/** Adds to what is counted for a code. */
export const addTo = (counts: Map<string, number>, code: string, weight: number): void => {
  counts.set(code, (counts.get(code) ?? 0) + weight);
};
