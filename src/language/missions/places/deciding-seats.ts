import { compact } from '../../compact-pattern.ts';
import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';

/** "Signed in Oslo", "under discussion in Oslo", "an official in Oslo": a seat of government is who decides or speaks there. */
const DECIDED =
  /^(?:signed|issued|announced|decided|drafted|approved|granted|discuss(?:ed|ion)|consider(?:ed|ation)|weighed|debated?|prepared|studied|study|review(?:ed)?|mooted|planners|official|officials|lawmakers?|legislators|ministers|committee|somebody|someone|whoever)$/;

/** "It was said in Oslo", not "he said in Oslo". */
const SAID = /^(?:said|suggested|thought|believed|understood|confirmed|hoped|feared|expected)$/;

/** What an order may be: "an edict from Oslo", "the American notice". */
export const ORDER =
  /^(?:cables?|circulars?|messages?|orders?|instructions?|notes?|word|telegrams?|letters?|directives?|notices?|memos?|edicts?|decrees?|commands?|decisions?|permission|approval|authori[sz]ation|clearance|rulings?|guidance|leave|say-so|go-ahead|pages?|papers?|wires?|fax|e-mails?|signals?|dispatch(?:es)?)$/;

/** What is told behind "In Oslo …" where Oslo decides: "they are considering", "a closure was being weighed", "options are on the table". */
const DELIBERATES = compact(
  /^,? ?(?:they|officials|ministers|planners|no one|nobody|an? (?:\S+ ){0,2}(?:spokes(?:man|woman|person)|official|minister|committee)|the (?:\S+ )?(?:ministry|government|cabinet|department|minister)) |\b(?:(?:be|being|been) (?:\S+ly )?(?:weighed|considered|discussed|debated|studied|examined|drafted|prepared|staffed|drawn up|talked of|mooted)|on the table|under (?:discussion|consideration|review|study)|pondering|mulling|considering|weighing|debating)\b/,
);

/** So many words behind "In Oslo" are looked at. */
const REACH = 16;

/** Whether a seat of government stands for who decides in it: "In Oslo they are considering …", "an edict from Oslo". */
export function isDecidingSeat({ tokens, clauses }: SentenceView, name: NameMention): boolean {
  if (name.as !== 'city' || !name.seat) return false;
  const preposition = tokens[name.from - 1]?.lower ?? '';
  const before = tokens[name.from - 2]?.lower ?? '';
  if (preposition === 'from') return ORDER.test(before);
  if (!/^(?:in|at)$/.test(preposition)) return false;
  const auxiliary = tokens[name.from - 3]?.lower ?? '';
  if (SAID.test(before) && /^(?:is|was|being|been)$/.test(auxiliary)) return true;
  if (DECIDED.test(before) || (before === 'up' && auxiliary === 'drawn')) return true;
  const clause = clauses.find(({ from, to }) => name.from >= from && name.from < to);
  if (clause?.from !== name.from - 1) return false;
  const behind = tokens.slice(name.to, Math.min(clause.to, name.to + REACH)).map(({ lower }) => lower);
  return DELIBERATES.test(behind.join(' '));
}
