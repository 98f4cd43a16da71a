import { ORGANIZATION_HEADS } from '../people/organization-words.ts';

/** A run of capitalized words that may be an organization's name, with its joints: `Department of State`. */
const CAPITALIZED =
  /\p{Lu}[\p{L}\p{N}.&'’-]{0,40}(?:\s{1,3}(?:(?:of|for|on)\s{1,3}(?:the\s{1,3})?)?\p{Lu}[\p{L}\p{N}.&-]{0,40}){0,8}/gu;
const LOWER_CASE =
  /(?:^|\s)(?:the|a|an|its|his|her|their)\s(?:\p{Ll}+\s){0,2}?(department|ministry|embassy|agency|council|committee|commission|court|army|navy|police|union|party)(?![\p{L}])/iu;

const holdsHead = (name: string): boolean =>
  name.split(/\s+/u).some((word) => ORGANIZATION_HEADS.has(word.toLowerCase()));

/**
 * The organization that a description or title names: `a State Department official`, `a spokesman for the Port Authority`.
 * `known` are the article's own organizations, the latest first: `a department official` means the department named before.
 */
export function organizationOf(description: string, known: readonly string[]): string | null {
  for (const [run] of description.matchAll(CAPITALIZED)) {
    const words = run.split(/\s+/u).filter((word, index) => index > 0 || !/^(?:A|An|The|One)$/u.test(word));
    let end = words.length;
    while (
      end > 0 &&
      !holdsHead(words[end - 1] ?? '') &&
      !/^\p{Lu}{2,6}$/u.test(words[end - 1] ?? '') &&
      !/\sof\s/u.test(run)
    )
      end -= 1;
    const name = words.slice(0, end).join(' ');
    if (name && (holdsHead(name) || /^\p{Lu}{3,6}$/u.test(name))) return name;
  }
  const head = LOWER_CASE.exec(description)?.[1]?.toLowerCase();
  return head ? (known.find((name) => name.toLowerCase().split(/\s+/u).includes(head)) ?? null) : null;
}
