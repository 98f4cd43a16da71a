import type { Level } from '../mission-report.ts';

/** A wording that says of a step that it was not taken, over words with signs for names and posts, with a sentence that it stands in. */
interface NegatedStep {
  readonly level: Level;
  readonly pattern: RegExp;
  readonly example: string;
  /** Says only that people are where they belong: beside "the embassy works as usual", no denial of its own. */
  readonly stays?: true;
}

const NOBODY =
  '(?:nobody|no one|no-one|none(?: of (?:the |its |their |our |his |her )?\\S+)?|not (?:one|a)(?: single)?|not any|no|neither|never an?)';
/** Who serves at a post, as the head of what is counted as none. */
const PEOPLE =
  '(?:soul|persons?|diplomats?|officials?|officers?|employees?|clerks?|attachés?|envoys?|consuls?|colleagues?|staff(?:ers?)?|personnel|citizens?|man|men|woman|women|people|members?(?: of (?:\\S+ ){0,3}(?:staff|mission|team|@post))?|@people)';
const KIN =
  '(?:famil(?:y|ies)|wife|wives|spouses?|child|children|dependants?|dependents?|husbands?|partners?|relatives?)';
/** Words that stand between "no" and whom it counts. */
const WHICH =
  "(?:(?:@people|@state|@post|@city|'s|single|of|the|our|its|their|other|foreign|more|serving|senior|junior|non-essential|nonessential) ){0,4}";
/** Where they are: "nobody at the embassy". */
const WHERE =
  "(?:(?:at|in|from|of|on|here|there|the|our|its|their|this|that|@\\w+|'s|mission|building|and|or|office|staff|team|any|a|an|or|child|family|no) ){0,8}";
const HAS =
  "(?:has|have|had|is|are|was|were|'s|will|would)(?: yet| ever| so far| thus far)?(?: been| be| being)? ";
const HAS_NOT =
  "(?:(?:has|have|had|is|are|was|were|did|do|does|will|would)(?: not| n't| never)|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|didn't|don't|doesn't|won't|wouldn't|never)(?: yet| ever| so far)?(?: been| be| being)? ";
const ORDERED =
  '(?:ordered|told|instructed|directed|commanded|required|made|forced|compelled|obliged|asked|bidden|summoned|telling|ordering|instructing|made|order|tell|instruct|command|force)';
const TO_GO =
  '(?:to (?:leave|go|pack|quit|come|return|depart|get|fly|travel|evacuate|board|be)|out|home|away|back|off)';
const GONE =
  '(?:left|gone|departed|fled|quit|flown|evacuated|withdrawn|recalled|pulled out|moved|removed|relocated|repatriated|leaving|fleeing|run away|sent (?:away|home|out|off|back|packing|abroad)|brought (?:home|out|back)|called (?:home|back)|taken (?:home|out))';
/** A post with the words that say whose it is and where: "the Embassy of Spain in Lima". */
const POST = '@post(?: (?:of|in|to|at)(?: the)?(?: \\S+ of)?(?: @\\w+){1,4}){0,3}';
/** Where those go who stay. */
const NOWHERE =
  "(?:(?:(?:have|has|had|are|is|were|'re|'s|'ve) )?(?:gone|going|went|moved|moving|go|fled|shifted) nowhere\\b|(?:\\S+ )?(?:\\S+n't|not) (?:gone|going|moved|moving|go|run|fled|running|shifted|shifting|decamped|budged|stirred) (?:(?:over|across|off|away|out|to|from) ){0,2}(?:anywhere|an inch|a metre|a yard|a single step)\\b)";
const NO_ONE = `(?:nobody|no one|no-one|(?:no|not a|not one|not a single|not any|a single|any) ${WHICH}(?:${PEOPLE}|${KIN}))`;

/** Opens what is called false further on: "reports that …". */
const REPORTS_THAT =
  '(?:reports?|claims?|talk|rumou?rs?|stor(?:y|ies)|allegations?|suggestions?|speculation|whispers|gossip|tales?) (?:(?:in|on|by|from) (?:\\S+ ){1,4}?)?(?:that|of|about|saying|claiming|according to which) (?:\\S+ ){0,8}?';
const ARE_FALSE =
  '(?: \\S+){0,8}? (?:is|are|was|were|as|called|branded|be) (?:\\S+ ){0,5}?(?:false|untrue|wrong|incorrect|invented|inventions?|nonsense|rubbish|fabricat(?:ed|ions?)|fiction|fake|baseless|unfounded|groundless|lies?|hoax|propaganda|malicious|fantasy|fairy tales?|gossip|absurd|ridiculous|mischief|mischievous|tosh|piffle|not true|without foundation)\\b';
/** "Dismissed reports that …", "denied that …" */
const DENIES_THAT =
  "(?<!\\b(?:not|never|nor|neither|to|\\w+n't) )\\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|contest(?:s|ed)?|rubbish(?:es|ed)|refut(?:es|ed)|contradict(?:s|ed)|brush(?:es|ed) (?:aside|off)|wav(?:es|ed) (?:aside|away)|laugh(?:s|ed) (?:at|off)|scoff(?:s|ed) at|scotch(?:es|ed)|quash(?:es|ed)|pour(?:s|ed) scorn on) (?:as (?:\\S+ ){1,3}?)?(?:(?:the|a|an|any|all|these|those|such|media|press|foreign|as|untrue|what|he|she|it|called|local|online|western|@people) ){0,4}(?:(?:reports?|claims?|talk|rumou?rs?|stor(?:y|ies)|allegations?|suggestions?|speculation|whispers|gossip|tales?|notion|idea|accounts?) )?(?:that|of|about|saying|claiming|according to which) (?:\\S+ ){0,5}?";
const WENT = `(?:${PEOPLE}|${KIN}|@state) (?:\\S+ ){0,6}?(?:have|has|had|was|were|are|is)(?: all| already| just)?(?: been)? (?:${GONE}|(?:withdrawn|recalled|pulled|cut|reduced|halved|thinned|brought|sent) (?:\\S+ ){0,4}?(?:${PEOPLE}|${KIN}|@post))\\b`;
const WERE_ORDERED = `(?:${PEOPLE}|${KIN}|@post|@state) (?:\\S+ ){0,6}?(?:have|has|had|was|were|are|is)(?: all| already| just)?(?: been| being)? ${ORDERED} ${TO_GO}\\b`;

/** Steps that are told as not taken, in the order in which they are tried: the more telling first. */
export const NEGATED_STEPS: readonly NegatedStep[] = [
  {
    level: 'ordered-departure',
    pattern: new RegExp(
      `\\b${NOBODY} ${WHICH}(?:(?:${PEOPLE}|${KIN}) )?${WHERE}(?!(?:has|have|had)(?: yet| ever| so far| thus far)? asked\\b)${HAS}${ORDERED} ${TO_GO}\\b`,
    ),
    example: 'No Peruvian has been ordered out of Lomé.',
  },
  {
    level: 'ordered-departure',
    pattern: new RegExp(
      `\\b${ORDERED} (?:not a|not one|not a single|no|nobody|no one|no-one|neither) ?${WHICH}(?:(?:${PEOPLE}|${KIN}) )?${WHERE}${TO_GO}\\b`,
    ),
    example: 'Sweden has ordered no clerk and no child home.',
  },
  {
    level: 'ordered-departure',
    pattern: new RegExp(
      `${HAS_NOT}${ORDERED} (?:${WHICH}(?:anyone|anybody|any|one|a soul|a single|somebody|${PEOPLE}|${KIN}) )${WHERE}${TO_GO}\\b`,
    ),
    example: 'We haven’t told a soul in Lomé to leave.',
  },
  {
    level: 'ordered-departure',
    pattern:
      /\b(?:given|gave|issued|received|seen|signed|sent|been|is|was|there|had) (?:been )?(?:no|never any) (?:such )?(?:\S+ )?(?:order|orders|instruction|instructions|command|directive|decree)\b(?: (?:whatever |of any (?:kind|sort) )?(?:to|for|that|from|at|by)\b)?/,
    example: 'The French have given no order of any kind to their people.',
  },
  {
    level: 'ordered-departure',
    pattern: new RegExp(
      `\\b${NOBODY} ${WHICH}(?:(?:${PEOPLE}|${KIN}) )?${WHERE}(?:(?:has|have|had|was|were|is|are)(?: yet| ever| so far)? )?(?:received|got|had|given|been given|been sent|seen|under) (?:an? |any |such |our |my |the ){0,2}(?:orders?|instructions?|directives?|command) to (?:leave|go|pack|quit|come|return|depart|evacuate)\\b`,
    ),
    example: 'No one in Lomé has received an instruction to leave.',
  },
  {
    level: 'authorized-departure',
    pattern: new RegExp(
      `\\b(?:offer(?:s|ed)?|propos(?:es|ed)|promis(?:es|ed)|suggest(?:s|ed)|advis(?:es|ed)|grant(?:s|ed)|g[ai]ven?) (?:nothing|no such thing|no ticket|no seats?|no passage|no leave)(?: (?:whatever|at all|of the (?:kind|sort)|home|out))? (?:to|for) (?:\\S+ ){0,5}?(?:${PEOPLE}|${KIN}|anyone|anybody|one|them)\\b`,
    ),
    example: 'Chile has offered nothing to the wives and the children.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(`(?:@people|they|we) ${NOWHERE}`),
    example: 'The Portuguese have gone nowhere.',
  },
  {
    level: 'suspended-operations',
    pattern: new RegExp(`(?:@state|${POST}) ${NOWHERE}`),
    example: 'The Embassy of Chile in Lomé has not shifted across to anywhere.',
  },
  {
    level: 'suspended-operations',
    pattern: new RegExp(
      `(?:${POST}|we|they|@people|@state|it) ${HAS_NOT}(?:closed|shut|shuttered|left|vacated|abandoned|relocated|evacuated|emptied|given up|padlocked|locked up|moved|fled|withdrawn|leaving|closing|shutting|moving|quit|gone)\\b`,
    ),
    example: 'The Chilean legation has not been shut for a minute.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(`\\b${NOBODY} ${WHICH}(?:${PEOPLE}|${KIN}) ${WHERE}${HAS}${GONE}\\b`),
    example: 'No Italian diplomat had left Bangui.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(`\\b(?:nobody|no one|no-one|none|not a soul) ${WHERE}${HAS}${GONE}\\b`),
    example: 'Nobody has been sent away from the embassy.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(
      `${HAS_NOT}(?:lost|cut|shed|withdrawn|recalled|pulled out|sent|brought|moved|flown|reduced|evacuated|removed|thinned) (?:home |out |away |back )?(?:an? (?:single )?|any|one |a single |so much as an? )${WHICH}(?:${PEOPLE}|${KIN}|anyone|anybody|one|job|jobs|post|posts|position|desk)\\b`,
    ),
    example: 'Their embassy has not lost a single person.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(
      `(?:@people|@state|@post|we|they|it|has|have|had) (?:sent|brought|withdrawn|withdrew|recalled|moved|flown|flew|lost|pulled|evacuated|removed) (?:home |out |away |back )?${NO_ONE}\\b`,
    ),
    example: 'The Kenyans have brought home nobody.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(
      `\\b(?:numbers?|size|strength|complement|staffing|establishment|headcount)(?: of (?:the |its |their |our |@\\w+ |'s ){0,4}(?:${PEOPLE}|@post)| at (?:the|its|their|our) @post)? (?:(?:in|at|there|here|@city) ){0,3}(?:is|are|was|were|has|have|had|remains?|remained|stands?)(?: been| still)? (?:unchanged|not changed|n't changed|the same|what (?:it|they) (?:is|are|was|were)|as (?:it was|they were|before)|where (?:it was|they were))\\b`,
    ),
    example: 'The number of Canadian diplomats in Lomé is unchanged.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(
      `\\b(?:not (?:one|a(?: single)?)|no) ${WHICH}(?:(?:${PEOPLE}|${KIN}) )?${WHERE}(?:has|have|had|'s) (?:\\S+ )?packed\\b`,
    ),
    example: 'Not one Chilean at the embassy has packed a suitcase.',
  },
  {
    level: 'ordered-departure',
    pattern: new RegExp(`${DENIES_THAT}${WERE_ORDERED}|\\b${REPORTS_THAT}${WERE_ORDERED}${ARE_FALSE}`),
    example: 'He denied that American families had been made to leave Lomé.',
  },
  {
    level: 'ordered-departure',
    pattern:
      /\b(?:know|knows|knew|heard|hear|aware) (?:of|about) no (?:\S+ ){0,2}?(?:orders?|instructions?|command|directive)\b|\b(?:call(?:s|ed)|describ(?:es|ed)|brand(?:s|ed)|dismiss(?:es|ed)) (?:the |an |any )?(?:alleged |supposed |so-called )?(?:@people |@state 's )?(?:orders?|instructions?|command)\b (?:\S+ ){0,9}?(?:fairy tale|fiction|invention|fabrication|lie|nonsense|rubbish|fantasy|hoax)\b/,
    example: '“I know of no Portuguese order,” the minister said.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(`${DENIES_THAT}${WENT}|\\b${REPORTS_THAT}${WENT}${ARE_FALSE}`),
    example: 'Reports that Canadian diplomats have left Lomé are rubbish.',
  },
  {
    level: 'reduced-staffing',
    pattern: new RegExp(
      `\\b(?:all|every one|each)(?: of)?(?: the)? (?:\\S+ ){0,3}?(?:${PEOPLE}) (?:is|are|was|were) (?:still (?:here|there|in|at|with)|(?:here|at (?:their|his|her) (?:desks?|posts?|place)))\\b`,
    ),
    example: 'Every one of Norway’s diplomats is still in Lomé.',
    stays: true,
  },
  {
    level: 'suspended-operations',
    pattern:
      /(?:@post|@people|@state) (?:did|does) (?:not|n't) (?:close|shut|leave|move|go|flee|evacuate|abandon|relocate)\b|(?:@post|@people|@state) (?:didn't|doesn't) (?:close|shut|leave|move|go|flee|relocate)\b/,
    example: 'The Danish embassy did not move to Accra.',
  },
  {
    level: 'suspended-operations',
    pattern: new RegExp(
      `${DENIES_THAT}@post (?:\\S+ ){0,6}?(?:closed|shut|suspended|moved|abandoned|evacuated|closure|closing|shutdown|relocation|relocated|given up)\\b|\\b(?:no|any) (?:notice|word|news|sign) of (?:any|an?|the) (?:\\S+ )?(?:closure|closing|relocation|suspension)\\b`,
    ),
    example: 'Zambia dismissed reports of the Danish embassy’s closure.',
  },
];
