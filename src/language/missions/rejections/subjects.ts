import { lowerIn, ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { SAYING } from '../lexicon/context-words.ts';
import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { thingsBesidePost } from './things-beside-post.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What else closes, opens, moves and works as usual. */
const OTHER_THINGS =
  list(`school schools university universities college colleges hospital hospitals clinic clinics bank banks
  shop shops store stores market markets mall supermarket hotel hotels restaurant restaurants cafe café cafés bar bars pub nightclub
  cinema cinemas theatre theatres theater museum museums library libraries gallery church churches mosque mosques temple parish diocese
  airport airports airspace airline airlines flight flights runway port ports harbour harbor ferry ferries railway railways station stations trains
  border borders frontier crossing crossings pier piers quay quays jetty jetties road roads street streets bridge bridges tunnel checkpoint checkpoints motorway
  factory factories plant plants refinery mine mines field fields pipeline branch branches stadium pool gardens garden park carpark
  canteen cafeteria tennis exhibition account accounts page website websites app feed hotline case cases investigation inquiry file
  relations ties talks negotiations dialogue treaty agreement accord deal pact programme program project projects aid parliament court courts
  newspaper broadcaster radio television channel stall stand kiosk pavilion institute centre center centres centers prison jail camp camps
  exchange trading trade curfew lockdown ceasefire truce warning advisory embargo sanctions membership gym spa playground
  film films festival festivals concert concerts dam dams marathon museums lodge seminary
  residence-permit lottery raffle competition tournament match season orphanage bakery pharmacy pharmacies garage hospice hostel barracks base bases`);

/** Parts of a post that close by themselves. */
const PARTS =
  list(`section sections visa visas interviews appointments counter window entrance library hall pool garden wing annex annexe page account
  website line hotline desk service routine queue kitchen lift canteen kindergarten archive reception events tours tour playground`);

const SUBJECT_AGAIN =
  /^(?:it|they|we|he|she|its|their|operations?|work|activities|embassy|mission|consulate|staff|all|every|everyone|nobody|diplomats)$/;

/** "The embassy said that the port was shut": the post tells of something else. */
function tellsOfOther(view: SentenceView, match: FrameMatch, post: PostMention | null): boolean {
  if (post === null || match.from !== post.from) return false;
  for (let at = post.to; at < Math.min(match.to, post.to + 6); at += 1) {
    const word = view.tokens[at]?.lower ?? '';
    if (word === ',') return false;
    if (!match.own.has(at) && SAYING.has(word)) {
      return !lowerIn(view, at + 1, match.to).some((other) => SUBJECT_AGAIN.test(other));
    }
  }
  return false;
}

/** "The airport has reopened, the embassy said": the post only says it. */
function onlySays(view: SentenceView, match: FrameMatch, post: PostMention | null): boolean {
  if (post === null || post.from <= match.from) return false;
  const gap = lowerIn(view, match.from, post.from);
  const behind = lowerIn(view, post.to, post.to + 6);
  return (
    gap.includes(',') && behind.some((word) => SAYING.has(word)) && gap.lastIndexOf(',') >= gap.length - 3
  );
}

/** "The embassy a few streets away": words that only say where a post is. */
const saysHowFar = ({ posts, asides, tokens }: SentenceView, at: number): boolean =>
  posts.some(({ to }) => at >= to && at < (asides.get(to) ?? 0) && tokens[to]?.text !== ',');

const isNameIn = ({ names }: SentenceView, at: number): boolean =>
  names.some(({ from, to }) => at >= from && at < to);

/** Whether a frame is about something that is no post: its subject, its object, or what a post's name is only part of. */
export function isOfOtherThing(
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): boolean {
  if (tellsOfOther(view, match, post) || onlySays(view, match, post)) return true;
  const ownPost = post !== null && ownsPost(match, post);
  const beside = thingsBesidePost(view, match, post);
  const isBeside = (at: number): boolean => beside !== null && at >= beside.from && at < beside.to;
  const isThing = (at: number): boolean => {
    const word = view.tokens[at]?.lower ?? '';
    return (
      !match.own.has(at) &&
      !isBeside(at) &&
      OTHER_THINGS.has(word) &&
      !isNameIn(view, at) &&
      !saysHowFar(view, at)
    );
  };
  const last = Math.max(...match.own);
  if (ownPost && post.from === match.from) {
    for (let at = post.to; at < Math.min(post.to + 3, match.to); at += 1)
      if (
        (isThing(at) || PARTS.has(view.tokens[at]?.lower ?? '')) &&
        !match.own.has(at) &&
        !/^(?:in|at|of|on|near)$/.test(view.tokens[post.to]?.lower ?? '')
      )
        return true;
  }
  if (!ownPost) {
    let at = match.from - 1;
    for (let steps = 0; steps < 5 && at >= clause.from; steps += 1, at -= 1) {
      if (view.posts.some(({ from, to }) => at >= from && at < to)) break;
      if (isNameIn(view, at) || (view.tokens[at]?.lower === 'and' && isNameIn(view, at - 1))) continue;
      if (
        /^(?:,|and|but|that|while|if|when|as|after|before|because|“|”|"|to)$/.test(
          view.tokens[at]?.lower ?? '',
        )
      )
        break;
      if (isThing(at) || (PARTS.has(view.tokens[at]?.lower ?? '') && steps < 3)) return true;
    }
  }
  for (let at = match.from; at <= last; at += 1) {
    const behind = view.tokens[at]?.text === ',' ? view.asides.get(at) : undefined;
    if (behind !== undefined && behind <= last) {
      at = behind - 1;
      continue;
    }
    if (
      isThing(at) &&
      !/^(?:airport|border|hotel|road|street|market|port|harbour|centre|center|park|station|ferry|flight|flights|truce|ceasefire|camp|bridge|frontier|crossing|railway|hospital|church|school|university|talks|agreement|trains|gardens|relations|ties|case|base)$/.test(
        view.tokens[at]?.lower ?? '',
      )
    )
      return true;
  }
  const next = lowerIn(view, last + 1, last + 5);
  const mark = next.findIndex((word) => /^[:;—–]$/.test(word));
  const behind = mark < 0 ? next : next.slice(0, mark);
  const object = behind.findIndex((word) => PARTS.has(word) || OTHER_THINGS.has(word));
  const before = behind.slice(0, object);
  return (
    object >= 0 &&
    !before.some((word) =>
      /^(?:in|at|on|near|after|for|from|because|as|when|once|if|unless|by|amid|with|and|to|over|,|\.|since|until|of|through|across|is|was|be|altogether|entirely|embassy|this|last|while)$/.test(
        word,
      ),
    ) &&
    !view.posts.some(({ from }) => from === last + 1 + object)
  );
}

/** Errands of a day: "back for consultations", "closed early", "from leave". */
export const isErrand = (sentence: string): boolean =>
  /\b(?:for (?:consultations?|talks|treatment|(?:his|her)(?! part\b))\b|from (?:leave|holiday|vacation)\b|negotiating table|closed early|close early|closes early|end of (?:his|her|the) (?:\S+ )?(?:term|tour|posting|mandate)|retire[sd]?\b|retirement|reshuffle|exhibition|novel|credentials)/i.test(
    sentence,
  );
