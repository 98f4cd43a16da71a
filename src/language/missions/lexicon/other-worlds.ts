import { compact } from '../../compact-pattern.ts';

/** What books, films, plays, shows and exhibitions are spoken of by. */
export const OF_WORKS = compact(
  /\b(?:(?:book|film|theatre|television|tv) reviews?|novels?|novelists?|novellas?|films?|filmed|film-?makers?|movies?|cinemas?|thrillers?|sitcoms?|mini-?series|(?:television|tv|drama|crime|spy|\w+-part) series|episodes?|screen ?plays?|screenwriters?|scriptwriters?|playwrights?|dramatists?|librett(?:o|ists?)|operas?|actors?|actress(?:es)?|premi[eè]red?|protagonists?|heroines?|starring|(?:is|are|was|were) played by|(?:the|this|his|her|their|new|one-act|whole) play(?! (?:for|at|on|by)\b)|spectators?|soundtrack|cameos?|box office|short stor(?:y|ies)|chapters?|paperbacks?|bestsellers?|comed(?:y|ies)|musicals?|video games?|comic (?:books?|strips?)|(?:first|second|third|last|final|opening|closing) (?:act|scene|reel)s?|act (?:one|two|three|i|ii|iii)|exhibitions?|exhibits?|galler(?:y|ies)|museums?|canvas(?:es)?|curators?|paintings?|sculptures?|retrospective|fictional|imaginary|choreograph\w+|puppets?)\b/i,
);

/** What matches and seasons are told with. */
const OF_SPORT = compact(
  /\b(?:league|coach(?:es)?|goal ?keepers?|defenders?|midfield\w*|strikers?|half-time|relegat\w+|kick-?off|penalt(?:y|ies)|squad|wickets?|innings|batsm[ae]n|bowlers?|umpires?|referees?|quarter-?finals?|semi-?finals?|champions|championships?|tournament|scored|equali[sz]\w+|yellow card|red card|marathon|runners|tries|scrum|regatta|chess|\d+-\d+ (?:win|defeat|victory|draw|loss)|fixtures?|pitch)\b/i,
);

/** What is practised or played at: no army's exercise off a coast where an embassy stands. */
const OF_PRACTICE = compact(
  /\b(?:(?:evacuation|fire|earthquake|emergency|safety|disaster|tsunami|cris[ie]s) (?:drills?|exercises?)|Exercise \p{Lu}\p{Ll}+|exercise (?:ends|ended|controllers?|planners?|began|begins)|drills? (?:ends|ended|began|begins|was|is)|practis(?:ed|ing) how|rehears\w+|simulat\w+|role-?play\w*|war ?games?|model (?:un|united nations)|(?:were|was|are|is) played by|make-believe|pretend(?:ed|ing)?|wardens?|stretchers?|imaginary|scenario|tabletop|dress rehearsal)\b/iu,
);

/** Worlds of their own, where embassies close and people leave and nothing has happened. */
export const OTHER_WORLDS: readonly RegExp[] = [OF_WORKS, OF_SPORT, OF_PRACTICE];

/** A headline that says so by itself: "Review: “The Last Stamp”", "Books: a cook in Kabul", "The Saturday quiz". */
export const HEADS_ANOTHER_WORLD = compact(
  /^\P{L}*(?:\p{L}+ )?(?:reviews?|books?|films?|opera|theatre|stage|television|tv|cinema|football|cricket|rugby)\s*[:|–—]|\b(?:quiz|crossword|horoscopes?|your stars|the stars (?:hold|say|foretell)|model un)\b/iu,
);

/** "In its third episode", "in the closing scene": a part of what is told in a work. */
export const IN_A_PART = compact(
  /\b(?:in|by|at) (?:the|its|his|her|their) (?:first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing|next|penultimate) (?:chapters?|episodes?|acts?|scenes?|seasons?|reels?|parts?|volumes?|instal?lments?|book|panels?|pages?|frames?|room)\b/i,
);

/** "Orders his staff out", "the embassy closes": how a plot is told, and news only in its headlines. */
export const PLOT_VERB =
  /\b(?:orders|tells|sends|calls|closes|shuts|leaves|packs|evacuates|withdraws|pulls|moves|goes|flees|returns|reopens|lowers|burns|empties|shrinks|abandons|locks|suspends|recalls|comes|is (?:closed|shut|emptied|evacuated|abandoned)|are (?:gone|sent|told|ordered|evacuated|withdrawn))\b/i;

/** What is told of the world, however much of a work is spoken of beside it. */
export const OF_THE_WORLD =
  /\b(?:in real life|in reality|real-life|(?:the|its|their) (?:real|actual)|told reporters|press conference)\b/i;
