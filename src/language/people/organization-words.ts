/** Words that end an organization's name: “the Harbour Authority”, “Arden University”, “Fjord News”. */
export const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  (
    'department ministry agency office bureau commission committee council court tribunal parliament senate congress ' +
    'house assembly government administration authority service services bank fund foundation institute institution ' +
    'university college school academy center centre society association organization organisation federation union ' +
    'alliance league party group company corp corporation inc ltd llc plc co airlines airways motors industries ' +
    'international partners associates times post journal tribune herald gazette chronicle guardian telegraph ' +
    'independent mirror sun star globe observer examiner inquirer courier dispatch register monitor review magazine ' +
    'news press reuters radio television tv network channel command army navy force forces guard police corps ' +
    'embassy consulate mission board chamber coalition campaign church museum hospital club city republic nations ' +
    'kingdom states state emirates kremlin pentagon vatican project initiative watch network trust republicans ' +
    'democrats citizens strategies research polling survey poll wire today weekly daily nation convention conference'
  ).split(' '),
);

/** What joins the two halves of an organization's name: “Department of State”, “Council on Foreign Relations”. */
export const ORGANIZATION_JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and', '&', 'to']);

/** Particles inside a person's name: “Ruiz de Alba”, “van der Berg”, “Abu Tarek al-Masri”. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'de del della der den di da dos das du la le van von bin ibn bint al el ben abu zu zur af av ter ten y e arap ole wa ' +
    "ould d'affaires"
  ).split(' '),
);

/** Capitalized words that are no name: at a sentence's start, in a title, days, months, nationalities used alone. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your who which what when where why ' +
    'how if and or but nor so yet as at by for from in into of on onto out over to up with without about above across ' +
    'after against along although among amid around because before behind below beneath beside besides between beyond ' +
    'both despite down during each either else even ever every few first given here hers hence however indeed instead ' +
    'just last later least less like likewise many maybe meanwhile more moreover most much neither never nevertheless ' +
    'next no none nonetheless not nothing now off often once one only other others otherwise perhaps please quite ' +
    'rather really recently said same say says second several should since some someone something sometimes soon still ' +
    'such than then there therefore third though through throughout thus till together too toward towards two three ' +
    'four five six seven eight nine ten twenty hundreds thousands under unless unlike until upon us very via was were ' +
    'whatever whenever whether while within would yes according added adding asked asking speaking earlier ago again ' +
    'all almost already also always any anyone anything are been being can could did do does done due had has have is ' +
    'may might must am be let lets well hey oh ok okay mr mrs ms miss dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december today tomorrow yesterday tonight a.m p.m am pm thanks photo image video ' +
    'nobody somebody everybody anybody everyone someone something everything update updated clarification correction editor note ' +
    'watch read related follow updated advertisement story continue subscribe sign share click more see'
  ).split(' '),
);
