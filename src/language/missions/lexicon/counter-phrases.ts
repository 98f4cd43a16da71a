import { compactRows, type Phrase } from './phrase.ts';

/**
 * How somebody else's account of a step is announced, and what it says, over the words of a sentence in lower case with signs
 * for names and posts. Each entry stands beside a sentence that it is found in.
 */

/** Announces another account of what was told before, whoever it is of. */
export const ANNOUNCES: readonly Phrase[] = compactRows([
  [
    /\b(?:have|has|had|having|hear|heard) none of (?:it|this|that)\b/,
    'The interior minister would have none of it.',
  ],
  [
    /\b(?:sees?|saw|tells?|told|reads?|puts?|views?|views|judges?|judged|describes?|remembers?|recalls?) (?:it|this|things|matters|the (?:matter|case|affair|story|situation|episode)) (?:(?:very|quite|rather|somewhat|altogether|entirely) )?(?:otherwise|differently|(?:in )?(?:another|a different|the opposite) (?:way|light|fashion)|the other way (?:a?round|about)|with other eyes)\b/,
    'Amman sees things quite differently.',
  ],
  [
    /\b(?:do|does|did) (?:not|n't) (?:see|read|view|share|accept|recognise|recognize) (?:it|this|things|matters|that|the (?:matter|account|story|picture|view|report))(?: (?:that way|this way|so|like that|in that light|the same way|at all))?(?= [^a-z@]|$)/,
    'Quito does not see it that way.',
  ],
  [
    /\b(?:doesn't|didn't|don't) (?:see|read|view|share|accept|recognise|recognize) (?:it|this|things|matters|that|the (?:matter|account|story|picture|view|report))(?: (?:that way|this way|so|like that|in that light|the same way|at all))?(?= [^a-z@]|$)/,
    'The governor doesn’t accept that.',
  ],
  [
    /\b(?:tells?|told|has|had|gives?|gave|offers?|offered|presents?|presented|paints?|painted) (?:(?:quite|rather|altogether) )?(?:another|an? (?:(?:very|quite|rather|altogether|wholly|entirely) )?(?:different|other|opposite|contrary|rosier|sunnier|cheerier|kinder|brighter)) (?:story|account|version|tale|picture|explanation|view)\b/,
    'The mayor tells another story.',
  ],
  [
    /\bden(?:y|ies|ied) (?:(?:@\w+|at|in|on|yesterday|flatly|that|there|is|was) ){0,3}?(?:everything|anything|any (?:such )?(?:thing|change|move|departure|closure|exodus|evacuation))\b/,
    'Jordan denies that anything has changed.',
  ],
  [
    /\b(?:the )?first (?:that |which )?(?:\S+ ){1,6}?(?:(?:has|have|had) )?(?:heard|knew|learned|been told) (?:of|about) (?:it|this|that|any of it|the (?:matter|move|step|closure|departure))\b/,
    'It was the first that the Laotian foreign ministry had heard of it.',
  ],
  [
    /\b(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed|asserts?|asserted|swears?|swore|thinks?|thought) (?:otherwise|the (?:opposite|contrary|reverse)|differently|nothing of the (?:kind|sort) (?:had |has )?(?:happened|occurred))\b/,
    'The prefect insists otherwise.',
  ],
  [
    /\b(?:that|this|which|all of (?:it|this|that)|the (?:claim|account|report|story|version|announcement|news|figure|number|count)s?) (?:is|are|was|were|has been|have been) (?:(?:\S+ly|at once|again) )?(?:contradicted|denied|disputed|contested|refuted|rebutted|challenged|disowned|dismissed|rejected|ridiculed|derided|mocked|brushed aside|waved (?:aside|away)|laughed (?:off|at)|called into question|knocked down)(?= (?:by|in|at|on|within|as|late|yesterday|when)\b| [^a-z@]|$)|\b(?:disagree[sd]?|begs? to differ|begged to differ|took issue|takes issue|contradicts?|contradicted|disputes|disputed|contests|contested|waved|waves|brushe[sd]|laughed|scoffed)(?: (?:it|this|that|the (?:report|account|story|version|news))(?: (?:away|aside|off))?| (?:at|with|to) (?:it|this|that|the (?:report|account|story|version|news)))?(?= [^a-z@]|$)/,
    'The regional government disagreed.',
  ],
  [
    /\b(?:contradict(?:s|ed)|correct(?:s|ed)|disput(?:es|ed)) (?:the|that|this) (?:[^\s,;:]+ ){0,2}?(?:reports?|story|account|news|newspapers?|paper|broadcaster|agency|channel|station|claims?|version|arithmetic|figures?|numbers?|count|picture|description|facts)(?= [^a-z@]|$)/,
    'The ambassador contradicted the broadcaster.',
  ],
  [
    /\b(?:reject(?:s|ed)|den(?:ies|ied)|disput(?:es|ed)|dismiss(?:es|ed)|contest(?:s|ed)|refut(?:es|ed)|brush(?:es|ed) (?:aside|off)|wav(?:es|ed) (?:aside|away)|laugh(?:s|ed) off) (?:(?:any|all|the|these|those|media|press|foreign) ){0,2}(?:(?:reports?|claims?|rumou?rs?|talk|suggestions?|stories|allegations?) (?:that|of|about) |that )(?:(?:any|all|some|several|most|many|foreign|diplomatic|western|other|the) ){0,3}(?:missions|embassies|high commissions|consulates|diplomats|envoys|@post)\b/,
    'The mayor’s office disputed reports that foreign missions had shut.',
  ],
  [
    /\b(?:nobody|no one|no-one|none)(?: [^\s,;:]+){0,5}? (?:has|had|have) (?:ever )?(?:heard|been told|been informed|learned) (?:of|about) (?:it|this|that|any of it|the (?:matter|move|step|closure|departure))\b/,
    'In Gaborone nobody in government has heard of it.',
  ],
  [
    /^\W*(?:fairy tales?|lies|all lies|gossip|inventions?|fantas(?:y|ies)|fiction|a joke|rumou?rs|tales|stories|hot air|humbug|propaganda)(?= [^a-z@ ])/,
    '“Fairy tales,” said an adviser to the president.',
  ],
  [
    /\b(?:contradict(?:s|ed)?|correct(?:s|ed)|disput(?:es|ed)|challeng(?:es|ed)) (?:the )?(?:@city|@state|@people|ambassador|minister|ministry|consul|chargé|embassy|spokes\w+|government)(?= )/,
    'The junta contradicted Madrid within the hour.',
  ],
  [
    /\b(?:(?:knows?|knew|had heard|has heard|claims? to know|claimed to know|professe[sd] to know) (?:of )?nothing (?:of|about) (?:it|this|that|any of it|the (?:matter|move|step))|(?:has|had|have) noticed (?:nothing|no such thing)|(?:was|were|is|are) having none of it|not how (?:\S+ ){1,5}?(?:sees?|saw|tells?|told|remembers?|puts?) it)\b/,
    'The police chief knew nothing of it.',
  ],
  [
    /\b(?:tells?|told|has|had|have|gives?|gave|offers?|offered|presents?|presented|paints?|painted|strikes?|struck|puts?|put|draws?|drew|sings?|sang|sticks? to|stuck to|came up with|comes up with) (?:(?:@\w+|quite|rather|altogether|out|forward) )?(?:another|an? (?:(?:very|quite|rather|altogether|wholly|entirely|somewhat) )?(?:different|other|opposite|contrary)|(?:its|his|her|their) own) (?:\S+ )?(?:story|account|version|tale|picture|explanation|view|tone|note|tune|reading|line|song|impression|face)\b/,
    'Mali’s foreign minister struck a different tone.',
  ],
  [
    /\ban? (?:story|account|version|tale|picture|explanation|view|tone|note|tune|reading|line|song|impression|face) of (?:its|his|her|their) own\b/,
    'Caracas gives a version of its own.',
  ],
  [
    /\b(?:would|will|wants?|wanted) (?:to )?(?:hear|know|have) (?:nothing|none) of (?:it|this|that|the (?:matter|report|story|account))\b/,
    'The mayor would hear nothing of this.',
  ],
  [
    /\b(?:could|can|would) (?:hardly |scarcely )?(?:not |n't )?(?:have )?disagree[d]? (?:more|less)\b/,
    'The home adviser could not have disagreed more.',
  ],
  [
    /\b(?:speaks?|spoke|talks?|talked|complain(?:s|ed)) (?:instead |only |rather )?of (?:an? |the )?(?:\S+ )?(?:misunderstandings?|mistakes?|mix-ups?|inventions?|hoax(?:es)?|canards?|lies|errors?|confusion|falsehoods?|fabrications?|misinformation|disinformation|fake news|fairy tales?|rumou?rs|gossip|exaggerations?)\b/,
    'Guinean officials spoke of a misunderstanding.',
  ],
  [
    /\b(?:reject(?:s|ed)|refuse[sd]|refut(?:es|ed)|rebut(?:s|ted)|rebuff(?:s|ed)|counter(?:s|ed)|contest(?:s|ed)|challenge[sd]?|den(?:ies|ied)|disput(?:es|ed)|dispel(?:s|led)|dismiss(?:es|ed)|disown(?:s|ed)|question(?:s|ed)|correct(?:s|ed)|contradict(?:s|ed)|ridicule[sd]?|mock(?:s|ed)|deride[sd]?|scoff(?:s|ed) at|sneer(?:s|ed) at|laugh(?:s|ed) (?:off|at)|shrug(?:s|ged) off|play(?:s|ed) down|took exception to|takes exception to|took issue with|takes issue with|cast doubt on|casts doubt on|pour(?:s|ed) (?:scorn|cold water|ridicule) on|push(?:es|ed) back (?:against|on)|hit back at|bristled at|quarrel(?:s|led) with|differ(?:s|ed) with) (?:(?:the|that|this|such|any such|these|those|all|any|its|their|his|her) )?(?:(?!report(?:er|ing)s?\b)[^\s,;:]+ ){0,2}?(?:reports?|stor(?:y|ies)|accounts?|versions?|claims?|newspapers?|paper|broadcaster|announcement|news|description|suggestions?|rumou?rs?|allegations?|assertions?|statement|reading|depiction)(?= [^a-z@]| (?:as|with|and|out|yesterday|this|when|within|on \w+day)\b)/,
    'Kenya’s foreign secretary rejected the Canadian account.',
  ],
  [
    /(?<!\b(?:i|we) )\b(?:do|does|did|is|was|are|were)(?: not| n't|n't) (?:accept|recogni[sz]e|share|buy|believe|support|subscribe to|go along with|agree with|sign up to) (?:(?:the|that|this|such|any of) )?(?:[^\s,;:]+ ){0,2}?(?:story|account|version|tale|picture|explanation|view|tone|note|tune|reading|line|song|impression|face|report|claim|announcement)\b/,
    'The prefecture doesn’t accept the Spanish story.',
  ],
  [
    /\b(?:that|this|it) (?:is|was|'s)(?: not| n't|n't| hardly) (?:at all )?(?:what|how|the way|quite what|quite how) (?!(?:i|we|they|he|she|it|you)\b)(?:\S+ ){1,5}?(?:says?|said|sees?|saw|tells?|told|hears?|heard|remembers?|knows?|describes?|puts?|reports?|thinks?|maintains?)\b/,
    'That is not what the consul general says.',
  ],
  [
    /\b(?:was|were|is|are) of (?:(?:quite|rather) )?(?:another|an? (?:different|contrary|other)|the opposite) (?:opinion|mind|view)\b|\b(?:sets?|setting|put|puts) the record straight\b|\b(?:was|were|is|are) (?:quick|at pains|keen|eager|anxious) to (?:correct|contradict|deny|dispel|rebut|refute|set|put)\b|\bdiffer(?:s|ed)(?= [^a-z@])|\b(?:objects|objected|demurs|demurred|(?<=(?:@state|@city|@post|\b(?:ministry|minister|ministers|government|ambassador|mayor|governor|prefect|office|officials|authorities|junta|president|premier|spokes\w+|palace|police|side|he|she|it)) )protests|protested|scoffs|sneered|snorts|snorted|bristled|retort(?:s|ed))(?= [^a-z@])/,
    'The governor is of a different opinion.',
  ],
  [
    /\b(?:(?:has|had|have|professe[sd]) no knowledge|(?:is|are|was|were) (?:not aware|unaware)|(?:knows?|knew) nothing(?: at all)?) (?:of|about) (?:(?:any|the|an?|this|that) (?:such )?(?:\S+ )?(?:order|closure|departures?|evacuation|withdrawal|move|step|decision|instruction|exodus|recall|report)|it|this|that)\b(?= [^a-z@]|$)/,
    'The ministry has no knowledge of any closure.',
  ],
  [
    /\b(?:version|account|story|picture|reading) (?:of (?:it|events|things|the \S+) )?(?:is|was|sounds?|sounded|reads?|differs|differed|could|can)(?: not| n't|n't)? (?:(?:be|have been|quite|rather|very|altogether|somewhat) )*(?:another|different|differently|the opposite|opposite|otherwise|further|contrary|at odds|from)\b/,
    'Ankara’s version could not be further from Stockholm’s.',
  ],
  [
    /\b(?:speaks?|spoke|talks?|talked) (?:instead |only |rather |merely )?of (?:an? |the |their |his |her )?(?:\S+ )?(?:holidays?|leave|vacations?|repairs|renovations?|visits?|trips?|rotations?|seminars?|festival|move of house|exercise)(?= [^a-z@]|$)/,
    'Peru’s foreign minister, for her part, speaks of holidays.',
  ],
]);

/** Announces one, or is no more than astonishment at the step. */
export const ASTONISHED: readonly Phrase[] = compactRows([
  [
    /\b(?:(?:shakes?|shook|shaking) (?:his|her|their) heads?|(?:express(?:es|ed)|profess(?:es|ed)|voice[sd]|show(?:s|ed)) (?:\S+ )?(?:surprise|astonishment|puzzlement|bewilderment)|(?:was|were|is|are) (?:(?:quite|rather|very|much) )?(?:surprised|astonished|puzzled|baffled|bewildered|amused|unmoved|indignant|incredulous|nonplussed|taken aback|unimpressed|perplexed|mystified)(?= [^a-z@]| (?:at|by|to hear|to read|to see|to learn)\b)|(?:raise[sd]|raising) (?:an eyebrow|his eyebrows|her eyebrows|their eyebrows)|scratch(?:es|ed|ing) (?:his|her|their) heads?|(?:react(?:s|ed)|respond(?:s|ed)|repl(?:ies|ied)) with (?:\S+ )?(?:disbelief|astonishment|surprise|laughter|scorn|amusement|derision|incredulity|contempt|bewilderment|a (?:laugh|shrug|smile|snort))|(?:could|can) (?:only|but|hardly) (?:shake|laugh|smile|wonder|stare)|smile[sd]|shrug(?:s|ged)|grinned|chuckle[sd]|sighe[sd])\b/,
    'The minister shook her head when she was asked about it.',
  ],
]);

/** Speaks of a report as such, so that what is said next may be against it. */
export const OF_REPORT: readonly Phrase[] = compactRows([
  [
    /\b(?:newspapers?|the (?:paper|press|news|report|reports|story|stories|account|accounts|tale|claim|claims|rumou?rs?|version|affair|talk|announcement|correspondent|reporter|broadcaster|agency|website|article|headlines?))(?= |$)/,
    'The ministry puts the story down to bad eyesight.',
  ],
  [
    /\b(?:(?:for|of|about|at|from|to|with|by|over) (?:it|this|that|such things)|(?:got|heard|read|saw|found) (?:it|this|that))(?= [^a-z@]|$)/,
    'The ambassador was in no mood for it.',
  ],
]);

/** Speaks of missions in general, and so of none that was told of. */
export const OF_MOST: readonly Phrase[] = compactRows([
  [
    /^(?!.*@people ).*?\b(?:most|many|several|some|nearly all|almost all|the (?:great |vast )?majority of) (?:of )?(?:the )?(?:other |foreign |diplomatic |western )*(?:missions|embassies|consulates|legations|posts|diplomats|@post)(?= |$)/,
    'The foreign minister said that most missions were working.',
  ],
]);

/** Tells that they have gone, or that nobody is there any more, where no word says no. */
export const GONE: readonly Phrase[] = compactRows([
  [
    /^(?!.*(?:\b(?:not|never|no|nobody|no-one|none|nothing|nowhere)|n't) ).*?(?:(?:\b(?:they|it|she|he|all|everyone|everybody|diplomats|families|staff)|@people|@state|@post) (?:[^\s,;:]+ ){0,3}?(?:gone|left|closed|shut|fled|departed|quit|empty|deserted|locked|sealed|withdrew|withdrawn|abandoned|boarded|embarked|went aboard|(?:went|drove|driven|taken|brought|bussed|flew|flown|walked|marched|rode) (?:off|out|aboard|to the (?:airport|airfield|airstrip|port|harbou?r|quay|pier|docks|border|frontier|station))(?! to (?:greet|meet|see|welcome|fetch|inspect)))\b|\bpadlock)/,
    'The Finnish diplomats have all gone.',
  ],
]);

/** That a report about missions is false, without saying what it told. */
export const NOT_SO: readonly Phrase[] = compactRows([
  [
    /\b(?:devoid of (?:any )?(?:truth|foundation|substance|basis)|(?:reports?|claims?|accounts?|information) to the contrary|(?:does|do|did) (?:not|n't) correspond (?:to|with) (?:the )?(?:reality|facts?|truth)|(?:refut(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?) (?:\S+ ){0,3}?(?:inaccurate|false|untrue|distorted|misleading|such|these|those) (?:information|reports?|claims?|news|accounts?|rumou?rs?))\b/,
    'The ministry said that reports to the contrary were wrong.',
  ],
]);

/** That all who serve at a post are there. */
export const ALL_THERE: readonly Phrase[] = compactRows([
  [
    /\b(?:all|every(?:one|body)?|each|both)\b(?:(?! and (?:that|they|he|she|it|we)\b) [^\s,;:]+){0,9}? (?:is|are|was|were|remains?|remained|stays?|stayed|sits?|sat) (?:(?:all|still|very much|and|,|safely|present|now|today) ){0,3}(?:here|there|present|staying|working|in (?:@\w+|town|place|the (?:building|city|country|capital))|at (?:(?:their|his|her|its|the) )?(?:work|desks?|posts?|@post|places?|work ?places?|workplaces?|stations?|jobs?))(?= |$)/,
    '“All fourteen employees of the Finnish embassy are in Kigali.”',
  ],
  [
    /\b(?:fully|properly|completely|normally|entirely) (?:staffed|manned|crewed|occupied)\b|\b(?:at|with|up to|has|have|had|of) (?:its |their |the |a )?(?:full|whole|usual|normal|entire|complete) (?:strength|complement|staff|team|crew|contingent|number)\b/,
    'The Finnish embassy is fully staffed.',
  ],
  [
    /\b(?:keeps?|kept|has|have|had|retains?|retained) (?:all|every one of) (?:of )?(?:its|their|his|her) (?:\S+ )?(?:people|staff|diplomats|employees|officers|colleagues)(?= |$)/,
    'The Portuguese mission keeps all its people in the country.',
  ],
  [
    /\b(?:have|has|had|with|are|is|were) (?:there )?the same (?:[^\s,;:]+ )?(?:people|staff|diplomats|employees|number|team|faces)\b/,
    'We have the same nine people there as in January.',
  ],
  [
    /(?:\bthey|\bthem|families|children|wives|diplomats) (?:is|are|was|were) (?:all |still |very much )?(?:here|there|in (?:@\w+|town)|at (?:home|school|work|their \S+))(?= [^a-z]|$)/,
    '“They are here,” she said.',
  ],
  [
    /(?:@people|@state|friends?|guests?|colleagues|neighbours|neighbors|diplomats?|families|staff|officials?|employees|they) (?:\S+ ){0,3}?(?:is|are|was|were) all (?:still )?(?:here|there|staying|present|at (?:work|home|their \S+)|in (?:@\w+|town|place))(?= |$)/,
    '“Our Dutch neighbours are all here.”',
  ],
  [
    /(?:@people|diplomats?|friends?|colleagues|they) (?:is|are|(?<=\b(?:say|says|said|insist(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed)|assert(?:s|ed)) (?:that )?(?:(?:the|its|all) )?(?:@people )?\S+ )(?:was|were)) (?:[“"‘'] )?(?:(?:all|still|now|every one of them) ){0,2}(?:(?:here|there|in @city|in town) and (?:at work|working|well|busy)|in (?:their|its) (?:own )?(?:offices?|embassy|chancery|building|@post))(?!(?: [”"’'])? (?:when|until|till|before|while|during|at the time|as(?! (?:usual|before|ever|always|normal|well)\b))\b)(?= |$)/,
    'The minister said that the Danes were “all in Palikir and working”.',
  ],
  [
    /(?:@people|@state|@post|friends?|guests?|colleagues|diplomats?|families|staff|officials?|employees|they) (?:(?:is|are|was|were) (?:all )?(?:staying|remaining)|(?:stays?|remains?|stayed|remained)(?! (?:open|closed|shut|operational|functional|functioning|operating|suspended|in operation)\b)|(?:is|are) (?:going|moving) nowhere|(?:is|are) not (?:going|leaving|moving)(?: anywhere)?)(?= |$)/,
    '“The Danish embassy is staying in Palikir.”',
  ],
]);

/** That a post is at work. */
export const AT_WORK: readonly Phrase[] = compactRows([
  [
    /(?:@post|\bit|\bthey|\bdoors?|\bgates?|\bchancery|\bbuilding|\bmission|\boffice) (?:[^\s,;:]+ ){0,4}?(?:is|are|was|were|remains?|remained|stays?|stayed|stands?|'s) (?:(?:still|quite|very much|perfectly|fully|now|as ever|wide|not only|both) ){0,2}(?:open|working|functioning|operating|at work|in business|operational|functional|in operation|receiving|issuing|serving|performing|running|busy|doing (?:its|their) (?:work|job|duty|duties))(?! (?:no (?:longer|more)|nowhere|(?:[^\s,;:]+ ){0,8}?before (?:it|they|its|their|the|this|that|being|closing|shutting)) )(?! (?:by (?:tele)?phone|remotely|online|from (?:abroad|afar|exile|a distance))\b)(?= |$)/,
    '“The Portuguese embassy is open.”',
  ],
  [
    /(?:@post|\bmission) (?:(?!(?:suspend|stop|ceas|halt|interrupt|discontinu)(?:s|p?ed|es|p?ing)? )[^\s,;:]+ ){0,3}?(?:works?|worked|functions?|operates?|operated|functioned|keeps? (?:its|their) (?:usual |normal )?hours|carries on|carried on|goes on|continues? (?:its|to|with))(?! (?:no (?:longer|more)|nowhere|(?:[^\s,;:]+ ){0,8}?before (?:it|they|its|their|the|this|that|being|closing|shutting)) )(?! (?:by (?:tele)?phone|remotely|online|from (?:abroad|afar|exile|a distance))\b)(?= |$)/,
    'The Portuguese embassy works normally.',
  ],
  [
    /@post (?:[“"‘'] )?(?:is|are|was|were) (?:[“"‘'] )?(?:(?:still|now) )?(?:(?:carrying on|going on with|continuing|doing) (?:with )?(?:its|their|the) work|at (?:its|the same|their) (?:old |usual |own )?address)(?! (?:by (?:tele)?phone|remotely|online|from (?:abroad|afar|exile|a distance))\b)(?= |$)/,
    'The Portuguese embassy is carrying on its work.',
  ],
  [
    /\b(?:lights?|lamps?|flags?|lines?|queues?) (?:is|are|was|were|'s) (?:still )?(?:on|up|there|flying|long|burning|hoisted)\b|\bthere (?:is|was|'s) (?:a|still a) (?:light|lamp|flag|queue|line)\b/,
    'The flag was up.',
  ],
]);

/** Another reason why people went, or were not to be seen. */
export const EXPLAINS: readonly Phrase[] = compactRows([
  [
    /\b(?:on (?:(?:a|his|her|their|annual|home|sick|summer|short|long|maternity|school) )*(?:leave|holidays?|vacation|honeymoon|trip|visit|excursion)|holidays?|holiday-?makers?|vacation(?:s|ing)?|beach(?:es)?|seaside|to the (?:sea|lake|coast|mountains|hills|country|wedding)|ski(?:ing)?|shopping|hiking|fishing(?! (?:ports?|harbou?rs?|boats?|vessels?|trawlers?|villages?|piers?|quays?|jett(?:y|ies)|docks?|towns?|fleets?|grounds?|terminals?))|swimming|wedding|honeymoon|(?:for|over) the weekend|weekend (?:trip|away|in)|summer break|school break|excursion|picnic|as (?:they|it|he|she) (?:do|does|did) every|as every (?:year|summer|june|july|winter|spring|autumn)|(?:had|has|have|is|are|was|were) (?:merely|simply|only|just) (?:been )?(?:moved|moving|changed|changing|gone|going|away|resting|cleaning|training|taking|taken|travell?ing|visiting|repairing)|rotation|redecorat\w+|repainted|painted|painters|renovat\w+|refurbish\w+|repairs?|having (?:its|the) (?:roof|walls?|windows?|floors?))\b/,
    'The families are on their summer holidays.',
  ],
]);

/** Says how somebody knows what he said before. */
export const VOUCHES: readonly Phrase[] = compactRows([
  [
    /^\W*(?:he|she|they|it|we|i) (?:had|has|have|knew|know|was|were|am|are) (?:been )?(?:assured|told|informed|certain|sure|it|this|that|so)\b(?: (?:of|so|about|by|from)\b|(?= [^a-z@]))/,
    'He had been assured of that by the ambassador.',
  ],
]);

/** What people do for such a reason. */
export const ARE_AWAY: readonly Phrase[] = compactRows([
  [
    /\b(?:gone|went|going|go|are|is|were|was|had|has|have|left|leave|travel(?:s|led|ling|ed|ing)?|took|taken|taking|having|home|away)\b/,
    'The families have gone to the seaside.',
  ],
]);

/** That nothing whatever was done. */
export const NOTHING_DONE: readonly Phrase[] = compactRows([
  [
    /\b(?:done|did|does|offered|ordered|decided|told|given|gave|announced|undertaken|planned|proposed|suggested|asked|said|issued|sent|signed|seen|promised) (?:(?:its|their|his|her|the) (?:people|staff|families|diplomats|own) )?(?:us |them |him |her |anybody |anyone )?(?:nothing|none|no such thing|not(?:hing)? a thing) of (?:the|that|this) (?:kind|sort|nature)\b/,
    'The Finnish side has done nothing of the sort.',
  ],
]);

/** That a step was not taken. */
export const NOT_TAKEN: readonly Phrase[] = compactRows([
  [
    /\b(?:moved|closed|shut|changed|cut|withdrawn|withdrew|recalled|sent|removed|reduced|cancelled|abandoned|given up|stopped|ordered|taken|decided|packed|evacuated|lost|emptied|called) (?:(?:away|home|back|out|off|up) )?(?:nothing|nobody|no ?-?one|not a (?:soul|single \S+|chair|desk|man|woman|thing))(?= |$)/,
    '“Norway has moved nothing.”',
  ],
  [
    /\b(?:(?:nobody|no one|no-one)(?: (?:at|in|from|of|on) (?:[^\s,;:]+ ?){1,3}?)?|none(?: of \S+(?: \S+)?)?|not (?:one|a single|a)(?: \S+)?|no(?: \S+){1,3}?)(?: (?:has|have|had|was|were|is|are))?(?: been| being)? (?:flown|moved|sent|driven|called|taken|brought|shipped|bussed|evacuated|ordered|told|made|forced|asked|gone|going|leaving|left|packed|packing|run|fled|ordering|ordered)\b/,
    '“Nobody was flown anywhere.”',
  ],
  [
    /\b(?:has|have|had|did|does|do|is|are|was|were)(?: not| n't| never|n't) (?:(?:yet|even|in fact|been|being|any way) )?(?:called|call|recalled|recall|order(?:ed)?|tell|told|made|make|forced|asked|ask|withdrawn|withdraw|pull(?:ed)?|sen[dt]|cut|reduced?|flown|fly|evacuated?|mov(?:e|ed|ing)|leav(?:e|ing)|left|clos(?:e|ed|ing)|shut|gone|going|go|fled|quit|suspended|stopped|offered|invited)\b/,
    '“Finland has not called its families out of Kigali.”',
  ],
  [
    /(?<!\b(?:not|never|nor|neither|to|n't) )\b(?:den(?:y|ies|ied)|disput(?:es|ed)|reject(?:s|ed)|contest(?:s|ed)|refut(?:es|ed)|dismiss(?:es|ed)) (?:[^\s,;:]+ ){0,6}?(?:that|of|about) (?:[^\s,;:]+ ){0,8}?(?:gone|left|leaving|departed|fled|closed|shut|ordered|told|withdrawn|recalled|evacuated|departures?|closure|exodus|evacuation|withdrawal|emptied|moved|relocated)\b/,
    'The minister disputed on Saturday that the French had gone.',
  ],
]);

/** Words for what is done to a post, not to its people. */
export const OF_CLOSING: readonly Phrase[] = compactRows([
  [
    /\b(?:clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?|suspend(?:s|ed|ing)?|suspension|relocat\w+|abandon(?:s|ed|ing)?|locked|padlocked|stopped|ceased)\b/,
    'Nobody has shut anything.',
  ],
]);

/** What a mission's step is done to. */
export const OF_MISSIONS: readonly Phrase[] = compactRows([
  [
    /@post|\b(?:diplomats?|famil(?:y|ies)|staff|officials?|employees?|personnel|envoys?|wives|husbands|spouses?|children|dependants?|dependents?|people|side|friends?|guests?|ambassador|consul|nationals|orders?|instructions?|closure|evacuation)\b/,
    'The Finnish diplomats stay.',
  ],
]);

/** Of whom something is said who serves at no post. */
export const OF_BUSINESS: readonly Phrase[] = compactRows([
  [
    /\b(?:no|not (?:one|a single)|none of the|nobody from an?) (?:@people |@state |foreign )?(?:compan(?:y|ies)|firms?|business(?:es)?|banks?|factor(?:y|ies)|investors?|tourists?|ships?|airlines?|shops?|banks?|traders?)\b/,
    '“No Portuguese company has closed its doors.”',
  ],
]);

/** What is only to come, or might be. */
export const TO_COME: readonly Phrase[] = compactRows([
  [
    /\b(?:will|'ll|shall|would|could|might|may|if|unless|whether|until|should|plans?|planned|intends?|hopes?|hoped|promised?|pledged?|guarantee[sd]?|wants?|wanted)\b/,
    'The embassy will stay open.',
  ],
]);

/** Who leaves it open says neither yes nor no. */
export const LEAVES_OPEN: readonly Phrase[] = compactRows([
  [
    /\b(?:comment(?:ed)?|repl(?:y|ied)|respond(?:ed)?|elaborate|confirm(?:ed)?|rule(?:d)? out|(?<!\b(?:like|love|wants?|wanted) to )knows?(?! (?:of )?nothing)|explain(?:ed)?|(?:not|n't) (?:said|say|clear|known|decided|asked))\b/,
    'The ministry would not comment.',
  ],
]);
