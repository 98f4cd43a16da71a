import { compactRows, type Phrase } from './phrase.ts';

/** What tells a mission of traders from a post. Each wording stands beside a sentence that it is found in. */

const NUMBER =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|\\p{L}+ty|dozens? of|several|many)';
const TRADERS =
  '(?:companies|firms|exporters|importers|businesses|manufacturers|growers|entrepreneurs|traders|business(?:men|women|people)|start-?ups|breweries|farms)';

/** Who travels in it, or what it is called; a trade mission that is only now brought up is another one. */
export const OF_TRADE: readonly Phrase[] = compactRows([
  [
    new RegExp(
      `\\b(?:its|the|their|all|(?:mission|delegation) (?:of|with)) (?:the )?${NUMBER} (?:\\S+ )?${TRADERS}\\b`,
      'iu',
    ),
    'Its 20 companies had signed all they could.',
  ],
  [
    /(?<!\b(?:an?|another|no|any|each|every) (?:\S+ )?)\b(?:trade|business|export|commercial|sales|buying) (?:mission|delegation)\b/iu,
    'The trade mission saw two ports.',
  ],
]);

/** The same before the step: "a trade mission spent the week in Hanoi". */
export const CALLED_OF_TRADE: readonly Phrase[] = [
  [
    /\b(?:trade|business|export|commercial|sales|buying|textiles?|cotton|wine|dairy|seafood|fashion|food|farming|tourism|investment|technology) (?:mission|delegation)s?\b/iu,
    'A Danish trade mission spent the week in Hanoi.',
  ],
];

/** How it comes and goes. */
export const TRAVELS: readonly Phrase[] = [
  [
    /\b(?:left|leaves|leaving|came|comes|flew|flies|went|returned|returns|home|arrived|arrives|travell?ed|cut short)\b/iu,
    'The Danish mission left Hanoi on Thursday.',
  ],
];

/** What is done to posts only. */
export const SHUTS: readonly Phrase[] = [
  [
    /\b(?:clos(?:e[sd]?|ing|ure)|shut(?:s|ting|ters|tered)?|suspen(?:d(?:s|ed|ing)?|sion)|evacuat\p{L}+)\b/iu,
    'Denmark closed its mission in Hanoi.',
  ],
];

/** Whose word is on posts. */
export const OF_FOREIGN_AFFAIRS: readonly Phrase[] = [
  [
    /\b(?:foreign (?:ministry|minister|secretary|office|affairs)|state department)\b/iu,
    'The Danish foreign ministry said so.',
  ],
];
