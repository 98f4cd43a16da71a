import { lowerIn, ownsPost } from '../frames/frame-words.ts';
import type { FrameMatch } from '../frames/match-frames.ts';
import { ownSegment } from '../frames/own-segment.ts';
import { CITIZENS, MILITARY, OTHER_EMPLOYERS } from '../lexicon/context-words.ts';
import { isCarrier } from '../people/carriers.ts';
import { areAnothersPeople, areResidents, isOfPublic } from '../people/public.ts';
import { areWorkersAbroad } from '../people/workers-abroad.ts';
import type { PostMention } from '../posts/post-mention.ts';
import type { SentenceView, Stretch } from '../words/sentence-view.ts';
import { MISSION_WORDS, wordingLength } from '../words/word-class-index.ts';

/** What a delegation that is no post comes for. */
const VISIT = /\b(?:talks|negotiat\w+|visit\w*|meetings?|conference|summit|congress)\b/i;

/** What names a firm. */
const COMPANY = /^(?:mines|consolidated|state-run|state-owned|plc|group|holdings?|industries|brothers|co)$/;

/** Who has a staff of his own. */
const ENVOYS = new Set(['ambassador', 'envoy', 'consul', 'minister', 'chargé', 'commissioner', 'head']);

/** They report more often than they send people home. */
const MEDIA = /^(?:newspaper|broadcaster|network)$/;

/** Words up to where it is said when or beside what something is done: "after the World Bank had left". */
const untilNextClause = (words: readonly string[]): readonly string[] => {
  const next = words.findIndex((word) =>
    /^(?:after|before|when|while|as|amid|since|because|following|hours|days)$/.test(word),
  );
  return next < 0 ? words : words.slice(0, next);
};

/** Whose people a frame speaks of when they are not a mission's; null when they may be. */
export function rejectionOfPeople(
  sentence: string,
  view: SentenceView,
  clause: Stretch,
  match: FrameMatch,
  post: PostMention | null,
): string | null {
  const { level } = match.frame;
  const inside = lowerIn(view, match.from, match.to);
  const ownPost = ownsPost(match, post);
  const tail = lowerIn(view, match.to, match.to + 4);
  const around = [...lowerIn(view, clause.from, match.to), ...tail];
  const isDeparture = level === 'ordered-departure' || level === 'authorized-departure';
  const segment = ownSegment(view, clause, match);
  const nearby = [...lowerIn(view, segment.from, match.to), ...untilNextClause(tail)];
  const beside = [
    ...lowerIn(view, segment.from, match.to),
    ...untilNextClause(lowerIn(view, match.to, view.tokens.length)),
  ];
  const embassyStaff = [...around, ...lowerIn(view, match.to + 4, match.to + 7)].some((word) =>
    /^(?:embass|diplomat|consulate|envoys?|mission|missions|commission|legation|attach|consul)/.test(word),
  );
  const delegates = [...match.own].some((at) => view.tokens[at]?.lower === 'delegation');
  if (delegates && VISIT.test(sentence)) return 'a delegation on a visit';
  if (
    post !== null &&
    ownPost &&
    /^(?:liaison|branch|representation|bureau|office)$/.test(view.tokens[post.from]?.lower ?? '') &&
    lowerIn(view, clause.from, post.from).some((word) => OTHER_EMPLOYERS.has(word) || COMPANY.test(word))
  )
    return 'another employer';
  const spokenOf = (from: number, to: number): boolean =>
    lowerIn(view, from, to).some(
      (word, index) => MILITARY.has(word) && !(embassyStaff && isCarrier(view, Math.max(0, from) + index)),
    );
  if (!ownPost && spokenOf(match.from - 3, match.to + 3)) return 'the military';
  if (
    !ownPost &&
    !embassyStaff &&
    (/\bdefen[cs]e (?:official|secretary|minister|department)\b/i.test(sentence) ||
      beside.some((word) => MILITARY.has(word)))
  )
    return 'the military';
  if (!embassyStaff && inside.some((word) => CITIZENS.has(word))) return 'citizens';
  if (areWorkersAbroad(view, match)) return 'workers abroad';
  if (level !== 'normal-operations' && isAdviceToNationals(view, match)) return 'citizens';
  if (isDeparture && isOfPublic(view, clause, match)) return 'citizens';
  if (level === 'reduced-staffing' && areResidents(view)) return 'citizens';
  if ((isDeparture || level === 'reduced-staffing') && areAnothersPeople(view, match)) return 'citizens';
  if (
    !ownPost &&
    !embassyStaff &&
    nearby.some(
      (word, index) =>
        OTHER_EMPLOYERS.has(word) &&
        !(
          MEDIA.test(word) &&
          !/^(?:'s|ordered|told|withdrew|pulled|evacuated|recalled|has|had|is|was)$/.test(
            nearby[index + 1] ?? '',
          )
        ) &&
        !/^(?:reported|said|says|reports|wrote|printed)$/.test(nearby[index + 1] ?? ''),
    )
  )
    return 'another employer';
  const envoy = view.tokens.some(({ lower }) => ENVOYS.has(lower));
  if (
    !ownPost &&
    !(
      envoy &&
      !inside.includes('own') &&
      inside.some((word) =>
        /^(?:diplomats|staff|embassy|team|people|household|office|predecessor|colleagues|officers|officials|others|deputy|deputies|juniors|clerks|attachés|employees|spouses|families|family|home|guards)$/.test(
          word,
        ),
      )
    ) &&
    level !== 'normal-operations' &&
    inside.some(
      (word, index) => word === 'his' || word === 'her' || (word === 'own' && inside[index - 1] === 'his'),
    )
  )
    return 'a person’s own staff';
  const staffAt = [...match.own].find((at) => wordingLength(MISSION_WORDS.get('staff'), view.tokens, at) > 0);
  if (
    !ownPost &&
    staffAt !== undefined &&
    lowerIn(view, staffAt - 3, staffAt).some((word) => OTHER_EMPLOYERS.has(word))
  )
    return 'another employer';
  return null;
}

/** "Urged Americans to leave Colombia": a people by its name, where nothing says that they are the mission's. */
function isAdviceToNationals(view: SentenceView, match: FrameMatch): boolean {
  const people = [...match.own].find((at) =>
    view.names.some(({ as, from, to }) => as === 'people' && from === at && to === at + 1),
  );
  if (people === undefined) return false;
  const advised = lowerIn(view, Math.max(match.from - 1, people - 3), people).some((word) =>
    ADVICE.test(word),
  );
  return (
    advised &&
    !lowerIn(view, people - 3, people).some((word) => /^(?:all|every|last|its|remaining|the)$/.test(word)) &&
    !lowerIn(view, people + 1, people + 6).some((word) =>
      /^(?:at|posted|serving|working|employed|assigned|of)$/.test(word),
    )
  );
}

const ADVICE =
  /^(?:urg(?:ed?|es|ing)|advis(?:ed?|es|ing)|ask(?:ed|s|ing)?|tell(?:s|ing)?|told|call(?:ed|s|ing)?|encourag(?:ed?|es|ing)|warn(?:ed|s|ing)?|recommend(?:ed|s|ing)?|helped|help(?:s|ing)?|order(?:ed|s|ing)?|want(?:s|ed)?)$/;
