/** Short forms that mean one word, folded (no dots, lower case). "On Sept. 11", "Sen. Lee", "the Gov't said". */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jan: 'january',
    feb: 'february',
    apr: 'april',
    aug: 'august',
    sept: 'september',
    sep: 'september',
    oct: 'october',
    nov: 'november',
    dec: 'december',
    mon: 'monday',
    tue: 'tuesday',
    tues: 'tuesday',
    wed: 'wednesday',
    thu: 'thursday',
    thurs: 'thursday',
    fri: 'friday',
    gov: 'governor',
    govt: 'government',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
    sgt: 'sergeant',
    amb: 'ambassador',
    dept: 'department',
    prof: 'professor',
    pct: 'percent',
    bn: 'billion',
    mln: 'million',
    km: 'kilometer',
    kms: 'kilometer',
    kg: 'kilogram',
    intl: 'international',
    assn: 'association',
    corp: 'corporation',
    hq: 'headquarters',
    pm: 'pm',
    hrs: 'hours',
    defence: 'defense',
    gop: 'republican',
    dems: 'democrat',
    yrs: 'years',
    approx: 'approximately',
    tv: 'television',
  }),
);

/** Names of several words that have a short form: the short form stands for both in the index. */
export const SHORTENED_NAMES: readonly (readonly [string, string])[] = [
  // The United States said; U.S. troops.
  ['united states of america', 'usa'],
  ['united states', 'usa'],
  // The United Kingdom; a U.K. official.
  ['united kingdom', 'uk'],
  // The United Nations; a U.N. envoy.
  ['united nations', 'un'],
  // The European Union; E.U. leaders.
  ['european union', 'eu'],
  // The United Arab Emirates; the UAE.
  ['united arab emirates', 'uae'],
];
