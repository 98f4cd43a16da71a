/** base, third person, past, participle, -ing form. */
const IRREGULAR: Readonly<Record<string, readonly [string, string, string, string]>> = {
  be: ['is', 'was', 'been', 'being'],
  become: ['becomes', 'became', 'become', 'becoming'],
  bid: ['bids', 'bade', 'bidden', 'bidding'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  bring: ['brings', 'brought', 'brought', 'bringing'],
  catch: ['catches', 'caught', 'caught', 'catching'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  come: ['comes', 'came', 'come', 'coming'],
  cut: ['cuts', 'cut', 'cut', 'cutting'],
  do: ['does', 'did', 'done', 'doing'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  flee: ['flees', 'fled', 'fled', 'fleeing'],
  fling: ['flings', 'flung', 'flung', 'flinging'],
  fly: ['flies', 'flew', 'flown', 'flying'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  freeze: ['freezes', 'froze', 'frozen', 'freezing'],
  get: ['gets', 'got', 'got', 'getting'],
  give: ['gives', 'gave', 'given', 'giving'],
  go: ['goes', 'went', 'gone', 'going'],
  hang: ['hangs', 'hung', 'hung', 'hanging'],
  have: ['has', 'had', 'had', 'having'],
  hold: ['holds', 'held', 'held', 'holding'],
  keep: ['keeps', 'kept', 'kept', 'keeping'],
  lay: ['lays', 'laid', 'laid', 'laying'],
  leave: ['leaves', 'left', 'left', 'leaving'],
  let: ['lets', 'let', 'let', 'letting'],
  lie: ['lies', 'lay', 'lain', 'lying'],
  make: ['makes', 'made', 'made', 'making'],
  put: ['puts', 'put', 'put', 'putting'],
  quit: ['quits', 'quit', 'quit', 'quitting'],
  rebuild: ['rebuilds', 'rebuilt', 'rebuilt', 'rebuilding'],
  rise: ['rises', 'rose', 'risen', 'rising'],
  run: ['runs', 'ran', 'run', 'running'],
  say: ['says', 'said', 'said', 'saying'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  seek: ['seeks', 'sought', 'sought', 'seeking'],
  send: ['sends', 'sent', 'sent', 'sending'],
  set: ['sets', 'set', 'set', 'setting'],
  shed: ['sheds', 'shed', 'shed', 'shedding'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  shut: ['shuts', 'shut', 'shut', 'shutting'],
  sit: ['sits', 'sat', 'sat', 'sitting'],
  stand: ['stands', 'stood', 'stood', 'standing'],
  strike: ['strikes', 'struck', 'struck', 'striking'],
  swing: ['swings', 'swung', 'swung', 'swinging'],
  take: ['takes', 'took', 'taken', 'taking'],
  tear: ['tears', 'tore', 'torn', 'tearing'],
  tell: ['tells', 'told', 'told', 'telling'],
  throw: ['throws', 'threw', 'thrown', 'throwing'],
  think: ['thinks', 'thought', 'thought', 'thinking'],
  undo: ['undoes', 'undid', 'undone', 'undoing'],
  wind: ['winds', 'wound', 'wound', 'winding'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
};

const DOUBLES = new Set([
  'permit',
  'plan',
  'trim',
  'stop',
  'strip',
  'slim',
  'drop',
  'scrap',
  'transfer',
  'ban',
  'cancel',
  'compel',
  'thin',
  'ship',
  'bar',
  'prefer',
  'refer',
  'slip',
  'wrap',
  'unplug',
  'slam',
  'reman',
  're-man',
  'squat',
  'counsel',
  'gut',
  'annul',
]);

/** The form of a verb. A regular verb's past and participle are one word; it counts as both. */
export type VerbForm = 'base' | 's' | 'past' | 'pp' | 'ing';

/** Every form of an English verb, each with what it can be. */
export function formsOf(verb: string): [string, VerbForm][] {
  const irregular = IRREGULAR[verb];
  if (irregular) {
    const [s, past, pp, ing] = irregular;
    const plural: [string, VerbForm][] =
      verb === 'be'
        ? [
            ['are', 's'],
            ['am', 's'],
            ['were', 'past'],
          ]
        : [];
    return [[verb, 'base'], [s, 's'], [past, 'past'], [pp, 'pp'], [ing, 'ing'], ...plural];
  }
  const s = /(?:s|x|z|ch|sh)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = DOUBLES.has(verb) ? verb + verb.at(-1) : verb;
  const past = verb.endsWith('e')
    ? `${verb}d`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : `${stem}ed`;
  const ing = verb.endsWith('e') && !verb.endsWith('ee') ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  const forms: [string, VerbForm][] = [
    [verb, 'base'],
    [s, 's'],
    [past, 'past'],
    [past, 'pp'],
    [ing, 'ing'],
  ];
  if (verb === 'cancel' || verb === 'counsel')
    forms.push([`${verb}ed`, 'past'], [`${verb}ed`, 'pp'], [`${verb}ing`, 'ing']);
  return forms;
}
