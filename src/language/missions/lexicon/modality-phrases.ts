import { compact } from '../../compact-pattern.ts';
import type { Modality } from '../mission-report.ts';

/** A wording that tells how a step stands, with a sentence that it stands in. */
export interface ModalityPhrase {
  readonly tells: Exclude<Modality, 'in-effect'>;
  readonly pattern: RegExp;
  readonly example: string;
}

/** How far behind the step's last word a predicate about it may begin, in words. */
const SUBJECT = '(?:[^\\s]+ ){0,7}?';

/** The same, where nobody else begins to speak of himself: not "… and I would be glad of more". */
const SAME_SUBJECT = '(?:(?!(?:and|but) (?:i|we|he|she|they|you)\\b)[^\\s]+ ){0,7}?';

/** What is said of a step behind it: "A drawdown in Goma is on the cards." */
export const BEHIND: readonly ModalityPhrase[] = [
  {
    tells: 'denied',
    pattern: new RegExp(
      `^${SUBJECT}(?:has|have|had|was|were|is|are|will|would|did)(?: been| be)? (?:neither|never|not)(?: been| be)? (?:\\w+ )?(?:requested|approved|authori[sz]ed|ordered|decided|discussed|planned|considered|contemplated|given|made|issued|taken|happen(?:ed)?|take place|taken place|occurr?(?:ed)?)\\b`,
    ),
    example: 'A drawdown at the embassy has been neither requested nor approved.',
  },
  {
    tells: 'denied',
    pattern: new RegExp(
      `^${SUBJECT}(?:hasn't|haven't|hadn't|wasn't|weren't|isn't|didn't|won't)(?: been| be)? (?:\\w+ )?(?:requested|approved|authori[sz]ed|ordered|decided|discussed|planned|given|made|issued|taken|happen(?:ed)?|occur)\\b`,
    ),
    example: 'An evacuation of the embassy hasn’t been ordered.',
  },
  {
    tells: 'denied',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|are|was|were|as|be) (?:a |an |mere |pure |simply |just |only |“ |" )*(?:invention|inventions|fiction|fantasy|gossip|idle gossip|idle talk|forgery|hoax|fabrication|mischievous|nonsense|rubbish|baseless|unfounded|groundless|untrue|false|fake|wrong|incorrect|fairy tale|lie|lies)\\b`,
    ),
    example: 'The withdrawal of ten Norwegian diplomats from Lomé was idle gossip.',
  },
  {
    tells: 'denied',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|was|were|are) (?:out of the question|off the table|ruled out|turned down|rejected|dismissed|denied|not on the table|not true|not so|not under (?:discussion|consideration|review)|not planned)\\b`,
    ),
    example: 'The closure of the embassy is out of the question.',
  },
  {
    tells: 'considered',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|are|was|were|remains?|remained|being|still)(?: still| also| now| said to be| among| one of)*(?: “| ")? ?(?:(?:the |\\w+ )?options?|on (?:the|his|her|their|its|somebody's|the [\\w-]+ 's|the [\\w-]+ [\\w-]+ 's) (?:\\w+ )?(?:table|cards|agenda|desk|drawing board)|before (?:the|a) (?:minister|cabinet|government|council|committee|board)|with the minister|awaiting (?:a|the|his|her|its) (?:signature|decision|approval)|(?:not yet|yet to be|still to be) (?:signed|approved|decided|agreed)|under (?:study|review|consideration|discussion|examination|debate)|in the balance|an? (?:open question|possibility|option|matter of time)|possible|conceivable|likely|imminent|thinkable|mooted|undecided|pending|contemplated|envisaged)\\b`,
    ),
    example: 'Closing the embassy is on the table.',
  },
  {
    tells: 'considered',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|was|remains?|remained|being|as)(?: still| only| just| merely| but| also| no more than| simply)*(?: “| "| ')? ?one (?:\\w+ )?(?:in|on|of|out of|among|amongst) (?:\\w+ ){0,3}?(?:pages?|files?|folders?|drawers?|chapters?|paragraphs?|options?|ideas?|possibilities|cards?|pack|deck|scenarios?|lists?|menu|courses|paths|roads|proposals|contingencies|alternatives)\\b(?! (?:taken|adopted))`,
    ),
    example: 'Closing the embassy is only one option on a long list.',
  },
  {
    tells: 'denied',
    pattern:
      /^(?:as )?(?:“ |" |' |‘ |an? |pure |utterly |completely |totally |wholly |entirely |“ )*(?:baseless|unfounded|groundless|untrue|false|fake|nonsense|rubbish|incorrect|invention|fiction|fabrication|fabricated|hoax|lies|without foundation)\b/,
    example: 'The mission called reports of its closure baseless.',
  },
  {
    tells: 'considered',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|was|remains) (?:an? |only |just |no more than |mere )+(?:\\w+ )?(?:story|tale|rumou?r|legend|guess|conjecture|theory|fear|wish)\\b`,
    ),
    example: 'That the embassy has been given up is a story that only its landlord tells.',
  },
  {
    tells: 'considered',
    pattern: new RegExp(
      `^${SUBJECT}(?:is|are|was|were|been) (?:also |still |now |already )*being (?:considered|studied|discussed|weighed|mulled|debated|drafted|drawn up|prepared|planned|examined|looked at|negotiated|finali[sz]ed)\\b`,
    ),
    example: 'The closure of the embassy is being studied.',
  },
  {
    tells: 'considered',
    pattern: new RegExp(
      `^${SAME_SUBJECT}(?:(?<!\\b(?:more|others|rest|remainder|further) )(?:may|might|could|would) (?:also |yet |still |soon |well )*(?:be|come|follow|happen|need)|looms?|loomed|under study|under consideration|under discussion|on the cards|to be decided)\\b`,
    ),
    example: 'The closure of the embassy looms.',
  },
];

/** What opens a step that is only thought of, whatever negation stands in it: "does not rule out closing". */
export const NOT_EXCLUDED: RegExp = compact(
  /\b(?:not|n't|never|cannot|can't|\w+n't) (?:\w+ )?(?:rule|ruled|ruling|exclude|excluded|excluding)\b|\bin (?:the worst|that|such a|any) (?:case|event)\b/,
);

/** What governs a step from before it: "Berlin decided against closing its embassy." */
export const BEFORE: readonly ModalityPhrase[] = [
  {
    tells: 'denied',
    pattern:
      /\b(?:(?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately) (?:reported|stated|said|wrote|claimed|announced|suggested)|(?:reported|stated|said|wrote|claimed|announced|suggested) (?:wrongly|incorrectly|mistakenly|erroneously|falsely|inaccurately|in error|by mistake)|misstated|misreported)(?: on \S+| earlier| yesterday)? that (?:(?!(?:,|but|after|when|because|while|although|and(?= (?:\S+ ){1,3}(?:has|have|had|is|will) )) )\S+ ){0,10}?$/,
    example: 'The paper reported incorrectly that Berlin had closed its embassy in Lomé.',
  },
  {
    tells: 'denied',
    pattern:
      /\b(?:decided|decides|ruled|advised|argued|voted|come down|came down) against (?:\S+ ){0,2}$|\b(?:turned|turns|turning) down (?:the |an? )?(?:idea|request|proposal|suggestion|call|plan)s? (?:of|for|to|that) (?:\S+ ){0,3}$|\b(?:no|not any|without) (?:such )?(?:talk|question|thought|plans?|intention|need|order|decision|instruction) (?:of|to|for|about) (?:\S+ ){0,3}$/,
    example: 'Berlin has decided against closing its embassy in Lomé.',
  },
  {
    tells: 'considered',
    pattern:
      /\b(?:is|was|are|were|been) minded to (?:\S+ ){0,2}$|\b(?:sought|seeking|seeks|taken|taking) (?:legal )?advice (?:on|about) (?:\S+ ){0,3}$|\bwithin (?:a|an) (?:whisker|inch|ace) of (?:\S+ ){0,2}$|\b(?:making|made|makes) (?:arrangements|preparations|plans|ready) (?:for|to) (?:\S+ ){0,4}$|\b(?:talk|talks|list|plan|plans|proposal|option|authority|power|leave|pressure|pledge|promise|vow|threat) (?:\S+ \S+ )?(?:of|on|to|for|about) (?:\S+ ){0,3}$|\b(?:pledged|promised|vowed|offered|hoped?|hopes|asked|asks|called|calls|wants?|wanted|means|meant|intends?|intended|expects?|expected|set|due|preparing|prepares?|prepared|ready|likely|hoping|planning|threatening|threatened|plans|planned) (?:to|for|on) (?:\S+ ){0,3}$/,
    example: 'The ambassador has authority to close the embassy.',
  },
];

/**
 * Nobody answers for the step: "would not confirm the closure". Ends where the step's words begin; "declined to say when
 * the embassy closed" takes the closure for granted.
 */
export const UNANSWERED = compact(
  /\b(?:declin\w+|refus\w+|would not|wouldn't|did not|didn't|do not|don't|does not|doesn't|has not|hasn't|have not|haven't|had not|hadn't|could not|couldn't|cannot|can't|will not|won't|unable|yet|neither|nor|no|without|never) (?:(?!say |said |that )\S+ ){0,3}?(?:confirm|confirmed|confirms|confirmation|comment|commented|be drawn|discuss|address|verify|verified) (?:(?!when|after|as|but|because|since|while|and|where|which|who)\S+ ){0,9}$/,
);

/** Up to a step's words: a report of it that is called false. "Refuted the allegation, spread on Sunday, according to which …" */
export const REFUTED = compact(
  /\b(?:which|that) (?:\S+ ){1,5}?(?:is|was|calls?|called|terms?) (?:an? |the )?(?:“ |" |‘ )?(?:crude |clumsy |pure )?(?:forger(?:y|ies)|forged|fakes?|hoax|inventions?|fabrications?|fabricated)\b (?:[”"’] )?,[^;:?!“”"«»]*$|\b(?:refut\w+|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|rubbish(?:es|ed|ing)?|scotch(?:es|ed|ing)?|quash(?:es|ed|ing)?|contradict(?:s|ed|ing)?|disput(?:es|ed|ing)|contest(?:s|ed|ing)?|debunk(?:s|ed|ing)?|brush(?:es|ed|ing)? (?:aside|off)|laugh(?:s|ed|ing)? off|pour(?:s|ed)? cold water on|shot down|shoots down|slap(?:s|ped)? down|swat(?:s|ted)? (?:aside|away)|knock(?:s|ed)? (?:down|back)|hose[ds]? down|pour(?:s|ed)? scorn on|heap(?:s|ed)? scorn on|pooh-pooh(?:s|ed)?|made short work of|gave short shrift to|hit (?:out|back) at|wav(?:es|ed) (?:away|aside|off)|bat(?:s|ted)? (?:away|aside)|disown(?:s|ed)?|repudiat(?:es|ed)|disavow(?:s|ed)?|dispel(?:s|led)?) (?:as \S+ )?(?:(?:the|a|an|any|all|these|those|such|local|media|press|online|social|recent|persistent|wild|false|idle|lurid|breathless|foreign|western|\w+(?:ian|ean|ish|ese)|tabloid|newspaper|internet|\w+ing) ){0,3}(?:allegations?|claims?|reports?|rumou?rs?|suggestions?|stor(?:y|ies)|assertions?|speculation|talk|whispers|gossip|tales?|posts?|messages?|videos?|clips?|letters?|articles?|tweets?|broadcasts?|notices?|circulars?|(?:voice )?notes?|notions?|ideas?)\b[^;:?!“”"«»]*$|\b(?:trash(?:es|ed)|slam(?:s|med)|blast(?:s|ed)|bin(?:s|ned)|mock(?:s|ed)|ridicul(?:es|ed)|denounc(?:es|ed)|condemn(?:s|ed)|(?:hit|lash)(?:es|ed)? out at|dismiss(?:es|ed)|rubbish(?:es|ed)|laugh(?:s|ed) (?:at|off)|reject(?:s|ed)|den(?:ies|ied)) (?:\S+ ){1,14}?(?:claiming|alleging|suggesting|saying|purporting|stating|asserting|that claims?|which claims?|that said|that says|which said)\b[^;:?!“”"«»]*$/,
);

/** Up to a step's words: a report of it; only what is said behind it tells whether it is believed. "Claims that wives had …" */
export const CLAIMED = compact(
  /^[^\p{L}]*to (?:say|claim|suggest|pretend|write|print|report) (?:that|otherwise that)\b[^;:?!“”"«»]*$|^[^\p{L}]*(?:the|an?|this|that|one) (?:\S+ ){0,2}?(?:statement|notice|letter|memo|note|circular|message|post|document|e-?mail|leaflet|announcement|article)(?: ,)? (?:which|that) (?:said|says|claimed|claims|announced|announces|stated|states|declared|declares)\b[^;:?!“”"«»]*$|\b(?:whoever|anyone who|anybody who|those who|people who) (?:says?|writes?|claims?|tells? you|predicts?|believes?|thinks?)\b[^;:?!“”"«»]*$|^[^\p{L}]*(?:(?:the|a|any|all|these|those|such|local|media|press|online|recent|persistent|wild|lurid|earlier) ){0,3}(?:allegations?|claims?|reports?|rumou?rs?|suggestions?|stor(?:y|ies)|assertions?|speculation|talk|whispers|gossip|tales?|posts?|messages?) (?:that|of|about|saying|according to which|to the effect that)\b[^;:?!“”"«»]*$/u,
);

/** Behind a step that is only claimed: "… were branded piffle", "… is untrue", "… got short shrift". */
export const CLAIM_REJECTED = compact(
  /\b(?:is|was|would be) to (?:tell (?:an? |)(?:lies?|stor(?:y|ies)|fairy tales?|untruths?)|lie|mislead|invent|dream|spread (?:lies|rumours|rumors|panic))\b|\b(?:branded|dismissed|denied|rejected|rubbished|scotched|quashed|refuted|disputed|debunked|contradicted|repudiated|ridiculed|mocked|knocked down|slapped down|shot down|brushed (?:aside|off)|laughed (?:off|at)|waved (?:away|aside)|short shrift|(?:is|are|was|were|be) (?:simply |just |quite |entirely |completely |wholly )?(?:untrue|false|wrong|baseless|unfounded|groundless|invented|nonsense|rubbish|fiction|invention|news to|forged|faked|fabricated|bogus|(?:an? )?(?:\S+ )?(?:fake|forgery|hoax|fabrication))|(?:knows?|knew) (?:more|better) than (?:i|we|he|she|they|the)\b|(?:is|are|must be) better informed than|(?:called|described as|labelled|labeled|termed|characteri[sz]ed as) (?:\S+ ){0,4}(?:nonsense|rubbish|fiction|invention|piffle|tosh|lies?|untrue|false|baseless|fabrications?|fantasy|fantasies|absurd|ridiculous|hogwash|poppycock|claptrap|drivel|moonshine|bunkum|balderdash|bosh|humbug|codswallop|tommyrot|fairy tales?|gossip|propaganda))\b/,
);
