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
const NO = '\\b(?:no|not (?:one|a single|a|any)(?: of the)?|none of the) ';
const ANY = '\\b(?:any|one|a single) ';
const EVERY = '\\b(?:every|each|all)(?: of)?(?: (?:the|these|those|their))? ';
const IS = '(?:is|are|was|were|has been|have been|had been|remains?|remained|stays?|stayed) ';
const STILL =
  '(?:(?:all|still|fully|perfectly|very|much|and|now|today|also|both|there|here|indeed) |, ){0,4}';
const HAS = '(?:that )?(?:(?:has|have|had|is|was|are|were|been|being|ever|even|yet|so|far) ){0,4}';

const CLOSED =
  '(?:closed|closing|shut|shutting|shuttered|locked|padlocked|sealed|suspended|relocated|moved|emptied|given up|abandoned|(?:ceased|stopped) (?:all )?(?:its |their )?(?:work|working|operations?|operating|functioning))\\b';
/** What a step is done to, or the end of what is said. */
const STAFF =
  '(?:(?:its|their|any|all|the|of|some|non-essential|nonessential|local|foreign|diplomatic) ){0,4}(?:staff|staffing|people|personnel|presence|numbers?|teams?|diplomats?|officers|employees|famil(?:y|ies)|dependants|dependents|representation|ambassadors?|envoys?|strength|embass(?:y|ies)|missions?|consulates?|@post|anybody|anyone|a single \\S+|a soul)(?= |$)';
const END =
  '(?= [^a-z@]|$| (?:in|from|at|here|there|anywhere|or|and|as|since|on|by|because|yesterday|today|this|last|@city|@state|the (?:country|city|capital|town))(?: |$))';
const REDUCED = `(?:reduced|reducing|lowered|lowering|cut|cutting|withdrawn|withdrew|withdrawing|recalled|recalling|thinned|trimmed|scaled|pulled|diminished|downgraded|evacuated|flown|sent)(?: (?:out|down|back|home|away))?(?: ${STAFF}|${END})`;
const GONE = `(?:left|leaving|departed|fled|fleeing|gone|going|withdrawn|recalled|evacuated|sent (?:home|away|out|back)|flown (?:home|away|out))(?: (?:out|home|away))?${END}`;
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

/** No post, no envoy and no state has taken a step: said by whomever. */
export const NONE_AT_LARGE: readonly AtLarge[] = [
  row(
    `${NO}${POSTS}${WHERE}${HAS}${CLOSED}`,
    'suspended-operations',
    '“There is not one consulate shut in this country.”',
  ),
  row(
    `${NO}${POSTS}${WHERE}${HAS}(?:${REDUCED}|${GONE})`,
    'reduced-staffing',
    'No embassy in Palikir had been thinned out.',
  ),
  row(
    `${NO}${POSTS}${WHERE}${HAS}${ORDERED}`,
    'ordered-departure',
    '“No embassy has told its people to leave.”',
  ),
  row(`${NO}${PEOPLE}${WHERE}${HAS}${GONE}`, 'reduced-staffing', '“No diplomat has left Palikir.”'),
  row(
    `\\b(?:den(?:y|ies|ied)|rejected|disputed|dismissed) (?:[^\\s,;:]+ ){0,5}?(?:that|of) ${ANY}${POSTS}${WHERE}${HAS}${CLOSED}`,
    'suspended-operations',
    'The ministry denied that any embassy had closed.',
  ),
  row(
    `\\b(?:den(?:y|ies|ied)|rejected|disputed|dismissed) (?:[^\\s,;:]+ ){0,5}?(?:that|of) ${ANY}(?:${POSTS}|${PEOPLE}|${STATES})${WHERE}${HAS}(?:${REDUCED}|${GONE})`,
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
    `\\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|dismiss(?:es|ed)|ridiculed|contested) (?:[^\\s,;:]+ ){0,5}?(?:reports?|stor(?:y|ies)|rumou?rs|claims|talk|suggestions|allegations) (?:[^\\s,;:]+ ){0,5}?(?:that|of) (?:foreign |western )?(?:@post |diplomats |envoys |embassies |missions )(?:are|were|had been|have|had|is|was) (?:been )?(?:${GONE}|${REDUCED}|${CLOSED}|(?:running|packing|moving out)\\b)`,
    'reduced-staffing',
    'The minister dismissed as gossip the stories that diplomats were fleeing.',
  ),
  row(
    `${NO}${STATES}${WHERE}${HAS}(?:${CLOSED} ${STAFF}|${REDUCED.replace(`|${END}`, '')})`,
    'reduced-staffing',
    '“No country has reduced its presence here,” the minister said.',
  ),
  row(
    `\\b(?:no flags? (?:is |are |was |were )?(?:missing|lowered|down|gone|hauled down)|not one flag (?:is |was |has been )?(?:missing|lowered|down|gone))\\b`,
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
    '\\b(?:nobody|no one|no-one|none)(?: of (?:them|their \\S+|the \\S+))? (?:is|was|has|had|are|were|have)(?: been)? (?:leaving|going|left|gone|departed|fled|fleeing)(?= |$)',
    'reduced-staffing',
    '“No embassy has given such an order, and nobody is leaving.”',
  ),
];
