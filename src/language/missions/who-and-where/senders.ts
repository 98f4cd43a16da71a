import { countryMeant, oneOfTwo } from '../discourse/country-meant.ts';
import { type Discourse, mostOf, recallPost } from '../discourse/discourse.ts';
import { pointedAt } from '../discourse/pointed-posts.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ANY_STATE, type ReportAttribution } from '../mission-report.ts';
import { placeRole } from '../places/place-roles.ts';
import { isEveryMission } from '../posts/every-mission.ts';
import type { PostMention } from '../posts/post-mention.ts';
import { attributionOf } from '../subjects/attribution.ts';
import { isOfCaretaker } from '../subjects/caretaker-posts.ts';
import type { ReadSentence } from '../subjects/read-sentence.ts';
import type { SubjectGroup } from '../subjects/state-subjects.ts';
import type { NameMention } from '../words/mentions.ts';
import { oncePer } from '../words/once-per.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';
import { subjectsBefore } from './subjects-before.ts';

/** Who takes a step, as ISO codes, and whether the sentence itself names them. */
export interface Senders {
  readonly senders: readonly string[];
  readonly named: boolean;
}

/** "Australia's Kyiv staff": the word behind a state's name and what stands between. */
function behindOwner({ tokens, names }: SentenceView, to: number): string {
  const place = names.find(({ from, as }) => from === to + 1 && as === 'city');
  return (tokens[to]?.lower === "'s" ? tokens[place?.to ?? to + 1] : tokens[to])?.lower ?? '';
}

function namedStaff({ view }: ReadSentence, match: FrameMatch): string | null {
  const name = view.names.find((one) => {
    const { as, from, to } = one;
    return (
      (as === 'people' || as === 'country') &&
      from >= match.from - 2 &&
      to <= match.to &&
      !isOfCaretaker(view, one) &&
      ((view.persons.has(from) && match.own.has(from)) ||
        (match.own.has(to) &&
          ['staff', 'crew', 'family'].some(
            (name) => wordingLength(MISSION_WORDS.get(name), view.tokens, to) > 0,
          )) ||
        /^(?:diplomats?|embassy|staff|personnel|envoys|officers|diplomatic|employees|families|officials|workers|non-emergency|nonessential|non-essential|consular|dependants|dependents|government|family|eligible|relatives|spouses|business|affairs|interests|consulate|mission|team|desk|operations|flag|colours|colors|ensign)$/.test(
          behindOwner(view, to),
        ))
    );
  });
  return name?.place.country ?? null;
}

/** "The German and French embassies": all whose post it is. */
function ownersTogether({ names, tokens }: SentenceView, sender: string, post: number): string[] {
  const owners = [sender];
  let last = names.find(({ to, as }) => to === post && as === 'people');
  while (last) {
    const { from } = last;
    const joined = /^(?:and|,)$/.test(tokens[from - 1]?.lower ?? '');
    last = joined ? names.find(({ to, as }) => to === from - 1 && as === 'people') : undefined;
    if (last) owners.unshift(last.place.country);
  }
  return [...new Set(owners)];
}

/** "Our officers in Baku", "we have directed families", "closing us", and for those who ask "your embassy": whether those who speak take a step. */
function isOwnStep(
  { view, subjects }: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  own: string,
): boolean {
  const last = Math.max(...match.own);
  const said = view.tokens.findLastIndex(
    ({ lower }, at) =>
      at >= clause.from &&
      at <= last + 1 &&
      at < clause.to &&
      (/^(?:(?:we|you)(?:'(?:re|ve|ll|d))?|ours?|your)$/.test(lower) ||
        (lower === 'us' && match.own.has(at - 1))),
  );
  if (said < 0) return false;
  const other = subjects.findLast(
    ({ from, to, states }) => from >= clause.from && to <= last + 1 && !states.includes(own),
  );
  return other === undefined || other.from < said;
}

/** "No embassy", "not a single foreign mission", "none of the consulates", "nobody at any embassy". */
function isNone({ tokens }: SentenceView, post: PostMention): boolean {
  const article = tokens[post.from - 1]?.lower ?? '';
  if (/^(?:an?|any)$/.test(article))
    return tokens
      .slice(Math.max(0, post.from - 8), post.from)
      .some(
        ({ lower }, index, all) => lower === 'nobody' || (lower === 'no' && all[index + 1]?.lower === 'one'),
      );
  let at = post.from - 1;
  while (/^(?:foreign|single|diplomatic|western|of|the|a|one|these|those|any)$/.test(tokens[at]?.lower ?? ''))
    at -= 1;
  return (
    /^(?:no|none|not|neither)$/.test(tokens[at]?.lower ?? '') &&
    !/^(?:has|have|had|having|with|keeps?|kept|is|are|was|were|be|maintains?|runs?)$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

const OFFICE_WORD =
  /^(?:(?:vice-)?ministers?|ministry|premier|secretary|spokes(?:man|woman|person)|government|cabinet)$/;

/** The states whose officials say what the sentence says: "…, a State Department spokesperson said". */
export const speakingStates = oncePer((read: ReadSentence): readonly string[] => {
  const { view, subjects } = read;
  const speaker = attributionOf(view, '');
  if (!speaker) return [];
  const group = subjects.find(({ from, to }) => {
    const [start, end] = [view.tokens[from]?.start ?? 0, view.tokens[to - 1]?.end ?? 0];
    return start >= speaker.start && end <= speaker.end;
  });
  return (group ?? seatBehind(read, speaker))?.states ?? [];
});

/** "The foreign minister told parliament in Lisbon": where an office speaks whose state is not named. */
function seatBehind({ view, subjects }: ReadSentence, speaker: ReportAttribution): SubjectGroup | undefined {
  const isOffice = view.tokens.some(
    ({ start, end, lower }) => start >= speaker.start && end <= speaker.end && OFFICE_WORD.test(lower),
  );
  if (!isOffice) return undefined;
  return subjects.find(
    ({ from }) =>
      (view.tokens[from]?.start ?? 0) >= speaker.end &&
      view.tokens[from - 1]?.lower === 'in' &&
      view.names.some((name) => name.from === from && name.as === 'city'),
  );
}

/** "No American was left", "the Dutch head of mission": a state that a sentence names otherwise than as a place. */
const isOwnerLike = (view: SentenceView, name: NameMention): boolean =>
  name.place.country !== 'UN' &&
  !isOfCaretaker(view, name) &&
  (name.as === 'people' ||
    name.as === 'government' ||
    (name.as === 'country' && placeRole(view, name) === 'other'));

/** "Nobody in Accra was ordered to leave Ghana": no order of Ghana's own, unless its people are named besides. */
const countriesLeft = ({ names, tokens }: SentenceView, clause: Stretch, match: FrameMatch): string[] => {
  const departs = /^(?:ordered|authorized)-departure$/.test(match.frame.level);
  const peoples = new Set(names.flatMap(({ as, place }) => (as === 'people' ? [place.country] : [])));
  return names
    .filter(({ place }) => !peoples.has(place.country))
    .filter(({ from, as }) => {
      const before = tokens[from - 1]?.lower ?? '';
      if (as !== 'country' && as !== 'city') return false;
      if (from > clause.from && from < clause.to && /^(?:leave|leaving|quit|quitting)$/.test(before))
        return true;
      return departs && from > match.from && from < match.to && before === 'in';
    })
    .map(({ place }) => place.country);
};

/** The state that a clause means by "that country" or "the latter"; null where it means none so. */
export const stateMeant = ({ view }: ReadSentence, clause: Stretch, discourse: Discourse): string | null =>
  oneOfTwo(view, clause, discourse) ??
  countryMeant(view, clause, discourse, discourse.gist?.rules ? discourse.gist.place.country : null);

/** Who does a step: by the post's or the staff's own words, else by the clause, else by what the article has spoken of. */
export function sendersOf(
  read: ReadSentence,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
  discourse: Discourse,
  host: string | null,
): Senders {
  const isWork = match.frame.level === 'normal-operations' && !match.frame.lifts;
  if (post !== null && isWork && !post.sender && !post.possessed && isEveryMission(read.view, post))
    return { senders: [ANY_STATE], named: true };
  if (post !== null && !post.sender && !post.possessed && isNone(read.view, post)) {
    const named = read.subjects.flatMap(({ states, to }) =>
      /^(?:ones?|included)$/.test(read.view.tokens[to]?.lower ?? '') ? states : [],
    );
    return { senders: named.length > 0 ? named : [ANY_STATE], named: true };
  }
  const asked = discourse.voice === null ? [] : (discourse.placeTopic?.country ?? []);
  const left = [countriesLeft(read.view, clause, match), asked].flat();
  const except = new Set([...(host === null ? [] : [host]), ...left]);
  const allowed = (code: string | null): code is string => code !== null && !except.has(code);
  if (post?.sender && post.sender !== host)
    return { senders: ownersTogether(read.view, post.sender, post.from), named: true };
  const pointed = stateMeant(read, clause, discourse);
  if (allowed(pointed)) return { senders: [pointed], named: true };
  const { voice } = discourse;
  if (allowed(voice) && isOwnStep(read, clause, match, voice)) return { senders: [voice], named: true };
  const firstPerson = read.view.tokens
    .slice(clause.from, match.to)
    .some(({ lower }) => /^(?:we(?:'(?:re|ve|ll|d))?|our)$/.test(lower));
  if (firstPerson) {
    const speaker = read.subjects.findLast(({ from, states }) => from >= match.from && states.some(allowed));
    if (speaker) return { senders: speaker.states.filter(allowed).slice(0, 1), named: true };
  }
  if (post?.possessed) {
    const main = mostOf(discourse.hosts, new Set());
    const foreign = subjectsBefore(
      read,
      clause,
      post.from,
      new Set([...except, ...(main === null ? [] : [main])]),
    );
    const owners = foreign.length > 0 ? foreign : subjectsBefore(read, clause, post.from, except);
    if (owners.length > 0) return { senders: owners, named: true };
    const { tokens, names } = read.view;
    const near = names.filter(({ as, to }) => as === 'people' && to <= post.from);
    const peoples =
      near.length > 0
        ? near.map(({ place }) => place.country)
        : tokens.slice(clause.from, post.from).some(({ lower }) => /^(?:their|its)$/.test(lower))
          ? discourse.freshPeoples
          : [];
    const [people, another] = peoples.filter((code) => allowed(code) && code !== main);
    if (people !== undefined && another === undefined) return { senders: [people], named: false };
    const last = discourse.lastSubjects.filter((code) => allowed(code) && code !== main);
    if (last.length > 0) return { senders: last.slice(0, 1), named: false };
  }
  const staff = namedStaff(read, match);
  if (allowed(staff)) {
    const orderer = read.subjects.findLast(({ from, to }) => from >= clause.from && to <= match.from + 1);
    const departure = /^(?:ordered|authorized)-departure$/.test(match.frame.level);
    const active = !read.view.tokens
      .slice(match.from, match.to)
      .some(({ lower }) => /^(?:was|were|been|be)$/.test(lower));
    if (departure && active && orderer && !orderer.states.includes(staff) && !orderer.states.includes('EU'))
      return { senders: [], named: false };
    return { senders: [staff], named: true };
  }
  const receiving =
    discourse.lastStep && host === null ? new Set([discourse.lastStep.country, ...left]) : except;
  const agents = subjectsBefore(read, clause, Math.max(...match.own), receiving, match);
  if (agents.length > 0) return { senders: agents, named: true };
  const before =
    post === null || post.possessed
      ? undefined
      : read.posts.findLast(({ to, sender, caretaker }) => to <= post.from && !caretaker && allowed(sender));
  if (before?.sender) return { senders: [before.sender], named: true };
  const known = post && recallPost(discourse, post, null);
  const shown = post && pointedAt(read.view, post, discourse);
  if (shown?.sender && allowed(shown.sender)) return { senders: [shown.sender], named: false };
  const topic = discourse.topic.filter(allowed);
  if (allowed(voice) && topic.length === 0 && (firstPerson || (post !== null && !post.possessed)))
    return { senders: [voice], named: false };
  if (topic.length > 0) return { senders: topic, named: true };
  const { lastStep } = discourse;
  const pronoun = read.view.tokens
    .slice(clause.from, match.from)
    .some(({ lower }) => /^(?:it|they)$/.test(lower));
  const mainHost = mostOf(discourse.hosts, new Set());
  const speaking = speakingStates(read).filter((code) => allowed(code) && code !== mainHost);
  if (speaking.length > 0 && !pronoun) return { senders: speaking, named: true };
  const [freshPost, another] = discourse.freshPosts;
  if (
    post === null &&
    freshPost &&
    !another &&
    allowed(freshPost.sender) &&
    read.view.tokens[clause.from]?.lower === 'its'
  )
    return { senders: [freshPost.sender], named: false };
  const fresh = discourse.freshSubjects.filter(
    (code) => allowed(code) && code !== mainHost && code !== known?.country,
  );
  const together =
    fresh.length < 2 ||
    read.view.tokens.some(({ lower }) => /^(?:they|both|all|each|their|three|four|these|those)$/.test(lower));
  if (fresh.length > 0 && together && !match.frame.same && read.subjects.length === 0)
    return { senders: fresh, named: false };
  const told = discourse.lastSubjects.filter((code) => allowed(code) && code !== mainHost);
  if (pronoun && told.length > 0 && !post?.sender) return { senders: told.slice(0, 1), named: false };
  if (lastStep && allowed(lastStep.sender) && (host === null || host === lastStep.country))
    return { senders: [lastStep.sender], named: false };
  const other = read.subjects.find(({ states }) => states.some(allowed))?.states.filter(allowed);
  if (other && other.length > 0) return { senders: other.slice(0, 1), named: true };
  if (allowed(known?.sender ?? null) && known?.sender && (host === null || known.country === host))
    return { senders: [known.sender], named: false };
  const last = discourse.lastSubjects.filter(allowed);
  if (last.length > 0) return { senders: last.slice(0, 1), named: false };
  const most = mostOf(discourse.senders, except);
  const main = discourse.gist?.sender ?? null;
  const only = (allowed(voice) ? voice : most) ?? (allowed(main) ? main : null);
  if (only !== null) return { senders: [only], named: false };
  const named = new Set(
    read.view.names.filter((name) => isOwnerLike(read.view, name)).map(({ place }) => place.country),
  );
  const [single] = [...named].filter(allowed);
  return { senders: single !== undefined && named.size === 1 ? [single] : [], named: true };
}
