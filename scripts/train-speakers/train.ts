/**
 * Learns everything that finding quotations and their speakers leans on, and writes it into src/language/quotations:
 *   tsx scripts/train-speakers/train.ts articles.jsonl…
 * One article a line: { "title"?, "text", "quotes": [{ "start", "end", "speaker": { "start", "end", "kind"?, "names"? } |
 * null }], "ignore"?: [{ "start", "end" }] }, offsets into the text. A speaker's `kind` is name, nominal or pronoun; its
 * `names` are what the speaker is called, and a pronoun's tell whom it means. What else stands between marks is
 * nobody's words, unless it is to be ignored. The same input gives the same tables.
 * Where a corpus marks only the pronoun, add whom it means before: what the present tables are less than nine tenths sure
 * of by hand, and what cannot be told under `ignore`. Descriptions of somebody named (`the governor`) likewise.
 *
 * - speaker-weights: multinomial logistic regression over the mentions around a quotation and "none of them".
 * - pronoun-weights: the same over those whom a speaking `he` or `she` may mean.
 * - speaker-trees: boosted trees over the entities that the mentions mean. They learn from what the mentions' weights say
 *   of articles that these weights were not learned from: of each fold, by the weights of the other four.
 * - spoken-weights: logistic regression over what stands between marks.
 */
import { writeFileSync } from 'node:fs';
import { learn, SETTINGS } from './learn.ts';
import { readMarked } from './marked-article.ts';

const articles = process.argv.slice(2).flatMap(readMarked);
const learned = learn(articles, SETTINGS);
const write = (name: string, table: unknown): void =>
  writeFileSync(
    new URL(`../../src/language/quotations/${name}.table.json`, import.meta.url),
    `${JSON.stringify(table)}\n`,
  );
const sorted = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1)));
write('speaker-weights', sorted(learned.mentions));
write('pronoun-weights', sorted(learned.pronouns));
write('spoken-weights', sorted(learned.spoken));
write('speaker-trees', learned.entities);
