import type { Phrase } from './phrase.ts';

/** Those who tell of missions and have no say in them. Each wording stands beside a sentence that it is found in. */

const SOME =
  '\\b(?:an?|the|one|another|who (?:heads|runs|leads|owns|keeps|sells|drives|farms|lives)) (?:[^ ,.;]+ ){0,4}?';

/** Who lives or trades near a post, as an article introduces him. */
export const BYSTANDERS: readonly Phrase[] = [
  [
    new RegExp(`${SOME}(?:herders?|farmers?|shepherds?|fisherm[ae]n|farm|cooperative)\\b`),
    'A retired goat herder said so.',
  ],
  [
    new RegExp(
      `${SOME}(?:shopkeepers?|grocers?|butchers?|bakers?|florists?|vendors?|traders?|importers|exporters|market|stall|bakery|shop|caf[eé]|kiosk|guild|forum)\\b`,
    ),
    'Ana Lima, who runs a bakery in the street, said so.',
  ],
  [
    new RegExp(
      `${SOME}(?:teachers?|nurses?|pharmacists?|drivers?|cooks?|waiters?|waitress|fire wardens?|tailors?|barbers?|hairdressers?|mechanics?|carpenters?|plumbers?|electricians?|painters?)\\b`,
    ),
    'The school’s geography teacher said so.',
  ],
  [
    new RegExp(
      `${SOME}(?:neighbou?rs?|widow|widower|grandmother|grandfather|pensioners?|pupils?|housewi(?:fe|ves))\\b`,
    ),
    'Another neighbour said so.',
  ],
  [
    /\bwho (?:sells|bakes|brews|grows|herds|mends|repairs|sews|irons|peddles|hawks) (?:[^ ,.;]+ ){0,2}?[^ ,.;]+/,
    'Ana Lima, who sells umbrellas, said so.',
  ],
];

/** Opens a question of those who only read or hear of missions. */
export const THE_PUBLIC_ASKS: readonly Phrase[] = [
  [
    /\b(?:listeners|readers|viewers|callers|residents|neighbou?rs|passers-by|locals|people|townspeople|villagers|everybody|everyone|half the (?:town|city)|the (?:public|whole (?:town|city)))(?: (?!(?:who|whom|whose|that)\b)[^ .;:]+){0,5}? (?:asks?|asked|asking|wonders?|wondered|wondering|wants? to know|wanted to know|debates?|debated) (?:[^ .;:]+ ){0,4}?(?:whether|if)\b/,
    'Listeners ask whether the Danish consulate will go as well.',
  ],
];

/** Between a question's “whether” and a step: that the step stands in another clause. */
export const BEGINS_ANOTHER_CLAUSE: readonly Phrase[] = [
  [
    /[,;:–—]|\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did) (?:[^ ]+ ){1,12}?(?:is|are|was|were|has|have|had|will|would|plans?|means|considers?|considering|thinks?|weighs?|weighing)\b/,
    'it is safe to stay, Denmark is considering',
  ],
  [
    /\b(?:and|while|but|as|when|because|after) \S+ (?:is|are|was|were|has|have|had|will|would|plans?|considers?|thinks?|weighs?)\b/,
    'they may stay while Denmark considers',
  ],
];

/** Those who have a say. */
export const HAVE_A_SAY: readonly Phrase[] = [
  [
    /\b(?:ministers?|minist(?:ry|ries)|department|government|president|chancellor|premier|secretary)\b/u,
    'The foreign ministry said so.',
  ],
  [
    /\b(?:ambassadors?|ambassadress|consuls?|envoys?|chargés?|attachés?|commissioner|officials?|spokes\p{L}+)\b/u,
    'A spokeswoman said so.',
  ],
];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What reports, behind whose it is: "a London newspaper". */
export const MEDIA = words(`
newspaper newspapers paper papers daily dailies weekly weeklies tabloid tabloids broadsheet broadsheets magazine magazines journal
journals radio television tv broadcaster broadcasters channel channels station stations portal portals website websites blog blogs
blogger bloggers news press media newsroom journalist journalists reporter reporters correspondent correspondents columnist columnists
think-tank think-tanks publication publications outlet outlets wire`);

/** What may stand between them: "a London evening newspaper". */
export const KINDS_OF_MEDIA = words(`
state public private local rival free business trade sport sports evening morning sunday student opposition government radio
television tv news press satellite cable web`);
