import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STATES = [
  'United States',
  'Britain',
  'France',
  'Germany',
  'India',
  'Turkey',
  'Japan',
  'Brazil',
  'Norway',
  'Egypt',
];
const CITIES = [
  'Baghdad',
  'Kyiv',
  'Khartoum',
  'Tripoli',
  'Kabul',
  'Beirut',
  'Bamako',
  'Niamey',
  'Minsk',
  'Caracas',
  'Juba',
];
const SURNAMES = [
  'Moss',
  'Pell',
  'Lund',
  'Adeyo',
  'Brook',
  'Holm',
  'Castell',
  'Marsh',
  'Okoye',
  'Varga',
  'Lindqvist',
  'Sato',
];
const NAMES = ['Ada', 'Jo', 'Ida', 'Tom', 'Maud', 'Emeka', 'Rima', 'Karl', 'Ines', 'Yusuf'];
const NOUNS = [
  'harvest',
  'convoy',
  'harbour',
  'budget',
  'bridge',
  'election',
  'ceasefire',
  'pipeline',
  'railway',
  'drought',
  'market',
];
const VERBS = [
  'slowed',
  'resumed',
  'failed',
  'expanded',
  'collapsed',
  'stalled',
  'recovered',
  'doubled',
  'shrank',
  'surprised',
];
const PLACES = [
  'north',
  'south',
  'capital',
  'coast',
  'border',
  'delta',
  'highlands',
  'suburbs',
  'old town',
  'free zone',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Numbers that look random and are the same on every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One news article of about 125 words; one in eight is about a mission. @param edition changes its words, not its name */
export function generateArticle(number: number, edition = 0): string {
  const random = seeded(number * 7919 + edition);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const filler = () =>
    `The ${pick(NOUNS)} of the ${pick(PLACES)} ${pick(VERBS)} on ${pick(DAYS)} after the ${pick(NOUNS)} number ${Math.floor(random() * 9999)} ${pick(VERBS)}, officials of the ${pick(PLACES)} said in a report on the ${pick(NOUNS)}.`;
  const city = pick(CITIES);
  const speaker = `${pick(NAMES)} ${pick(SURNAMES)}`;
  const date = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3650) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const lead =
    number % 8 === 0
      ? `${pick(STATES)} has ordered non-emergency staff of its embassy in ${city} to leave, the foreign ministry said on ${pick(DAYS)}.`
      : `The ${pick(NOUNS)} in ${city} ${pick(VERBS)} on ${pick(DAYS)}, the ministry of the ${pick(PLACES)} said.`;
  const paragraphs = [
    lead,
    `${filler()} ${filler()}`,
    `“The ${pick(NOUNS)} ${pick(VERBS)}, and nobody expected the ${pick(NOUNS)} to last,” said ${speaker}, a spokesman for the ministry.`,
    filler(),
  ];
  const front = `headline: ${pick(NOUNS)} ${pick(VERBS)} in ${city}\npublisher: The ${city} Courier\ndatePublished: ${date}`;
  return `---\n${front}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** Writes articles into a folder, a thousand to a subfolder. */
export function writeArticles(folder: string, count: number, edition = 0): void {
  for (let number = 0; number < count; number += 1) {
    const below = join(folder, String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(join(below, `a${number}.md`), generateArticle(number, edition));
  }
}
