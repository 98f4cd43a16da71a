/**
 * Verbs with which articles give somebody's words. Each is the base form; the forms in use are made from it or listed.
 * `strong`: hardly ever anything else beside a quotation. `weak`: they also report, name or describe without one.
 */

/** “We leave at dawn,” the captain said / added / told the harbour office. */
const STRONG =
  'say tell add write tweet ask continue explain note reply respond recall declare state conclude argue answer insist ' +
  'warn acknowledge admit remark quip joke observe exclaim retort recount muse lament shout yell scream cry whisper ' +
  'mutter murmur announce proclaim assert claim confide concede counter interject plead stress emphasize emphasise ' +
  'reiterate repeat chant predict testify fume gush scoff vent opine elaborate surmise wonder caution confess boast ' +
  'contend post email text complain';

/** The mayor called it “a gift to the city”; she promised “every last crown”. */
const WEAK =
  'call describe report suggest urge promise pledge vow accuse read think offer indicate agree charge allege criticize ' +
  'criticise blame mock denounce condemn decry deride blast slam label dub praise hail tout characterize characterise ' +
  'refer cite quote mention believe feel figure hope fear demand deny dismiss reject thank tease taunt rail recommend ' +
  'propose maintain signal reveal express point put go begin start finish end close open speak talk comment discuss ' +
  'apologize apologise swear sing pray implore beg order instruct remind assure inform advise encourage challenge press ' +
  'question deem brand liken compare portray paint cast chide scold lecture rebuke warble bellow roar laugh sigh smile ' +
  'nod shrug marvel rant ramble tell-all summarize summarise specify detail outline confirm clarify correct declare ' +
  'deplore bemoan bristle snap bark chime echo credit cheer applaud salute hint imply sum show find conclude wish want ' +
  'threaten object protest declaim intone deadpan crack chuckle publish release issue send defend justify attack ' +
  'commend applaud lambaste ridicule assail champion invoke recite relate narrate estimate judge rule hold decide';

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  read: ['read'],
  put: ['put', 'putting'],
  go: ['went', 'gone', 'goes'],
  begin: ['began', 'begun', 'beginning'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  sing: ['sang', 'sung'],
  cast: ['cast'],
  feel: ['felt'],
  find: ['found'],
  hold: ['held'],
  send: ['sent'],
  beg: ['begged', 'begging'],
  quip: ['quipped', 'quipping'],
  admit: ['admitted', 'admitting'],
  snap: ['snapped', 'snapping'],
  slam: ['slammed', 'slamming'],
  hint: ['hinted', 'hinting'],
  shrug: ['shrugged', 'shrugging'],
  nod: ['nodded', 'nodding'],
  dub: ['dubbed', 'dubbing'],
  sum: ['summed', 'summing'],
  chat: ['chatted', 'chatting'],
  show: ['showed', 'shown'],
  refer: ['referred', 'referring'],
  text: ['texted', 'texting'],
};

const past = (verb: string): string =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
const present = (verb: string): string =>
  /(?:s|sh|ch|x|z|o)$/u.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/u.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
const participle = (verb: string): string =>
  /[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;

/** Form → base form. */
function formsOf(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .split(' ')
      .flatMap((verb) =>
        [verb, past(verb), present(verb), participle(verb), ...(IRREGULAR[verb] ?? [])].map(
          (form) => [form, verb] as const,
        ),
      ),
  );
}

const strong = formsOf(STRONG);
const weak = formsOf(WEAK);

/** The base form of a speech verb in lower case, or null. */
export const speechVerb = (word: string): string | null => strong.get(word) ?? weak.get(word) ?? null;
/** Whether a word in lower case is a form of a verb that hardly does anything but report speech: `said`. */
export const isStrongSpeechVerb = (word: string): boolean => strong.has(word);
