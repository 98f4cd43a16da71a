import type { Phrase } from './phrase.ts';

/**
 * How a sentence says no to what was just told without repeating it, over its words in lower case with signs for names and
 * posts. Each entry stands beside a sentence that it is found in.
 */

/** What a report of a step is called; never followed by what it is about, or it is another report. */
const REPORT =
  '(?:reports?|claims?|stor(?:y|ies)|accounts?|rumou?rs?|allegations?|suggestions?|articles?|posts?|messages?|videos?|clips?|letters?|broadcasts?|bulletins?|items?|headlines?|figures?|numbers?|statements?|versions?|tales?|yarns?|notes?|circulars?|cables?|reading|assertions?|news|pieces?|leaflets?|handbills?|gossip|talk|speculation|lot|rest|whole thing|matter)(?! (?:of|that|about|saying|claiming|on|said|says|came|which|who|whether|in which)\\b)';
const THIS = `(?:it|that|this|these|those|them|all (?:of )?(?:it|this|that)|(?:the|that|this|his|her|their|these|those|such|any such|whole|all|our|its|every) (?:(?!of\\b)\\S+ ){0,2}?${REPORT})`;
/** The same behind a verb of denying, where a bare "that" opens what is denied. */
const THAT = `(?:(?!(?:that|his|her|their|our|its)\\b)${THIS}|that(?= [^a-z@ ]| (?:flatly|too|at|yesterday|on|with)\\b))`;
const IS = "(?:is|was|are|were|'s|had been|has been|as)";
const QUITE =
  '(?:(?:simply|just|quite|all|completely|totally|utterly|plainly|pure|plain|sheer|entirely|flatly|absolutely|wholly|frankly|an?|the|“|"|«|\'|‘|of course|evidently|obviously|manifestly|complete|total|utter|clear|simple|old|perfect|\\w+ly) ){0,3}';
/** "It is not so", nothing that is "not so bad". */
const SO = '(?:so(?= [^a-z@]| ?$| (?:he|she|they|we|i|said|says?|according|at all)\\b))';
const UNTRUE = `(?:(?:just|only|mere|idle) talk|false|untrue|wrong|incorrect|mistaken|inaccurate|invented|inventions?|nonsense|rubbish|fabricat(?:ed|ions?)|fiction|fictitious|fake|baseless|unfounded|groundless|lies?|hoax|forger(?:y|ies)|forged|fantas(?:y|ies)|fairy[ -]?tales?|fables?|absurd|ridiculous|laughable|ludicrous|preposterous|gossip|made up|made-up|misinformation|disinformation|piffle|tosh|twaddle|bunkum|balderdash|moonshine|poppycock|claptrap|hogwash|drivel|codswallop|tommyrot|bosh|humbug|not (?:${SO}|true|right|correct|the case|happening|accurate|what happened)|n't (?:${SO}|true|right|correct|the case|happening|accurate|what happened)|news to (?:me|us|him|her|them)|without (?:any )?(?:foundation|basis|substance)|of (?:his|her|their|its) own making)`;

/** Calls it false: the words are about the report and nothing else. */
export const CALLS_FALSE: readonly Phrase[] = [
  [new RegExp(`\\b${THIS} ${IS} ${QUITE}${UNTRUE}\\b`), '“That report is just wrong.”'],
  [
    new RegExp(
      `\\b(?:it|that|this|which) (?:is n't|isn't|was n't|wasn't|is not|was not|'s not|has not been|had not been) (?:${SO}|true|right|correct|the case|happening|accurate)\\b`,
    ),
    '“That isn’t so,” he said.',
  ],
  [
    new RegExp(
      `\\b(?:call(?:s|ed)?|brand(?:s|ed)?|term(?:s|ed)?|label(?:s|led|ed)?|describ(?:es|ed)|dismiss(?:es|ed)|denounc(?:es|ed)|derid(?:es|ed)|considers?|considered) ${THIS} (?:as )?${QUITE}(?:${UNTRUE}|joke|dream|poem|novel|film)`,
    ),
    'The embassy calls this a fairy tale.',
  ],
  [
    /\b(?:no|not an?|not one|nothing|never any|without an?) (?:\S+ ){0,2}?(?:truth|word of truth|foundation|substance)\b(?: (?:in|to|for|behind) (?:it|that|this|any of|(?:the|these|those|such|any such|either) (?:\S+ )?(?:reports?|stor(?:y|ies)|claims?|rumou?rs?|talk|letters?|posts?|messages?)\b))/,
    'There was not a grain of truth in it.',
  ],
  [
    new RegExp(
      `(?<!\\b(?:neither|nor|not|never|without|declin\\w+|refus\\w+|\\w+n't) (?:\\S+ ){0,4}|\\b(?:appear|seem)\\w* to )\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)|contradict(?:s|ed|ing)?|refut(?:es|ed|ing)|rubbish(?:es|ed|ing)?|contest(?:s|ed|ing)?|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|disown(?:s|ed|ing)?|repudiat(?:es|ed|ing)|ridicul(?:es|ed|ing)|mock(?:s|ed|ing)?|waved? away|waves away|brush(?:es|ed) (?:aside|off)|laugh(?:s|ed) (?:at|off)|scoff(?:s|ed) at|disagree[sd]? with|knocked down|shot down) ${THAT}(?= (?!had\\b|was\\b|were\\b|has\\b|would\\b|is\\b|will\\b)|$)`,
    ),
    'Dame Cecily denied it flatly.',
  ],
  [
    /\b(?:would not|wouldn't|will not|won't|did not want to|refus(?:es|ed) to) hear (?:a word )?of (?:it|such|any|that|this)\b/,
    'The chief of protocol would not hear of it.',
  ],
  [
    /\b(?:it|that|this|which|none of (?:it|this|that)|nothing of the (?:sort|kind)) (?:has |had |did )?(?:never|not|n't)? ?(?:happen|happened|taken place|took place|occur|occurred)\b(?<=\b(?:never|not|n't|none of (?:it|this|that)|nothing of the (?:sort|kind)) (?:has |had |did )?(?:been )?\S+(?: place)?)/,
    'He claimed that it had never happened.',
  ],
  [
    new RegExp(
      `\\b(?:neither|none of (?:it|this|that|these|those|them)|(?:not|n't) (?:a|one) word of (?:it|this|that)|nothing in (?:it|this|that)) (?:(?:of (?:it|this|that|them|these|those|the two)|stor(?:y|ies)|reports?|claims?|accounts?|rumou?rs?|tales?|items?|versions?|statements?) )?(?:is|was|are|were|has been|'s) (?:\\S+ )?(?:true|${SO}|right|correct|accurate|the case|fact)\\b`,
    ),
    'Neither is true, says the ambassador.',
  ],
  [
    /^\W*(?:“ |" |« |' )?(?:not so|not true|untrue|wrong|false|nonsense|rubbish|nothing of the (?:sort|kind)|far from it|on the contrary|quite the (?:contrary|opposite|reverse)|not a word of it|not at all)(?: [,;:.!—–”"»'’]|$)/,
    'Not so, says Oslo.',
  ],
  [
    /\b(?:(?:i|we|they|he|she|it) (?:have |has |had )?(?:did|do|does|done) )?no such (?:thing|step|move|decision|plan|intention|idea|order|instruction|command|decree|circular|letter|cable|telegram|directive|permission|offer|light|advice|notice|announcement|request|proposal|arrangement|measure|choice|scheme|intentions|plans|orders|instructions)\b/,
    '“I have given no such order.”',
  ],
  [
    /(?<!\b(?:neither|nor|not|never|without|declin\w+|refus\w+|\w+n't) (?:\S+ ){0,3})\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:es|ed|ing)|contest(?:s|ed|ing)?|rules? out|ruled out) (?:\S+ ){0,6}?any such (?:thing|steps?|moves?|decisions?|plans?|intentions?|orders?|instructions?|measures?|actions?|arrangements?|departures?|withdrawals?|closures?|evacuations?|recalls?|reductions?|cuts?|changes?|notice|directives?|exodus|drawdowns?|announcements?|requests?|advice|offers?)\b/,
    'The junta denied that any such measure had been taken.',
  ],
  [
    /\b(?:nobody|no one|no-one|none|never|not|n't|neither|\w+n't)\b (?:(?!den(?:y|ied|ies)\b|disput|contest|doubt|question|rul(?:e|ed) out)\S+ ){0,6}?(?:such (?:an? )?(?:thing|step|move|decision|plan|intention|idea|order|instruction|command|decree|circular|letter|cable|directive|permission|offer|proposal|action|measure)|anything of the (?:sort|kind))\b/,
    'Nobody in Lima had proposed such a thing.',
  ],
  [
    /\b(?:whoever|those who|anyone who|anybody who|people who|he who|the man who|the person who|who) (?:\S+ )?(?:says?|said|writes?|wrote|claims?|claimed|prints?|printed|invent(?:s|ed)|believes?|told|spreads?|thinks?) (?:otherwise|so|it|that|this|we|such|these|the contrary|differently|about us)\b/,
    '“Whoever says we are closing should ring the bell.”',
  ],
  [
    /\b(?:there (?:is|was|are|were|has been|had been) (?:no|never an?) (?:order|letter|letters|offer|decree|circular|instruction|instructions|permission|decision|plan|cable|telegram|directive|closure|evacuation|exodus|withdrawal|drawdown|reduction))\b(?! (?:yet|on when|as to)\b)/,
    '“There are no letters,” the counsellor said.',
  ],
  [
    /\b(?:the|this|that|such an?) (?:\S+ )?(?:order|letter|offer|decree|circular|instruction|permission|decision|plan|cable|telegram|directive|closure|evacuation|scheme|choice) (?:does not|did not|doesn't|didn't|never) exist(?:ed)?\b/,
    'The offer does not exist, says the embassy.',
  ],
  [
    /\b(?:(?:put out|issued|published|sent out|posted) (?:an? )(?:\S+ ){0,2}?denial|(?:denied|denies) everything|(?:flat|firm|categorical|indignant|prompt|immediate) denial)\b/,
    'The Dutch put out a one-line denial.',
  ],
  [
    /\b(?:first|only) (?:that )?(?:i|we|he|she|they|anyone here) (?:have |has |had |'ve |'d )?(?:ever )?hear[ds]? of (?:it|that|this)\b|\b(?:news|a surprise|a mystery) to (?:me|us|him|her|them|the (?:@post|ambassador|ministry|consul|embassy))\b/,
    '“That is news to us,” the attaché said.',
  ],
];

/** The teller himself takes it back, or was taken in. */
export const TAKES_BACK: RegExp =
  /\b(?:been|was|were|is|are) (?:badly |sadly |simply )?(?:misled|misinformed|hoaxed|duped|fooled|taken in|had|misread|misquoted)\b(?= [^a-z@]| by\b)|\b(?:withdr(?:ew|awn)|retract(?:ed|s)?|correct(?:ed|s)|deleted|removed|took down|taken down|pulled|apologi[sz]ed for|regret(?:s|ted)|took back) (?:it|the (?:\S+ )?(?:report|story|item|claim|post|article|bulletin|message|tweet|clip|video)|its (?:\S+ )?(?:report|story|item|claim|bulletin|article|post))\b|\b(?:printed|published|ran|broadcast|issued) an? (?:\S+ )?(?:retraction|correction|apology)\b/;

/** Who is told a tale about himself may only laugh. */
export const LAUGHS_AT_IT: RegExp =
  /\b(?:laugh(?:ed|s)|chuckl(?:ed|es)|giggl(?:ed|es)|scoff(?:ed|s)|snort(?:ed|s)|guffaw(?:ed|s)|(?:lively|vivid|fertile|rich) imagination)\b/;

/** Facts that stand against a step: everybody is there, the post is at work. */
export const AFFIRMS: readonly Phrase[] = [
  [
    /\b(?:all|every one|each) (?:the )?(?:of (?:them|us|its|the|our|their) )?(?:\S+ ){0,2}?(?:of (?:them|us|its \S+|the \S+|our \S+|their \S+) )?(?:(?:is|are|were|was) (?:\S+ )?(?:here|there|present|in (?:town|place|the building)|at (?:their|our|his|her|its) (?:desks?|posts?|places?|stations?|work)|at (?:the|this morning's) (?:\S+ )?(?:meeting|table|post|@post))|had been at)\b/,
    '“All nineteen of them are here.”',
  ],
  [
    /\b(?:everyone|everybody|the whole (?:staff|team|mission|embassy|@post)|the (?:ambassador|consul|chargé|staff|diplomats|families|children|wives|@people)) (?:is|are|was|were) (?:\S+ )?(?:here|there|at (?:their|our|his|her) (?:desks?|posts?|work)|in (?:town|place|@city)|still here)\b/,
    '“Everybody is at his desk.”',
  ],
  [
    /\b(?:as many (?:of them |of us |people |staff |diplomats )?as|the same (?:number|sixteen|people|faces|\S+ names|size|strength)|as (?:large|numerous|strong) as|the size (?:it|they|we) (?:was|were)|(?:numbers?|staffing|strength) (?:is|are|was|were|remains?) (?:unchanged|what (?:it|they) (?:was|were)))\b/,
    '“There are as many of them as at Easter.”',
  ],
  [
    /(?:@post|\bit|\bdoors?|\bgates?|\bchancery|\bbuilding) (?:\S+ )?(?:is|are|was|were|remains?|stays?|stands?|'s) (?:\S+ )?(?:open|working|functioning|operating|at work|in business|in operation|operational|receiving)\b/,
    '“There is a Chilean embassy here and it is open.”',
  ],
];

/** Words that announce another account of what was just told. */
export const CONTESTS: RegExp =
  /\b(?:(?:different|other|another|contrary|opposite) (?:account|version|story|view|tale)|disagree[sd]?|beg(?:s|ged)? to differ|saw it (?:otherwise|differently)|sees it (?:otherwise|differently)|tells? it (?:otherwise|differently)|told it (?:otherwise|differently)|quarrel(?:led|s)?|scornful|scolded|bristled|scoffed|took issue|takes issue|kinder|disput(?:es|ed)|den(?:ies|ied)|contradict(?:s|ed)|affects to see|preferred not to notice|prefers not to notice|does not see it|had none of it|not so)\b/;
