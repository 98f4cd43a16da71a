import { compact } from '../../compact-pattern.ts';
import type { Level } from '../mission-report.ts';

/**
 * What is said of all missions of a place at once, whoever keeps them, over the words of a sentence with signs for names and
 * posts. Each entry stands beside a sentence that it is found in, with the least level that it speaks against.
 */
export type AtLarge = readonly [pattern: RegExp, example: string, level: Level];

const WHICH = '(?:(?:foreign|diplomatic|western|single|resident|accredited|consular) ){0,2}';
const POSTS = `${WHICH}(?:(?:@post ){1,3}|embass(?:y|ies) |missions? |consulates? |representations? |legations? |chancer(?:y|ies) )`;
const PEOPLE = `${WHICH}(?:diplomats?|envoys?|ambassadors?|consuls?) `;
const STATES = `${WHICH}(?:country|government|state|nation|capital) `;
const WHERE =
  '(?:(?:in|at|to|with|of|accredited|based|here|there|the|this|our|whole|entire|@city|@state|country|capital|city|town|republic|area) ){0,6}';
const NONE = '(?:no|not (?:one|a single|a|any)(?: of the)?|none of the) ';
const NO = `\\b${NONE}`;
const THERE = `\\bthere (?:is|are|'s) (?:still |now |today )?${NONE}`;
const ANY = '\\b(?:any|one|a single) ';
const EVERY = '\\b(?:every|each|all)(?: of)?(?: (?:the|these|those|their))? ';
const IS = '(?:is|are|was|were|has been|have been|had been|remains?|remained|stays?|stayed) ';
const STILL =
  '(?:(?:all|still|fully|perfectly|very|much|and|now|today|also|both|there|here|indeed) |, ){0,4}';
/** Words of a verb, which may be wanting only before what leaves no doubt: “no diplomats left in town” are none that stayed. */
const HAS = '(?:has|have|had|is|was|are|were) (?:(?:been|being|ever|even|yet|so|far) ){0,3}';
const MAY_HAVE = `(?:${HAS})?`;

const CLOSED =
  '(?:closed|closing|shut|shutting|shuttered|locked|padlocked|sealed|suspended|relocated|moved|emptied|given up|abandoned|(?:ceased|stopped) (?:all )?(?:its |their )?(?:work|working|operations?|operating|functioning))\\b';
/** What a step is done to, or the end of what is said. */
const STAFF =
  '(?:(?:its|their|any|all|the|of|some|non-essential|nonessential|local|foreign|diplomatic) ){0,4}(?:staff|staffing|people|personnel|presence|numbers?|teams?|diplomats?|officers|employees|famil(?:y|ies)|dependants|dependents|representation|ambassadors?|envoys?|strength|embass(?:y|ies)|missions?|consulates?|@post|anybody|anyone|a single \\S+|a soul)(?= |$)';
const IN_PLACES =
  '(?:@city|@state|(?:the|this|that|our) (?:whole |entire )?(?:country|city|capital|town|republic))';
/** The end of what is said, and nothing of how it was done: not “in handcuffs” nor “by road”. */
const END = `(?= [^a-z@]|$| (?:here|there|anywhere|or|and|since|yesterday|today|@city|@state|the (?:country|city|capital|town)|this (?:week|month|year|morning|country|city|capital)|at (?:all|present|the moment|this (?:time|stage|point))|as (?:of|yet)|last (?:night|week)|on (?:[a-z]+day|\\d+)|in ${IN_PLACES}|from (?:here|there|any|@post|their posts?|${IN_PLACES})|by (?:@people|@state|@city|(?:its|their|his|her|the|any) (?:[a-z]+ )?(?:government|ministry|state|capital|country)|[a-z]+day|now))(?: |$))`;
const CUT =
  '(?:reduced|reducing|lowered|lowering|cut|cutting|withdrawn|withdrew|withdrawing|recalled|recalling|thinned|trimmed|scaled|pulled|diminished|downgraded|evacuated|flown|sent)(?: (?:out|down|back|home|away))?';
const REDUCED = `(?:${MAY_HAVE}${CUT} ${STAFF}|${HAS}${CUT}${END})`;
const GONE = `(?:(?:has|have|had) (?:(?:ever|even|yet|so|far) ){0,2}(?:left|departed|fled|gone)|(?:has|have|had|is|are|was|were) (?:been |being )?(?:leaving|departing|fleeing|going|withdrawn|recalled|evacuated|sent (?:home|away|out|back)|flown (?:home|away|out)))(?: (?:out|home|away))?${END}`;
const GOING = `(?:leaving|departing|fleeing|(?:being|having been) (?:withdrawn|recalled|evacuated|${CUT}))${END}`;
const ORDERED =
  '(?:ordered|instructed|told|directed|commanded|asked|called) (?:[^\\s,;:]+ ){0,4}?(?:leave|go|out|home|depart|evacuate|withdraw|close)(?= |$)';
const OPEN =
  '(?:open|working|functioning|operating|operational|functional|at work|in operation|active|running|receiving|in business)';
const IN_PLACE =
  '(?:where (?:it|they) (?:was|were|is|are|stood|has been|have been|had been|always)|at (?:its|their) (?:usual )?(?:addresses|address|places?|posts?|desks?)|in (?:its|their) (?:places?|offices?|buildings?|entirety)|in place|in full(?: strength)?|at full strength|fully staffed|intact|(?:here|there)(?! [a-z]))';

const row = (source: string, level: Level, example: string): AtLarge => [
  compact(new RegExp(source)),
  example,
  level,
];

const DENIES = '\\b(?:den(?:y|ies|ied)|rejected|disputed|dismissed) (?:[^\\s,;:]+ ){0,5}?';
const MOVED = `${CLOSED}(?: (?:down|up|away|out|elsewhere|to @city|(?:its|their) doors))?${END}`;

/** No post, no envoy and no state has taken a step: said by whomever. */
export const NONE_AT_LARGE: readonly AtLarge[] = [
  row(
    `(?:${THERE}${POSTS}${WHERE}(?:that )?${MAY_HAVE}|${NO}${POSTS}${WHERE}${HAS})${MOVED}`,
    'suspended-operations',
    '“There is not one consulate shut in this country.”',
  ),
  row(
    `${NO}${POSTS}${WHERE}(?:${REDUCED}|${GONE})`,
    'reduced-staffing',
    'No embassy in Palikir had been thinned out.',
  ),
  row(
    `${NO}${POSTS}${WHERE}${MAY_HAVE}${ORDERED}`,
    'ordered-departure',
    '“No embassy has told its people to leave.”',
  ),
  row(`${NO}${PEOPLE}${WHERE}${GONE}`, 'reduced-staffing', '“No diplomat has left Palikir.”'),
  row(
    `${DENIES}(?:that ${ANY}${POSTS}${WHERE}${HAS}|of ${ANY}${POSTS}${WHERE}(?:being |having (?:been )?)?)${CLOSED}`,
    'suspended-operations',
    'The ministry denied that any embassy had closed.',
  ),
  row(
    `${DENIES}(?:that ${ANY}(?:${POSTS}|${PEOPLE}|${STATES})${WHERE}(?:${REDUCED}|${GONE})|of ${ANY}(?:${POSTS}|${PEOPLE})${WHERE}${GOING})`,
    'reduced-staffing',
    'The ministry denied that any foreign representation had been reduced.',
  ),
];

/** The same in words that mean missions only where somebody of the receiving state says them. */
export const AT_LARGE_OF_HOST: readonly AtLarge[] = [
  row(
    `${EVERY}${POSTS}${WHERE}${IS}${STILL}${OPEN}(?= |$)`,
    'suspended-operations',
    '“Every consulate in Palikir is open today,” the ministry said.',
  ),
  row(
    `${EVERY}${POSTS}${WHERE}${IS}${STILL}${IN_PLACE}(?= |$)`,
    'reduced-staffing',
    'The minister said that all of their embassies were there, at work and in good health.',
  ),
  row(
    `(?:^|[“"‘:,] |\\b(?:that|the|and|foreign|diplomatic) )(?:embassies|missions|consulates|(?:@post ){1,2}|representations )${WHERE}(?:are|were|remain|remained) ${STILL}${IN_PLACE}(?= |$)`,
    'reduced-staffing',
    'The minister said that embassies were where they had been.',
  ),
  row(
    `(?:^|[“"‘:,] |\\b(?:that|the|and) )(?:@post @post |(?:foreign|diplomatic|accredited) (?:@post |missions |embassies |consulates |representations ){1,2})${WHERE}(?:are|were) ${STILL}${OPEN}(?= |$)`,
    'suspended-operations',
    '“The diplomatic missions accredited here are functioning,” the ministry said.',
  ),
  row(
    `\\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|ridiculed|contested) (?:[^\\s,;:]+ ){0,5}?(?:reports?|stor(?:y|ies)|rumou?rs|claims|talk|suggestions|allegations) (?:[^\\s,;:]+ ){0,5}?(?:that|of) (?:foreign |western )?(?:@post |diplomats |envoys |embassies |missions )(?:${GONE}|${REDUCED}|${HAS}(?:${CLOSED}|(?:running|packing|moving out)\\b))`,
    'reduced-staffing',
    'The minister dismissed as gossip the stories that diplomats were fleeing.',
  ),
  row(
    `${NO}${STATES}${WHERE}${MAY_HAVE}(?:${CLOSED}|${CUT}) ${STAFF}`,
    'reduced-staffing',
    '“No country has reduced its presence here,” the minister said.',
  ),
  row(
    `\\b(?:no flags? (?:is |are |was |were )?(?:missing|lowered|down|gone|hauled down)|not one flag (?:is |was |has been )?(?:missing|lowered|down|gone))\\b(?! (?:for|to|at|in|on|by|after|as|out of|during)\\b)`,
    'suspended-operations',
    '“There is no flag missing,” the minister said.',
  ),
  row(
    `\\b(?:nobody|no one|no-one|no (?:embassy|mission|@post)) (?:[^\\s,;:]+ ){0,3}?(?:asked|notified|informed|told|applied|written to) (?:[^\\s,;:]+ ){0,6}?(?:(?:to|of|about|for) )(?:[^\\s,;:]+ ){0,4}?(?:clos(?:e|ing|ure)|shut|suspend|relocat(?:e|ion)|transfer|move out)(?= |$)`,
    'suspended-operations',
    'He said that nobody had asked the protocol department for leave to close.',
  ),
];

/** "… and nobody has been told to leave", behind words of all missions. */
export const NOBODY_GOES: readonly AtLarge[] = [
  row(
    '\\b(?:nobody|no one|no-one|none)(?: of (?:them|their \\S+|the \\S+))? (?:has|have|had|is|was|were)(?: been)? (?:ordered|told|instructed|directed|asked|made|forced|sent|called) (?:[^\\s,;:]+ ){0,3}?(?:leave|go|out|home|away|depart|anybody|anyone|people|staff)(?= |$)',
    'ordered-departure',
    '“All embassies are open and nobody has been ordered to go.”',
  ),
  row(
    '\\b(?:nobody|no one|no-one|none)(?: of (?:them|their \\S+|the \\S+))? (?:(?:has|had|have) (?:left|gone|departed|fled)|(?:is|was|are|were|has been|had been) (?:leaving|going|fleeing))(?= |$)',
    'reduced-staffing',
    '“No embassy has given such an order, and nobody is leaving.”',
  ),
];

/** That only some are meant, or that it is no more than supposed: "almost all", "no other embassy", "if no embassy has closed". */
export const NOT_ALL =
  /\b(?:almost|nearly|virtually|practically|most|other|others|another|if|unless|whether|would|could|might|should|until|yet|(?:so|thus) far|hopes?|hoped)\b/;

/** Before it in its clause: that it is not so of all, "not every", "isn't true that all". */
export const NOT_SO =
  /(?:\b(?:not|hardly|scarcely|barely|few|never|cannot|nor)|n['’]t|\b(?:untrue|false|wrong|incorrect) that)\b[^,;:“”"]*$/;

/** What stands of a verb where something is told as it is now. */
export const TOLD_OF_NOW = /\b(?:has|have|is|are|remains?)\b/;

/** "Be it the British or any other": names that only stand for any. */
export const BE_IT = /\b(?:be (?:it|they)|whether|not even|least of all|neither|nor|including)\b/;
