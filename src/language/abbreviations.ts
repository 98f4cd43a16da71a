/**
 * Words that carry a full stop without ending a sentence, in lower case and without that stop. Each group has an
 * example of the kind of sentence it keeps whole.
 */

/** With a capital they stand before a name and never end a sentence: “Lt. Gen. Anna Berg spoke to Sen. Hale.” */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr sra hon gov lt sgt cpl pvt capt cmdr cdr col maj gen brig adm rear vice sen rep ' +
    'reps sens amb pres supt insp det pfc spc msgt ssgt sgts gens cols ste messrs mmes'
  ).split(' '),
);

/** Before a number they abbreviate: “until Jan. 3”, “in No. 10”, “Art. 41”, “pp. 3–9”. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec no nos art arts sec secs ch chap vol vols fig figs p pp para ' +
    'paras par pt pts ed eds c ca'
  ).split(' '),
);

/** These never end a sentence, whatever their case: “Harbour vs. City”. */
export const NEVER_END: ReadonlySet<string> = new Set(['vs', 'cf', 'viz', 'approx', 'incl', 'esp']);

/** With a capital they may end a sentence; they do when a plain sentence opener follows: “by Arden Corp. in May”, “at 5 p.m. The gate”. */
export const MAY_END: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sep sept oct nov dec st mt inc corp co cos ltd bros llc plc dept dist div assn assoc univ inst govt mfg intl natl est jr esq ave blvd rd ' +
    'hwy ft bldg apt calif conn fla ga ill ind kan ky md mass mich minn mo mont neb nev okla ore pa tenn tex va vt wash ' +
    'wis wyo ariz ark colo del ala mon tue tues wed thu thur thurs fri sat sun tel ext min max temp'
  ).split(' '),
);

/** The same in any case: “visas, permits etc. The office”. */
export const MAY_END_LOWER: ReadonlySet<string> = new Set(['etc', 'al', 'et', 'ext']);

/** Words that open a sentence far more often than they continue a name: “He left the U.S. The embassy stayed.” */
export const OPENERS: ReadonlySet<string> = new Set(
  (
    'The A An This That These Those He She It They We You I His Her Its Their Our My In On At By For From With Without ' +
    'After Before During Since Until While When Where Why How What Who Which If But And Or So Yet Nor As Although Though ' +
    'However Meanwhile Still Also Then There Here Now Later Earlier Last Next Once Some Many Most Several Both Each All ' +
    'Another Other Others None Neither Either Because Despite Asked According Among Under Over Between Not No Yes To Of'
  ).split(' '),
);

/** Speech verbs after a name that follows a quoted question: “‘Who gave the order?’ Tamsin Ode asked.” */
export const SPEECH_VERBS =
  'said|says|asked|asks|told|tells|added|adds|wrote|writes|replied|replies|wondered|demanded|shouted|cried|exclaimed';

/** Lower-case particles that a name at the start of a sentence may open with: “al-Hadi agreed.”, “van Dorn left.” */
export const NAME_PARTICLES =
  'al|el|as|ad|an|ar|az|ash|at|bin|ibn|de|da|di|du|del|della|van|von|der|den|ter|la|le';
