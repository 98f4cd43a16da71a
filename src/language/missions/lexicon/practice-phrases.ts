import { compactRows, type Phrase } from './phrase.ts';

/**
 * How a sentence speaks of what is only practised, over its words in lower case. An army's exercises and what is exercised
 * (“in the exercise of their duties”) are none. Each entry stands beside a sentence that it is found in.
 */

const NO_DRILL =
  '(?<!\\b(?:military|naval|maritime|air|joint|army|live-fire|nuclear|missile|fire-control|accounting|academic|pr|relations|cost-cutting|in the|expensive|futile|pointless|listening|power) )';
const NO_USE =
  '(?! (?:of (?:an?|the|their|its|his|her|power|restraint|rights?|caution)\\b(?! (?:embass|consulat|mission|evacuat|plan|way|alarm))|restraint|caution|in (?:futility|patience|restraint|diplomacy|democracy|damage|spin)|bits?|sergeants?|rigs?|ships?|books?))';
const DRILL = `${NO_DRILL}\\b(?:drills?|rehearsals?|simulations?|dry run|practice run|training (?:exercise|day)|war ?games?|tabletop|exercises?)\\b${NO_USE}`;
const POST = '\\b(?:embass(?:y|ies)|consulates?|high commissions?|missions?)\\b';
const FEW = '(?:[^ ,.;:]+ ){0,4}?';
const OWN = "(?:the|its|their|this|that|our|\\S+ 's)";

/** That what was told before, and goes on behind, is of a drill that is known by then: “the exercise”. */
export const CALLED_PRACTICE: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b${OWN} ${FEW}${DRILL},? (?:which |that )?(?:is|was|has been|had been|are|were) (?:held|run|staged|repeated|done|organi[sz]ed|carried out|conducted|practi[sc]ed|part) `,
    ),
    'The flood drill is held every spring.',
  ],
  [
    new RegExp(
      `\\b${OWN} ${FEW}${DRILL},? (?:ended|lasted|is over|was over|is finished|was finished|took|went|came to|began|is named|was named|had gone)\\b`,
    ),
    'The exercise ended at noon.',
  ],
  [
    new RegExp(
      `\\bso (?:began|begins|started|starts|ended|ends|went|goes|ran|runs|opened|opens) ${FEW}${DRILL}`,
    ),
    'So began the annual crisis exercise.',
  ],
  [
    /\b(?:that|this|such|it) (?:was|is) (?:also )?(?:the|a) (?:premise|scenario|script|plot|set-up|assumption) (?:of|for|behind|at|in|on|[.,])/,
    'That was the premise of the training.',
  ],
  [
    new RegExp(
      `${DRILL} (?:'s (?:\\S+ )?)?(?:directors?|controllers?|planners?|organi[sz]ers?|umpires?|referees?)\\b`,
    ),
    'The exercise’s director gave it seven out of ten.',
  ],
  [
    new RegExp(
      `\\b(?:directors?|organi[sz]ers?|controllers?|umpires?|referees?) of (?:the|this) ${FEW}${DRILL}`,
    ),
    'The organisers of the drill were content.',
  ],
]);

/** That what the sentence itself tells, and what follows, is of a drill or a scenario. */
export const IN_PRACTICE: readonly Phrase[] = compactRows([
  [
    /\b(?:in|under|within|per|according to|by|following) (?:the|this|that) scenario\b/,
    'Under the scenario, the Dutch had closed their embassy.',
  ],
  [
    /\b(?:in|under|within|per|according to|by|following) (?:the|this|that|its|their|\S+ 's) (?:\S+ (?:'s )?)?(?:drill|exercise|rehearsal|test|training|game|organi[sz]ers)(?: 's?)? scenario\b/,
    'In the exercise’s scenario, the Dutch have closed their embassy.',
  ],
  [
    /\b(?:in|under|within|per|according to|by|following) (?:the|this|that|its|their|\S+ 's) (?:\S+ (?:'s )?){0,2}?(?:script|screenplay|storyline)\b/,
    'In the drill’s script, the Dutch have closed their embassy.',
  ],
  [
    new RegExp(`\\bfor (?:the )?purposes? of (?:the|this|that) ${FEW}(?:${DRILL}|test|game)`),
    'For the purposes of the test, the embassy was closed.',
  ],
  [
    /(?<!\bthe (?:real|actual) )\b(?:pretend|make-believe|mock|notional|imaginary|fictitious|simulated|play-acted) (?:\S+ ){0,2}?(?:ambassadors?|consuls?|chargé|embass(?:y|ies)|consulates?|evacuees?|evacuations?|departures?|closures?|missions?|diplomats?|attacks?|earthquakes?|hurricanes?|floods?|eruptions?|cris[ie]s|coups?)\b/,
    'The pretend ambassador had ordered everyone out.',
  ],
  [
    new RegExp(`\\b(?:in|during) (?:an?|the|this|that|our|\\S+ 's|yesterday 's|today 's) ${FEW}${DRILL}`),
    'In Tuesday’s earthquake exercise the embassy was evacuated.',
  ],
  [
    new RegExp(
      `^(?:in|during) (?:its|their) ${FEW}${DRILL}|${POST} (?:(?!(?:after|as|when|while|because|since|amid|following|over|but)\\b)[^ ,.;:]+ ){0,12}?(?:in|during) (?:its|their) ${FEW}${DRILL}`,
    ),
    'The embassy was closed during its yearly drill.',
  ],
]);

/** “In this scenario, India has closed its embassy”: as things are, where no drill was told of before. */
export const AS_THINGS_ARE =
  /\b(?:the|this|that) scenario\b.{0,80}?\b(?:has|have) (?:closed|shut|ordered|suspended|evacuated|withdrawn|flown|sent|pulled)\b/;

/** That a drill is told of, which what follows may tell: nothing before it. */
export const INTRODUCES_PRACTICE: readonly Phrase[] = compactRows([
  [
    new RegExp(`\\b(?:took|take|takes|taking|taken) part in (?:an?|the|its|their|this) ${FEW}${DRILL}`),
    'Its staff took part in an evacuation drill.',
  ],
  [
    new RegExp(
      `\\b(?:held|holds|holding|ran|runs|staged|stages|staging|conducted|conducts|carried out|organi[sz]ed|put on) (?:an?|its|the|their|this|another) ${FEW}${DRILL}`,
    ),
    'The embassy held its yearly drill.',
  ],
  [
    new RegExp(
      `\\b(?:an?|another) ${FEW}${DRILL} (?:was|were|is|has been) (?:held|run|staged|organi[sz]ed|carried out|conducted)\\b`,
    ),
    'An evacuation exercise was held in Quito.',
  ],
  [
    /\b(?:practi[sc]ed|practi[sc]es|rehearsed|rehearses|ran through|runs through|simulated|simulates|tried out|tries out|tested|tests|acted out) (?:an?|the|its|their|his|her|how) (?:[^ ,.;:]+ ){0,3}?(?:evacuations?|withdrawal|departure|way out|leave|get out|escape|emergency plans?|crisis plans?|contingency plans?)\b/,
    'The embassy ran through its evacuation plan with volunteers.',
  ],
]);

/** Words of those who are led out of a post in its drill. */
export const OF_POSTS =
  /\b(?:embass(?:y|ies)|consul\w*|high commissions?|missions?|diplomat\w*|ambassadors?|envoys?|attach\S+|evacu\w+)\b/;

/** That bodies, armies or those at play practise: nothing of a post is played there. */
export const DRILL_OF_OTHERS: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `${DRILL} (?:at|of|in|by|for|inside) (?:[^ ,.;:]+ ){1,4}?(?:hospitals?|schools?|universit(?:y|ies)|airports?|ports?|factor(?:y|ies)|hotels?|malls?|stations?|stadiums?|prisons?|banks?|museums?|pupils|firefighters|police)\\b`,
    ),
    'A fire drill at the city hospital ended at noon.',
  ],
  [
    new RegExp(
      `\\b(?:hospital|school|university|airport|factory|hotel|prison|police|army|navy|choir|orchestra|theatre|pupils|children|students|actors|singers|dancers)(?: 's| ')? ${FEW}${DRILL}`,
    ),
    'The hospital’s drill is over.',
  ],
  [
    /\b(?:rehears\w+|practi[sc]\w+) (?:of )?(?:an?|the|their|its|for an?|for the|for their) (?:[^ ,.;:]+ )?(?:plays?|concert|opera|musical|songs?|dances?|parade|wedding|ceremony|show)\b/,
    'Pupils rehearsed a play.',
  ],
  [
    new RegExp(
      `\\b(?:fir(?:ed|ing)|launch(?:ed|ing)|flew|sent|sailed|warships|warplanes|fighter jets|live-fire|naval|combat|the army|the navy|armed forces|troops) (?:[^ ,.;:]+ ){0,8}?${DRILL}`,
    ),
    'It fired missiles during the drills around the island.',
  ],
]);

/** That a drill was earlier, is to come, was put off or has nothing to do with what happened. */
export const NOT_THAT_DRILL: readonly Phrase[] = compactRows([
  [
    /\b(?:had (?:just |only |already |once |recently |long |been )*(?:planned|scheduled|held|practi[sc]ed|rehearsed|run|staged|taken part|meant|hoped|prepared)|ha(?:s|ve) (?:been )?(?:planned|scheduled)) (?:an?|its|the|their|to|for|in|on|how)\b/,
    'The embassy, which had planned a drill for Tuesday, is closed.',
  ],
  [
    new RegExp(
      `\\b(?:last|previous|earlier) (?:year|month|week|spring|summer|autumn|winter|\\S+day)(?: 's)? (?:[^ ,.;:]+ ){0,3}?${DRILL}`,
    ),
    'Staff who took part in last month’s drill put it to use.',
  ],
  [
    new RegExp(
      `${DRILL} (?:[^ ,.;:]+ ){0,5}?(?:ago|earlier|called off|cancell?ed|postponed|put off|abandoned|scrapped|dropped|nothing to do with|had been planned|was planned|is planned|will be)\\b`,
    ),
    'A drill planned for Thursday was called off.',
  ],
  [
    new RegExp(
      `\\b(?:calls?|called|calling|put|puts|scrapp?ed|scraps|cancell?ed|cancels|postponed|postpones|unlike) (?:off |in )?(?:an?|the|its|their|all) ${FEW}${DRILL}`,
    ),
    'It called off its yearly drill.',
  ],
  [
    new RegExp(
      `\\b(?:rehearsed|practi[sc]ed|simulated|${DRILL}) (?:[^ ,.;:]+ ){0,4}?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:year|month|week|spring|summer|autumn|winter))\\b`,
    ),
    'Staff rehearsed an evacuation in May.',
  ],
  [
    new RegExp(
      `\\b(?:will|would|to|plans to|may|might|could) (?:again |soon |also )?(?:hold|run|stage|practi[sc]e|rehearse|take part in|conduct) (?:[^ ,.;:]+ ){0,5}?${DRILL}`,
    ),
    'The Australians will hold a smaller exercise in September.',
  ],
]);

/** That something is not played: what tells so is of the world, whatever is practised beside it. */
export const IN_EARNEST: readonly Phrase[] = compactRows([
  [
    /\b(?:in earnest|for real|in real life|in reality|in actual fact|(?<!\bno )(?:real|actual|genuine) (?:\S+ )?(?:evacuations?|emergenc(?:y|ies)|thing|orders?|embass(?:y|ies)|consulates?|missions?|departures?|closures?|diplomats|staff|threats?|danger|cris[ie]s|attacks?|cause|reason)\b|for once no|(?:no|not an?|n't an?|no mere) (?:drill|exercise|rehearsal|test))\b/,
    'It was evacuated in earnest.',
  ],
  [
    /\b(?:put|puts|putting) (?:it|that|them|these|this|what \S+ had \S+) (?:in)?to (?:use|practice|effect)\b|\bcarried (?:it|that|them|this) out\b/,
    'On Monday they put it to use.',
  ],
  [/\b(?:nothing to do with|unrelated|apart from that)\b/, 'It has nothing to do with the drill.'],
]);

/** The same in a sentence that is not itself said to be of a drill. */
export const APART_FROM_IT = /\b(?:separately|meanwhile|really|actually|genuinely)\b/;
