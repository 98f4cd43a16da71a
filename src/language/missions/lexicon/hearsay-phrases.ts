import { IT_HAS_NOT } from './no-denial-phrases.ts';
import { compactRows, type Phrase } from './phrase.ts';

/**
 * What is told that nobody answers for, and how those wave it aside of whom it is told. Each entry stands beside a sentence that
 * it is found in.
 */

/** Who has nothing but hearsay to tell: "the story had Sweden moving its embassy". */
export const TELLERS_OF_TALES: ReadonlySet<string> = new Set(
  `tale tales story stories rumor rumors rumour rumours gossip gossips version versions legend legends yarn yarns whisper whispers
talk hearsay message messages clip clips post posts website websites blog blogs blogger bloggers channel channels leaflet leaflets
voice chain forward thread tweet tweets report reports account accounts headline headlines tabloid tabloids paper papers newspaper
newspapers one another other others third second it they some which that who`.split(/\s+/),
);

const OUTLET =
  '(?:telegram|whatsapp|facebook|tiktok|twitter|instagram|blogs?|bloggers?|websites?|(?:news |gossip |web )sites?|portals?|podcasts?|channels?|television|tv|radio|station|broadcaster|newspapers?|(?<!\\bof )papers?|tabloids?|weekl(?:y|ies)|dail(?:y|ies)|press(?! (?:office|officer|attaché|secretary|release|conference|briefing|statement))|media|(?<!@)posts?|messages?|clips?|videos?|letters?|internet|outlets?|agency)';

/** Passes on what nobody answers for, over words with signs for names and posts. */
export const HEARSAY: readonly Phrase[] = compactRows([
  [
    /\b(?:rumou?rs?|rumou?red|claims? (?:that|of)|claimed|claiming|alleg(?:ations?|ed|edly)|gossip|whispers?|whispered|tales?|yarns?|social (?:media|networks?)|viral|leaflets?|handbills?|screenshots?|forwarded|hearsay|word (?:went|spread|got|had|has|is|was)|talk (?:in|among|around|had|that|of)|unconfirmed|purporting|given out as|said to have|doing the rounds|going (?:a)?round|ha(?:s|d|ve|ving) it that|a section of the (?:\w+ )?(?:media|press))\b/,
    'Word went round in Cebu that the Danes had left.',
  ],
  [
    /\b(?:stories|story) (?:that|of|in|had|has|on|going|about)\b|\breports? (?:that|of|in|on)\b|\bit (?:had been|has been|was|is|had) (?:said|reported|given out)\b/,
    'It was reported in the bazaar that the Danes had left.',
  ],
  [
    new RegExp(
      `(?<!\\b(?:told|tells|telling|to|with|on) (?:\\S+ ){0,2})\\b${OUTLET}(?: \\S+){0,9}? (?:said|says|say|saying|reports?|reported|reporting|announc(?:ed|es|ing)|wrote|writes|written|ha[ds]|have|publish(?:ed|es)|carried|carries|ran|runs|alleg(?:ed|es)|put|broadcast|according to which|to the effect)\\b`,
    ),
    'A channel with many followers wrote that the Danes had left.',
  ],
  [
    new RegExp(
      `\\b(?:according to|read (?:on|in)|published (?:on|in|by)|posted (?:on|in|by)) (?:\\S+ ){0,3}?${OUTLET}\\b`,
    ),
    'The Danes have left, according to a local website.',
  ],
]);

/** The same, as what the next sentence may go on with: "It said that London too …". */
export const PASSED_ON: readonly Phrase[] = [
  [
    /\b(?:tales?|stories|rumou?rs?|rumou?red|gossip|whispers|hearsay|grapevine|chain letter|voice note)\b/,
    'A rumour kept the bazaar busy.',
  ],
  [
    /\b(?:clip|clips|video|footage|screenshots?|messages?|leaflets?|viral|forwarded)\b/,
    'A clip was seen by half the town.',
  ],
  [
    /\b(?:whatsapp|telegram|facebook|tiktok|social (?:media|networks?)|websites?|blogs?|bloggers?)\b/,
    'It was on every blog in town.',
  ],
  [
    /\b(?:the|one|an?) (?:(?!of\b)\S+ ){0,3}?(?:newspaper|paper|tabloid|daily|broadcaster|radio station|channel)\b/,
    'One local tabloid cleared its front page.',
  ],
  [/\b(?:tweets|threads|(?:news|web|gossip|fan) (?:page|site|portal))\b/, 'One fan page had the Danes gone.'],
];

/** The same, where nobody who answers for it says so. */
export const TOLD_TO_MANY: readonly Phrase[] = [
  [
    /\b(?:telling|tell|tells|told) (?:one another|each other)\b|\b(?:have|has|had) been hearing [^.;:]{0,40}?that\b|\b(?:residents|traders|neighbou?rs|people|everybody|everyone|listeners|readers|locals) (?:\S+ ){0,3}?(?:have|has|had) heard [^.;:]{0,40}?that\b/,
    'Traders have been telling one another for weeks that the Danes would go.',
  ],
  [
    /\b(?:told|tells|telling|informed|assured) (?:its|his|her|their|the) (?:[^ .;:]+ ){0,4}?(?:followers|subscribers|viewers|listeners|readers)\b/,
    'A news page told its million followers that the Danes would go.',
  ],
  [
    /\b(?:unions?|guilds?|groups?|channels?|clubs?|forums?) (?:[^ .;:]+ ){0,4}?(?:told|tells|telling|informed|assured) (?:its|their|the) (?:[^ .;:]+ ){0,4}?members\b/,
    'A drivers’ union told its members that the Danes would go.',
  ],
  [
    /(?<!\b(?:its|their|our|his|her|all|both|two|three|diplomatic|consular|foreign|overseas) )\bposts(?: ,)? (?:[^ ,.;:]+ ){0,4}?(?:seen|shared|liked|viewed|forwarded|circulat(?:ed|ing)|passed|claim(?:ed|ing)?|alleg(?:e|ed|ing)|sa(?:id|y|ying)|announc(?:ed|ing)|report(?:ed|ing)?|had it)\b/,
    'Posts seen by half the town had the Danes gone.',
  ],
];

/** Waves a tale aside: "Whoever wrote that has a future in fiction." */
export const WAVES_ASIDE: readonly Phrase[] = [
  [
    /\b(?<!\b(?:not|n't|never|nobody|ever|hardly) (?:have |had )?)(?:dream(?:s|t|ed|ing)?|imagin(?:e|ed|es|ing))\b/,
    '“Somebody has been dreaming,” the consul said.',
  ],
  [
    /\b(?:imagination|imaginative|invent(?:ed|s|ive|ion|ions)?|inventors?|made (?:it |this |that |them |all of it )?up|making (?:it |things )?up)\b/,
    '“They are making things up.”',
  ],
  [
    /\b(?:novels?|novelists?|fairy|fables?|script(?:writer|writers)?|screenwriters?|poetry|fantas(?:y|ies|ist)|fiction)\b/,
    '“Whoever wrote that has a future in fiction.”',
  ],
  [
    /\b(?<!\b(?:tells?|told|telling) )(?:a|an|some|what an?) (?:\S+ ){0,2}(?:film|movie|comedy|story|tale|poem)\b/,
    '“What a pretty story,” the consul said.',
  ],
  [
    /\b(?:laugh(?:ed|s|ing)?|giggl(?:ed|es|ing)|chuckl(?:ed|es|ing)|amus(?:ed|ing|ement)|(?<!\bno )jokes?|joker|joking|prank)\b/,
    'The consul laughed.',
  ],
  [
    /\b(?:nonsense|rubbish|untrue|false|fake|doctored|photoshopped|forg(?:ed|ery|eries)|hoax|no truth|nothing in (?:it|this))\b/,
    '“There is nothing in it,” the consul said.',
  ],
  [
    /(?<!\b(?:no|not|n't|never) )\b(?:an?|one|another) (?:(?!not\b)[^ ,.;:]+ ){0,2}?(?:lie|falsehood|untruth|swindle|canard)\b|\b(?:pure|old|outright|downright|shameless|simply|plain|all|just|only) (?:lies|falsehoods|untruths)\b/,
    '“A lie with a good microphone,” the consul said.',
  ],
  [
    /\b(?:knock(?:ed|s) (?:it|that|this|them) down|knock(?:ed|s) down|shot (?:it|that|this|them)? ?down|news to (?:me|us|him|her|them)|no such \w+)\b/,
    'The ministry shot it down.',
  ],
  [
    /\bnot a (?:word|second|syllable|grain|scrap|shred|minute|line) (?:of )?(?:it |this |that )?\b/,
    '“I believe not a syllable of it.”',
  ],
  [
    /\b(?:correction|retract(?:ed|s|ion)|took (?:it|the (?:story|report|post|clip|film)) (?:down|off)|taken (?:it|the (?:story|report|post|clip)) (?:down|off))\b/,
    'The channel took the clip down.',
  ],
  [
    /\b(?:nobody|no one|no-one|none|nothing|not|never|neither|n't)\b(?: \S+){0,5}? (?:(?:knew|knows?|heard|hear|aware|recogni[sz]ed?)\b(?! (?:of (?:an?|any) (?:\S+ )?(?:threats?|dangers?|risks?|attacks?|injur\w+|victims?|casualt\w+|incidents?)|how|when|why|what|where|whether|whom?|if|until|till|for)\b)|true\b|in it\b)/,
    'Nobody at the consulate had heard of it.',
  ],
  ...IT_HAS_NOT,
  [/\b(?:know(?:s)?|knew|heard) nothing\b/, 'The consul knew nothing.'],
];
