import { compact } from '../../compact-pattern.ts';

/** What is no report of a departure or a reduction, as patterns over a sentence in lower case or as written. */

/** "The handbook explains": talk of such measures at large. */
export const GENERAL_TALK = compact(
  /\b(?:handbook|(?:manual|regulations?|guidelines) (?:says?|states?|provides?|explains?)|laid down in law|(?:by|in|under) (?:immigration )?law|bill (?:would|will)|allowances?|get priority|whenever|all embassies with|budget (?:review|cuts?|plan)|spending review|(?:diplomatic|foreign) (?:network|service) (?:as a whole|had|has|with|is)|shrinking foreign service|redundanc\w+|half[- ]mast|diplomatic law)\b/i,
);

/** "Lawmakers urged the department": somebody who doesn't decide asks for it. */
export const WISHED_FOR = compact(
  /\b(?:senators?|lawmakers|congressm[ae]n|opposition|mayor|petition\w*|staff (?:association|union)|union|relatives of (?:the )?\w+|former (?:ambassador|diplomat|envoy)|retired (?:ambassador|diplomat|envoy)|columnist|editorial|critics|campaigners) (?:\w+ ){0,6}?(?:urg\w+|demand\w*|call\w*|appeal\w*|petition\w*|should|want\w*|ask\w*|wrote|press\w*|plead\w*)\b|(?<!\bwho(?:ever)? \w{1,20} |\bwhether )\b(?:they|it|he|she|government|ministry) (?:should have|ought to|should let|should)\b|\bhave petitioned\b/i,
);

/** An order in the words around. */
export const COMPELLED =
  /\b(?:order(?:s|ed|ing)?|compulsory|mandatory|obligatory|compel\w*|forced|instruct\w*|decree\w*|directive|command\w*|mandat\w+|directed|requir\w+|oblig\w+|must|enjoin\w*|edict)\b/i;

/** A choice in the words around. */
export const LEFT_TO_THEM = compact(
  /\b(?:offer\w*|voluntar\w+|optional|allow\w*|authori[sz]\w+|permit\w*|permission|let|lets|letting|choice|wish\w*|chooses?|if they|free to|who (?:wants?|asks?)|option|consent\w*|assent|approv\w+|okay\w*|(?:families|staff|spouses|wives|relatives|dependants|dependents|employees|diplomats|officials|they|who|anyone|those) (?:\w+ ){0,4}(?:may|can|could)(?! be)|elective|available)\b/i,
);

/** "Has made it easier for its families to leave": up to the step's words, what makes an offer of it. */
export const MADE_EASIER =
  /\b(?:mak(?:e|es|ing)|made) (?:it (?:\w+ )?easier|provisions?) for (?:[^ ,;:.]+ ){0,3}?(?:its|(?<!and )their|our|embassy|consulate|mission|diplomat(?:s|ic)?) (?:[^ ,;:.]+ ){1,6}?to (?:leave|depart|go|come|return|travel|fly)$/;

/** Advice in the words around. */
export const ADVISED = /\b(?:urg\w+|advis\w+|recommend\w*|suggest\w*|encourag\w+|asked|counsel\w+)\b/i;

/** All of them: no reduction. */
export const TOTAL = compact(
  /\b(?:all(?= (?:of )?(?:the |its |their |his |her |our |my )?(?:(?:embassy|consular|remaining|foreign|diplomatic|american|british|french|german|expatriate|home-based|u\.s\.|us|resident) ){0,2}(?:staff|diplomats|personnel|employees|officials|officers|people|members|team|expatriates|workers|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty))|entire|whole|every (?:one|last|member|single|diplomat)|everyone|everybody|last (?:\w+ ){0,2}(?:diplomats?|staff|officers?|officials?|employees?|person|people|members?|one)|in full|to a (?:man|woman)|to the last|lock, stock|nobody left|no one left|no (?:\w+ ){0,3}left|altogether)\b(?! (?:(?:\w+ ){0,4}(?:but|except|bar|save)\b))/i,
);

/** All of a number: "its eight diplomats", "the two remaining officers". */
export const ALL_OF_THEM = compact(
  /(?<!\bof )(?<!\bleaving )\b(?:the|its|their|both) (?:last |remaining )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?) (?:remaining |last )?(?:\w+ ){0,2}(?:staff|diplomats|officials|officers|employees|people|clerks|vice-consuls|consuls|envoys|expatriates|members)\b/i,
);

/** A number or a part in a frame's words. */
export const PART_WORD =
  /^(?:half|most|some|several|many|part|third|quarter|fifth|majority|bulk|few|handful|dozens?|[a-z]+-(?:thirds|quarters|fifths)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|\d{1,3}|section|rest|share|number|portion|chunk|tranche|sections|remaining|partial|others?|leaving|but|fewer|only|just|down)$/;

/** The post is given up in the same sentence. */
export const SHUT = compact(
  /(?<!\b(?:could|would|may|might|to|not|will|can) )\b(?:clos(?:ed|ing|es|ure)|shut(?:s|ting|tered)?|suspend\w*|suspension|ceas\w+|dark|locked|padlock\w*|seal(?:ed|ing)?|vacat\w+|abandon\w+(?! (?:\w+ ){1,2}?(?:plans?|ideas?|proposals?|intentions?)\b)|unoccupied|unmanned|unstaffed|empty|deserted|out of service|stopped (?:operating|functioning|working)|no longer has|given up|gave up|pulled the plug|flag came down|no flag|put on hold|mothball\w*|evacuated in full|relocated (?:its|their|the) (?:\w+ )?(?:embassy|mission|consulate)|keys)\b/i,
);

/** Verbs that take an order back, before the order. */
export const LIFTED =
  /^(?:lift(?:s|ed|ing)?|rescind\w*|terminat\w+|cancel\w*|revok\w+|discontinu\w+|repeal\w*|annul\w*|scrap\w*|overturn\w*|ended?|ends|ending|lapsed?|expired?|reversed)$/;

/** The same behind it: "is a dead letter". */
export const DEADENED = compact(
  /\b(?:(?:is|was|were|been|be|has|had|have) (?:now |been |since )*(?:lifted|rescinded|terminated|cancelled|canceled|revoked|discontinued|repealed|annulled|scrapped|overturned|ended|lapsed|expired|reversed)|dead letter|no longer (?:applies|stands|in force))\b/i,
);

/** The host sends them away. */
export const HOST_EXPELS =
  /\b(?:lose their immunity|accus\w+ (?:them|him|her|it) of|for (?:spying|espionage)|spies|(?:had )?thrown out|throwing out|retaliat\w+|tit-for-tat|in reprisal|smuggled|leave the country within|handed (?:them|him) (?:back )?their passports|interference)\b/i;

/** What closes and is no post: "if the airport closes". */
export const OTHER_CLOSURES = compact(
  /\b(?:airports?|borders?|airspace|roads?|schools?|ports?|crossings?|bridges?|shops|banks) (?:\w+ ){0,2}?(?:clos\w+|shut\w*)\b|\b(?:clos\w+|shut\w*|closure of) (?:the |its |their )?(?:\w+ )?(?:airports?|borders?|airspace|roads?|schools?|ports?|crossings?|bridges?)\b/gi,
);

/** "To leave the building", "to leave its phones": no departure. */
export const LEAVES_A_THING = compact(
  /\b(?:leave|vacate) (?:a|an|the|its|their|his|her|them) (?!(?:\w+ ){0,2}?(?:country|capital|city|town|embassy|post|island|islands|mission|consulate|commission|region|kingdom|province|territory|territories|republic|strip|area|gulf|zone|peninsula|state|compound|coast|enclave|mainland|sultanate|emirate|north|south|east|west|day|moment|next|first|last|same|\d+)\b)/i,
);

/** "To make plans to depart", "must ask permission to leave". */
export const ONLY_PREPARES =
  /\b(?:make plans|prepare|be ready|ask (?:for )?permission|seek permission|apply) (?:\w+ )?to\b/i;

/** The opposite of a choice: "not by choice", "no choice but to leave", "a week to leave". */
export const NO_CHOICE =
  /\b(?:no (?:such )?(?:choice|option|alternative|say)|not (?:by choice|optional|voluntary)|not (?:leav\w+|left) (?:the|that|this|any) (?:decision|choice|matter) to|(?:hours|days|week|weeks|(?:till|until) \w+) to leave)\b/i;
