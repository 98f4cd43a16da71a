import { compact } from '../../compact-pattern.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';

/** "From Nairobi", "out of an office in Nairobi" tell where a post works that has left its place, behind words like these. */
const WORKS =
  /^(?:operat(?:e|es|ed|ing)|work(?:s|ed|ing)?|run|runs|running|function(?:s|ed|ing)?|do|does|done|doing|handl(?:e|es|ed|ing)|cover(?:s|ed|ing)?|look(?:s|ed|ing)?|manag(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|serv(?:e|es|ed|ing)|represent(?:s|ed|ing)?|administer(?:s|ed|ing)?|deal(?:s|t|ing)?|carr(?:y|ies|ied|ying)|tend(?:s|ed)?|oversee(?:s|n)?|oversaw|supervis(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|steer(?:s|ed)?|based)$/;

const POST =
  '(?:the|its|their|his|her|a|an) (?:\\S+ ){0,2}?(?:ambassador|embassy|missions?|consulate|high commission|office|consul|colleagues|ones?|envoy|chargé|legation|team|desk)';

/** "Its work is done in Nairobi", "urgent matters are dealt with by the one in Accra". */
const DONE = compact(
  new RegExp(
    `\\b(?:work|business|affairs|interests|duties|files|visas|matters|services|tasks) (?:is|are|was|were|being|will be|would be|has been|have been) (?:now |being |\\S+ly )?(?:done|handled|dealt with|run|conducted|looked after|carried out|processed|managed)(?: by(?: ${POST})?)?$|\\b(?:looked after|taken care of|covered|represented|handled|served|overseen|run|managed|dealt with)(?: by(?: ${POST})?)?$|\\b(?:done|processed|carried out|performed|assumed|taken (?:over|on)) by(?: ${POST})?$|\\b(?:is|are|was|were|be|been|being) (?:looked after|taken care of|covered|handled|dealt with|run) by (?:\\S+ ){1,3}?(?:diplomats|officers|people|officials|attachés|secretaries|consuls)(?: (?:in|on|at|out of) (?:\\S+ ){1,3}of)?(?: (?:in|at|of))?(?: ${POST})?$`,
  ),
);

/** "Leaves its affairs to the ambassador in Kampala", "passes the work on to the embassy in Accra". */
const HANDED = compact(
  new RegExp(
    `\\b(?:pass(?:es|ed|ing)?|hand(?:s|ed|ing)?|transfer(?:s|red|ring)?|leav(?:e|es|ing)|left|entrust(?:s|ed|ing)?|shift(?:s|ed|ing)?|giv(?:e|es|en|ing)|refer(?:s|red|ring)?) (?:\\S+ ){0,5}?(?:on |over )?to(?: ${POST})?$`,
  ),
);

/** "Its staff will be attached to the mission in Dakar", "placed its interests in the care of the embassy in Accra". */
const ENTRUSTED = compact(
  new RegExp(
    `\\b(?:staff|diplomats|officers|officials|employees|people|clerks|team) (?:\\S+ ){0,3}?(?:will|would|shall|to|should|must|could|may|might|can) be (?:\\S+ly )?(?:attached|assigned|added|seconded|joined) to(?: ${POST})?$|\\b(?:interests|affairs|work|business|duties|matters|files|visas|citizens|nationals|functions) (?:\\S+ ){0,4}?(?:in|into|under|to) the (?:care|charge|hands|custody|protection) of(?: ${POST})?$`,
  ),
);

/** "Have moved in with colleagues in Accra", "is staying with friends in Accra". */
const WITH_COLLEAGUES = compact(
  /\b(?:mov(?:e|es|ed|ing)|squeez(?:e|es|ed|ing)|crowd(?:ed|ing)?|stay(?:s|ed|ing)?|lodg(?:e|es|ed|ing)|liv(?:e|es|ed|ing)) (?:in )?with (?:the |their |its |his |her |\S+ )?(?:colleagues|friends|relatives)$/,
);

/** "Have been lent desks at the embassy in Islamabad", "was given a room in Accra". */
const LODGED = compact(
  new RegExp(
    `\\b(?:lent|given|offered|assigned|found|allotted|promised|borrowed|rented|taken) (?:(?:an?|the|two|three|four|some|a few|their|spare|empty|of) ){0,3}(?:desks?|rooms?|space|offices?|floors?|corners?|tables?|quarters|premises)(?: (?:in|at|by|of|inside|from|with))?(?: ${POST})?(?: (?:in|at))?$`,
  ),
);

/** "What there is of it sits in an office at Nairobi", "its telephone rings in Cairo". */
const SITS = compact(
  /\b(?:sits?|sat|sitting|camps?|camped|lodges?|lodged|rings?|waits?|waiting) (?:now |out \S+ \S+ )?(?:in|at)(?: (?:an?|the|two|three|rented|borrowed) (?:\S+ ){0,3}\S+ (?:in|at))?$/,
);

const PUBLIC =
  /^(?:you|you['’]ll|applicants?|applications?|citizens|nationals|travell?ers|visitors|holders|enquir(?:y|ies)|inquir(?:y|ies)|requests?|callers?|students|passports|visas|papers|mail|letters|anyone|anybody|whoever)$/;
const SENT =
  /^(?:go|going|goes|travel|apply|applying|turn|write|referred|directed|sent|redirected|addressed|forwarded|drive|fly|queue)$/;
const POST_WORD =
  /^(?:ambassador|embassy|missions?|consulate|general|commission|office|consul|colleagues|ones?|legation|desk)$/;

/** "Applicants will have to go to Minsk", "requests are sent to the embassy in Accra". */
function isSentOn(words: readonly string[]): boolean {
  const sent = words.findLastIndex((word) => SENT.test(word));
  const to = words.findIndex((word, at) => at > sent && /^(?:to|at|in)$/.test(word));
  if (sent < 0 || to < 0 || to - sent > 3) return false;
  const post = words.slice(to + 1);
  const isPost = post.length === 0 || (post.length <= 4 && POST_WORD.test(post.at(-1) ?? ''));
  return isPost && words.slice(0, sent).some((word) => PUBLIC.test(word));
}

/** Whether no letter and no digit stands in a word. */
const isMark = (word: string): boolean => (word < 'a' || word >= '{') && /^[^\p{L}\p{N}]+$/u.test(word);

/** "Norway is represented in Cochabamba by a consulate": by a post of its own, there. */
function isRepresentedThere(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'in' || tokens[at - 2]?.lower !== 'represented') return false;
  const by = tokens.findIndex(({ lower }, index) => index > at && index <= at + 4 && lower === 'by');
  return by > 0 && /^(?:an?|its|their|her|one|two)$/.test(tokens[by + 1]?.lower ?? '');
}

/** So many words behind a post its place may end: "the embassy in Addis Ababa, where". */
const PLACE_ENDS = 5;

/** Whether of a place or a post that begins at a token more is told behind it: ", which Peru has closed", ", where it has cut its staff". */
function isToldOfBehind(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at, at + PLACE_ENDS + 3).map(({ lower }) => lower);
  const comma = behind.indexOf(',');
  return (
    comma >= 0 &&
    comma <= PLACE_ENDS &&
    behind.slice(comma + 1, comma + 3).some((word) => /^(?:which|where|whose)$/.test(word))
  );
}

/** So many words before are looked at. */
const REACH = 16;
/** "From" governs no further than this. */
const NEAR = 7;

/**
 * Whether a place or a post, named from token `at` on, is where the work of a post is done that has left its own place:
 * "operates from Nairobi", "looked after by the embassy in Accra".
 */
export function worksElsewhere({ tokens }: SentenceView, at: number): boolean {
  if (isRepresentedThere(tokens, at)) return false;
  const words = tokens.slice(Math.max(0, at - REACH), at).map(({ lower }) => lower);
  const from = words.findLastIndex(
    (word, index) => word === 'from' || (word === 'out' && words[index + 1] === 'of') || isMark(word),
  );
  if (
    /^(?:from|out)$/.test(words[from] ?? '') &&
    words.length - from <= NEAR &&
    !/^(?:be|are|is|get|go)$/.test(words[from - 1] ?? '') &&
    (words[from - 1] === 'back' || words.slice(0, from).some((word) => WORKS.test(word)))
  )
    return true;
  if (SITS.test(words.join(' '))) return true;
  while (/^(?:the|its|their|own|new|in|at|there)$/.test(words.at(-1) ?? '')) words.pop();
  const said = words.join(' ');
  return (
    [DONE, HANDED, LODGED].some((pattern) => pattern.test(said)) ||
    isSentOn(words) ||
    ((ENTRUSTED.test(said) || WITH_COLLEAGUES.test(said)) && !isToldOfBehind(tokens, at))
  );
}
