import { type HouseLines, type PageLines, publisherKey } from '../../corpus/chrome/house-lines.ts';

/** A line on so many different pages of one publisher is the publisher's, not the articles'. */
const PAGES = 3;

/** A page to count. */
export interface CountedPage {
  readonly publisher: string | null;
  readonly page: PageLines;
}

export interface HouseLineCounter {
  add(page: CountedPage): void;
  /** What the pages added so far say; it grows as pages are added. */
  readonly houseLines: HouseLines;
}

/** Counts on how many pages of a publisher a line stands; versions of one article are one page. */
export function countHouseLines(pages: Iterable<CountedPage> = []): HouseLineCounter {
  const holders = new Map<string, Map<number, Set<number> | 'many'>>();
  const houseLines = new Map<string, Set<number>>();

  function add({ publisher, page: { lines, longest } }: CountedPage): void {
    if (publisher === null || lines.length === 0) return;
    const key = publisherKey(publisher);
    const counts = holders.get(key) ?? new Map<number, Set<number> | 'many'>();
    holders.set(key, counts);
    for (const line of lines) {
      const pagesOf = counts.get(line) ?? new Set<number>();
      if (pagesOf === 'many') continue;
      pagesOf.add(longest);
      if (pagesOf.size < PAGES) counts.set(line, pagesOf);
      else {
        counts.set(line, 'many');
        houseLines.set(key, (houseLines.get(key) ?? new Set()).add(line));
      }
    }
  }

  for (const page of pages) add(page);
  return { add, houseLines };
}

/** Whether a page was read with what is known now: the lines that were masked are those that would be. */
export function isMaskedAs(
  masked: readonly number[],
  { publisher, page }: CountedPage,
  known: HouseLines,
): boolean {
  const ofPublisher = publisher === null ? undefined : known.get(publisherKey(publisher));
  const wanted = page.lines.filter((line) => ofPublisher?.has(line));
  return wanted.length === masked.length && masked.every((line) => ofPublisher?.has(line));
}
