import { compactRows, type Phrase } from './phrase.ts';

/**
 * What somebody says who answers a report, over the words of a sentence in lower case with signs for names and posts: words that
 * would say nothing of a step if nobody had told one. Each entry stands beside a sentence that it is found in.
 */

/** That people are where they were. */
export const SEEN_THERE: readonly Phrase[] = compactRows([
  [
    /\bwhere (?:they|it|he|she|we) (?:have|has|had)? ?always (?:been|was|were|stood|sat|worked)\b|\b(?:gone|going|went|go|goes|moved|moving|travelled) nowhere\b/,
    'Its staff are where they have always been.',
  ],
  [
    /\b(?:i|we|they|he|she|all of us|all of them) (?:am|are|is|was|were|'m|'re|'s|sit|sits|stand|stands) (?:(?:all|still|both|here|now|sitting|seated|at this moment|right now|as i speak) ){0,3}(?:at|behind|in|on|inside) (?:(?:my|our|their|his|her|the) (?:[^\s,;:]+ )?(?:desks?|offices?|posts?|stations?|places?|chancery|@post|terrace|garden|kitchen|building)|@post)(?= |$)/,
    '“We are all at our desks.”',
  ],
  [
    /\bwe are (?:[^\s,;:]+ )?(?:here|there|\d+|(?:four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty)\b)(?! (?:fewer|less|short|days|hours|minutes|kilomet|miles|instead|where|when|now)\b)/,
    '“We are fourteen here, as we were in January.”',
  ],
  [
    /\b(?:i|we) (?:still )?have (?:(?:all|the|my|our|same) ){0,3}(?:\d+|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: - \w+|-\w+)?)) (?:[^\s,;:]+ )?(?:colleagues|people|diplomats|officers|officials|staff|employees|men and women) (?:(?:right|still|all) )?(?:here|with me|with us|around me|in (?:@city|this|the|my)|at (?:the|this|their|my))(?= |$)/,
    '“I have twenty-one colleagues here.”',
  ],
  [
    /\b(?:i|we) (?:counted|greeted|met|saw|dined with|shook hands with) (?:all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|each|every one|all)(?: of)? (?:them|its|their)\b/,
    '“I counted seven of them at the concert.”',
  ],
  [
    /\b(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty) (?:(?!\1)[^\s;:]+ ){1,4}?(?:and |, )*\1 (?:today|now|this|yesterday|on)\b/,
    '“Nineteen on Monday, nineteen today.”',
  ],
  [
    /\bthe same (?:[^\s,;:]+ ){0,2}?(?:people|staff|diplomats|employees|colleagues|officers|number|team|faces)\b|\bfull of (?:@people|diplomats|officials|staff|them)\b/,
    '“I have the same thirty-one colleagues.”',
  ],
]);

/** That a post goes on with what it does. */
export const SEEN_AT_WORK: readonly Phrase[] = compactRows([
  [
    /\b(?:opens?|opened|open|works?|worked|working|staffed|manned|guarded|receiv\w+|issu\w+|function\w+|operat\w+|runs?|running|served|serves|serving) (?:[^\s,;:]+ ){0,4}?(?:as (?:usual|always|ever|normal|before|on (?:any|every)|every|it (?:has|had|did|does|always)|they (?:have|had|did|do|always)|in \S+ )|like everyone else|like everybody else|on (?:any|every) other day)(?= |$)/,
    '“It is guarded and staffed as on any other day.”',
  ],
  [
    /\b(?:visas?|passports?|papers|documents) (?:is|are|was|were|has been|have been|had been) (?:still |being |duly )?(?:issued|handed out|stamped|given out|granted|collected)\b|\b(?:have|has|had|we|i|they|@post|consulate|staff) (?:just |already |still |even )?(?:issued|stamped|handed out|received|served|seen) (?:\S+ ){0,2}?(?:visas?|passports?|visitors|applicants|applications|callers)\b/,
    '“I have stamped two passports this morning.”',
  ],
  [
    /\bnever (?:(?:once|even|really|for a (?:day|moment|minute)) )?(?:stopped|ceased|interrupted|closed|shut|quit|suspended)\b/,
    'His office never stopped issuing visas.',
  ],
  [
    /\b(?:queues?|lines? of people|people (?:queu\w+|waiting|lining up)) (?:at|outside|before|in front of) (?:the|its|their|our) (?:\S+ )?(?:gates?|doors?|counters?|windows?|@post|entrance)\b/,
    '“There was a queue at the gate.”',
  ],
]);

/** What people may be elsewhere for. */
export const ELSEWHERE_FOR: readonly Phrase[] = compactRows([
  [
    /\b(?:seminars?|workshops?|conferences?|courses?|retreat|congress|training|funeral|dentist|doctor|medical (?:check-?ups?|treatment)|return tickets?|(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|year|summer|winter|spring|autumn|easter|christmas)|regatta|tournament|pilgrimage)\b/,
    'The Spaniards are in Lviv for a two-day seminar.',
  ],
  [
    /\b(?:asked for|applied for|took|taken|taking|begun|began) (?:their |his |her |annual |home |some )*leave\b/,
    'Those who went had asked for leave weeks ago.',
  ],
]);

/** That something was not done. */
export const UNDONE: readonly Phrase[] = compactRows([
  [
    /\bnever (?:(?:once|even|really|actually) )?(?:left|moved|stirred|budged|went|departed|packed|fled|ordered|told|asked|sent|lost|boarded|set foot|took|received|gave|thought)\b(?! (?:behind|anything|a word|a trace)\b)/,
    'They never left the building.',
  ],
  [
    /\b(?:(?:nobody|no one|no-one)(?: (?:at|in|from|of|on) (?:[^\s,;:]+ ?){1,3}?| @people)?|none(?: of [^\s,;:]+(?: [^\s,;:]+)?)?|not (?:one|a single|a)(?: [^\s,;:]+){1,2}|no(?: [^\s,;:]+){1,3}?)(?: (?:has|have|had|was|were|is|are|ever|even|so much as))*(?: been| being)? (?:recalled|withdrawn|received|boarded|flew|departed|budged|stirred|turned|locked|closed|shut|transferred|relocated|instructed|directed|lost|summoned|called|given|got)\b(?! (?:to|the|in|into|against|on|a (?:blind|deaf)) \S+ (?:eye|ear|up)\b)/,
    '“Not one of them has been recalled.”',
  ],
  [
    /\b(?:has|have|had|did|does|do|is|are|was|were)(?: not| n't| never|n't) (?:(?:yet|even|in fact|been|being|any way|so much as) )?(?:lost|budged?|stirred|packed|packing|miss(?:ed)?|receiv(?:e|ed)|given|give|depart(?:ed|ing)?|board(?:ed)?|transferred|transfer|relocated?|thinned|touched|fly|flown|go anywhere|been anywhere)\b(?! (?:a word|an? (?:answer|reply|response)|any (?:answer|reply|response|explanation|reason|details?))\b)/,
    '“We have not lost a single officer.”',
  ],
  [
    /\bnot (?:of )?(?:an? |any )(?:[^\s,;:]+ )?(?:orders?|closures?|evacuation|withdrawal|exodus|instructions?|command|departure|flight|retreat)\b/,
    '“He spoke of an offer, not of an order.”',
  ],
]);

/** The day or the hour in which somebody was seen. */
export const JUST_NOW: readonly Phrase[] = compactRows([
  [
    /\b(?:this (?:morning|afternoon|evening|noon)|today|tonight|yesterday|last night|an hour ago|(?:minutes|hours) ago|just now|a moment ago|at this (?:moment|hour|minute)|as (?:i|we) speak|every (?:day|morning|evening)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at (?:breakfast|lunch|dinner))\b/,
    '“Their ambassador opened our flower show this morning.”',
  ],
]);

/** What people do in a place who have not left it, while somebody speaks. */
export const AT_IT: readonly Phrase[] = compactRows([
  [
    /(?:@people|@post|\bthey|\bhe|\bshe|\bdiplomats?|\bambassador|\bconsul|\bchargé|\bstaff|\bfamilies|\bwe|\bi) (?:[^\s,;:]+ )?(?:is|are|am|was|were|'s|'re|'m) (?:(?:still|just|now|busy|here|at this moment) )*(?!going|leaving|closing|moving|being|packing|pulling|withdrawing|evacuating|coming|returning|considering|planning|looking|trying|waiting|doing|talking|hoping|asking)\w{3,}ing (?:(?:its|their|his|her|our|my|the|a|an) )/,
    '“The Hungarians are painting their fence.”',
  ],
]);
