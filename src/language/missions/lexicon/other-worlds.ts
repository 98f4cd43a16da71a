import { compact } from '../../compact-pattern.ts';

/** A world of its own, where embassies close and people leave and nothing has happened. */
export interface OtherWorld {
  /** What tells of it by itself. */
  readonly surely: RegExp;
  /** What it is spoken of by, too, though news uses the same words. */
  readonly beside: RegExp;
  /** A headline over it: "Review: “The Last Stamp”", "Books: a cook in Kabul", "The Saturday quiz". */
  readonly heads: RegExp;
  readonly example: string;
}

/** Works that are nothing else, whatever stands beside them; each as in a regular expression. */
const SURE_WORKS: readonly string[] = [
  'movies?',
  'thrillers?',
  'sitcoms?',
  'short stor(?:y|ies)',
  'television series',
  'tv series',
  'video games?',
  'comic books?',
];

/** Works that have a plot, as they are named in any sentence. */
const WITH_A_PLOT = `${SURE_WORKS.join('|')}|novels?(?= (?:is|was|has|had|about|set|by|in|where|that|tells|told|with|ends|of|begins|opens|and|takes|which|for|on|to|at|from|as|comes|came|won|will|closes|’s|'s)\\b|[^\\p{L} ]| ?$)|(?<!\\b(?:on|police|drone|security) )films?(?! (?:of|from|crews?|footage|clips?|showed|shot|taken)\\b)|screen ?plays?|novellas?|mini-?series|(?:drama|crime|spy) series|comed(?:y|ies)(?! of errors)|comic strips?|(?:the|this|his|her|their|new|one-act|whole) play(?! (?:for|at|on|by|of|between|in)\\b)|(?:the|an?|his|her|this) opera(?! (?:house|hotel|district|square|building)\\b)|librett(?:o|ists?)`;

/** Works in which a step may be told, each as in a regular expression: what is played and dreamt, too. */
export const WORKS: readonly string[] = [
  'novels?',
  'films?',
  ...SURE_WORKS,
  'screenplays?',
  'comed(?:y|ies)',
  'war games?',
  'war-?games?',
  'simulations?',
  'nightmares?',
  'dreams?',
];

const OF_WORKS: OtherWorld = {
  surely: compact(
    new RegExp(
      `\\b(?:${WITH_A_PLOT}|novelists?|(?:book|film|theatre|television|tv) reviews?|screenwriters?|scriptwriters?|playwrights?|dramatists?|actress(?:es)?|heroines?|starring|from the wings|(?:ambassador|consul|attaché|chargé|diplomat|envoy|minister|wife|husband|guard|clerk|hero), (?:who is )?played by|box office|paperbacks?|bestsellers?|opening scene|closing scene|final scene|curators?|choreographers?|fictional|plays (?:the|an?) (?:\\S+ ){0,3}?(?:ambassador|consul|attaché|diplomat|envoy|officer|cook|guard|clerk|wife|husband|daughter|son|lover|spy|heroine|hero))\\b`,
      'iu',
    ),
  ),
  beside: compact(
    /\b(?:filmed|film-?makers?|cinemas?|episodes?|operas?|(?<!(?:state|regional|international|global|outside|foreign|key|other|political|bad|malign) )actors?|premi[eè]red?|protagonists?|(?:is|are|was|were) played by|spectators?|soundtrack|cameos?|chapters?|musicals?|\w+-part series|(?:first|second|third|last) (?:act|scene|reel)s?|(?:final|opening|closing) (?:act|reel)s?|act (?:one|two|three|i|ii|iii)|the scene is|exhibitions?|exhibits?|galler(?:y|ies)|museums?|canvas(?:es)?|paintings?|sculptures?|retrospective|imaginary|puppets?|tickets (?:from|are|at|cost)|no performance|the audience|the (?:set|sets|lighting), by|smoke machine)\b/i,
  ),
  heads: compact(
    /^\P{L}*(?:(?:book|film|theatre|television|tv|opera|stage|art|exhibition|concert|dance) reviews?|(?:books?|films?|opera|theatre|cinema|television)(?: of the (?:week|month|year))?)\s*[:|–—]|^\P{L}*review\s*[:|–—]\s*["“”„«‘']/iu,
  ),
  example: 'Her new novel is set in Lima, in an embassy’s kitchen.',
};

const OF_SPORT: OtherWorld = {
  surely: compact(
    /\b(?:goal ?keepers?|midfield\w*|half-time|penalty (?:kick|shoot-?out|area)s?|(?:said|says) (?:the|their|its|his|her) (?:head )?coach|coach said|wickets?|innings|batsm[ae]n|umpires?|quarter-?finals?|semi-?finals?|equali[sz]ers?|regatta|\d+-\d+ (?:win|defeat|victory|draw|loss)|(?:won|lost|drew) \d+-\d+)\b/i,
  ),
  beside: compact(
    /\b(?:(?<!\b(?:arab|awami|muslim|democratic) )league(?! of\b)|coach(?:es)?|defenders?|strikers?|relegat\w+|kick-?off|penalt(?:y|ies)|squad|bowlers?|referees?|champions|championships?|tournament|scored|equali[sz]\w+|yellow card|red card|marathon|runners|(?:\d|two|three|four|five|several) tries|scrum|chess|fixtures?|pitch)\b/i,
  ),
  heads: /^\P{L}*(?:football|cricket|rugby|chess|athletics)\s*[:|–—]/iu,
  example: 'The goalkeeper was withdrawn at half-time.',
};

/** What is practised or played at: no army's exercise off a coast where an embassy stands. */
const OF_PRACTICE: OtherWorld = {
  surely: compact(
    /\b(?:(?:evacuation|fire|earthquake|emergency|safety|disaster|tsunami|cris[ie]s) (?:drills?|exercises?)|tabletop exercises?|exercise (?:controllers?|planners?)|role-?play\w*|model (?:un|united nations)|(?:were|was|are|is) played by (?:\S+ ){0,2}?(?:students|pupils|actors|actress(?:es)?|volunteers|soldiers|recruits|cadets|trainees|nurses?|scouts)|make-believe|dress rehearsal)\b/i,
  ),
  beside: compact(
    /\b(?:drills? (?:ends|ended|began|begins|was|is)|exercise (?:ends|ended|began|begins)|practis(?:ed|ing) how|rehears\w+|simulat\w+|war ?games?|pretend(?:ed|ing)?|wardens?|stretchers?|imaginary|(?<!(?:worst|best|doomsday)[ -]case )scenario)\b/i,
  ),
  heads: /^\P{L}*(?:model un|model united nations|fire drill|evacuation drill)\b/iu,
  example: 'The staff were played by students, and the ambassador was a nurse.',
};

const OF_PASTIMES: OtherWorld = {
  surely:
    /\b(?:quizmasters?|horoscopes?|zodiac|crosswords?)\b|^\P{L}*answers(?= ?:| (?:on page|below|overleaf|at the)\b)/iu,
  beside:
    /\b(?:quiz(?:zes)?|trivia|your stars?|clues?|aries|taurus|gemini|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces)\b/i,
  heads: compact(
    /^\P{L}*(?:the )?(?:\p{L}+ )?quiz\s*(?:[:|–—]|$)|\b(?:crossword|horoscopes?|your stars|the stars (?:hold|say|foretell))\b/iu,
  ),
  example: 'Answers: Denmark closed its embassy in 1979.',
};

export const OTHER_WORLDS: readonly OtherWorld[] = [OF_WORKS, OF_SPORT, OF_PRACTICE, OF_PASTIMES];

/** "Her new novel is set in Lima": behind it a plot may be told. No museum beside a post opens one. */
export const OPENS_A_STORY = compact(
  new RegExp(
    `\\b(?:${WITH_A_PLOT}|(?:the|its|this|that|\\w+(?:th|st|nd|rd)) episode(?! (?:in|of|this|since)\\b)|protagonist|heroine|starring|fictional|plays (?:the|an?) (?:\\S+ ){0,3}?(?:ambassador|consul|diplomat|envoy))\\b`,
    'iu',
  ),
);

/** What has rooms, panels and pages that tell a story. */
export const SHOWS_A_STORY =
  /\b(?:exhibitions?|exhibits?|paintings?|canvas(?:es)?|murals?|tapestr(?:y|ies)|chapters?)\b/i;

/** "In its third episode", "in the closing scene": a part of what is told in a work. */
export const IN_A_PART = compact(
  /\b(?:in|by|at) (?:the|its|his|her|their) (?:first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing|next|penultimate) (?:chapters?|episodes?|acts?|scenes?|seasons?|reels?|parts?|volumes?|instal?lments?|book|panels?|pages?|frames?|room)\b/i,
);

/** "In the second episode": a part of a series by its number, which nothing else has. */
export const IN_A_NUMBERED_PART = compact(
  /\b[Ii]n the (?:first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing) (?:episode|act|scene|chapter|reel)\b(?! (?:of|in|since)\b)/,
);

/** "Orders his staff out", "the embassy closes": how a plot is told, and news only in its headlines. */
export const PLOT_VERB =
  /\b(?:orders|tells|sends|calls|closes|shuts|leaves|packs|evacuates|withdraws|pulls|moves|goes|flees|returns|reopens|lowers|burns|empties|shrinks|abandons|locks|suspends|recalls|comes|is (?:closed|shut|emptied|evacuated|abandoned)|are (?:gone|sent|told|ordered|evacuated|withdrawn))\b/i;

/** What is told of the world, however much of a work is spoken of beside it. */
export const OF_THE_WORLD =
  /\b(?:in real life|in reality|real-life|(?:the|its|their) (?:real|actual)|told reporters|press conference)\b/i;
