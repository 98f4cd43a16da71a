import { compactRows, type Phrase } from './phrase.ts';

/**
 * How people leave a house, and how those go on who leave a country, over the words of a sentence in lower case. Each entry
 * stands beside a sentence that it is found in.
 */

/** By its stairs, to its lawn: out of a house, not out of a country. */
export const BY_ITS_STAIRS: readonly Phrase[] = compactRows([
  [
    /(?<!\ban? \S+ )\b(?:by|via|down|through|using|took|take|taking|on) (?:[^ ,.;]+ ){0,3}?(?<!\bholes? by the )(?:stairs|stairways?|stairwells?|staircases?|fire escapes?|(?:emergency|fire) (?:exits?|doors?))\b/,
    'They left by the east stairs.',
  ],
  [
    /\b(?:to|into|onto|in|at|on) (?:\S+ ){0,3}?(?:car parks?|parking (?:lots?|areas?|garages?)|(?:assembly|muster|mustering|meeting|gathering) (?:points?|areas?|stations?)|pavements?|sidewalks?|forecourts?|lawns?)\b/,
    'They were evacuated to the car park.',
  ],
  [
    /\b(?:to|into|onto|on to) (?:(?:the|its|their|a|an|'s|(?!hotel)[^ ,.;]+) ){0,3}?(?:(?:tennis|basketball|volleyball|squash|badminton) courts?|(?:football|soccer|sports|cricket|playing|hockey|athletics) (?:pitch|pitches|fields?|grounds?)|courtyards?|backyards?|yards?|playgrounds?|gardens?|terraces?|patios?|verandas?|basements?|cellars?|poolside|lobby|(?:(?:open|car-free|gravelled|grassy) )?(?:grass|gravel|driveway|drive))\b(?! (?:hotel|city|inn|route|suburb|district|of\b))/,
    'The whole staff had been evacuated to the tennis court.',
  ],
]);

/** By its doors, which borders have, too. */
export const BY_ITS_DOORS: readonly Phrase[] = [
  [
    /\b(?:by|via|through|using) (?:[^ ,.;]+ ){0,3}?(?:doors?|gates?|exits?|entrances?)\b(?! of (?:the )?(?:country|city))/,
    'The clerks left through a side gate.',
  ],
];

/** For an hour or less. */
export const BRIEFLY: readonly Phrase[] = [
  [
    /\bfor (?:about |some |almost |nearly |half |around |more than |less than )?(?:(?:an|one|two|half an|a couple of) hours?|(?:a few|several|\S+) minutes?)\b/,
    'The house was cleared for about twenty minutes.',
  ],
];

/** Leaves. */
export const LEAVES: readonly Phrase[] = [
  [/\b(?:leave|leaves|leaving|left|evacuat\w+|exit(?:ed|s)?|departed|gone)\b/, 'The clerks left.'],
  [/\b(?:file[ds]?|filing|out|went|go|goes|going|walk(?:ed|s)?|moved)\b/, 'They filed onto the lawn.'],
  [/\b(?:emptied|cleared|led|ushered)\b/, 'The house was cleared.'],
];

/** Goes on from there, and leaves the country, too. */
export const GOES_ON: readonly Phrase[] = [
  [
    /\b(?:airports?|airfield|airstrip|planes?|flights?|aircraft|fl(?:y|ew|own|ies)|helicopters?)\b/,
    'Then they flew to Quito.',
  ],
  [
    /\b(?:buses|bus|coach(?:es)?|minibus(?:es)?|convoys?|motorcades?|vans?|cars(?! park)|vehicles|lorries|trucks?|trains?|drove|driven)\b/,
    'Buses stood in the yard.',
  ],
  [/\b(?:ferr(?:y|ies)|boats?|ships?)\b/, 'A ferry took them.'],
  [/\b(?:border|frontier|home|neighbou?ring|abroad|capital)\b/, 'They were taken across the border.'],
  [/\b(?:luggage|suitcases?|bags)\b/, 'They carried suitcases.'],
  [/\b(?:returned|reopen\w*|closed|for good)\b/, 'The house was closed.'],
];

/** Under fire the stairs are no drill. */
export const IN_DANGER: readonly Phrase[] = [
  [
    /\b(?:shell(?:s|ed|ing|fire)?|gunfire|gunmen|shots|mortars?|missiles?|rockets?)\b/,
    'A rocket had struck the roof.',
  ],
  [/\b(?:militants?|fighting|clashes|coup|mobs?)\b/, 'A mob stood at the gate.'],
];
