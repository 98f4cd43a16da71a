import { unlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageLinesOf } from '../../../src/corpus/chrome/house-lines.ts';
import { shapeOf } from '../../../src/corpus/chrome/line-shape.ts';
import { countHouseLines } from '../../../src/knowledge/library/house-line-counter.ts';
import type { Library } from '../../../src/knowledge/library.ts';
import { newFolder, open, put } from './folder.ts';

const LABEL = 'Long Reads from the Harbour Desk';
const APPEAL = 'Our journalism reaches you through the morning briefing every day.';
const WIRE = 'The ministry declined to comment on the report.';

/** A page that has a label, an appeal to readers and a short sentence of news among and below its paragraphs. */
const page = (town: string, publisher = 'The Coast Tribune', lines = [LABEL, WIRE, APPEAL]) =>
  `---\nheadline: Envoys of ${town} go home\npublisher: ${publisher}\ndatePublished: 2026-02-01\n---\n` +
  `The legation in ${town} sent home half of its people, the ministry of ${town} said on Monday.\n\n` +
  `${lines[0]}\n\nNobody in ${town} could say when the others would follow them over the river.\n\n` +
  `${lines.slice(1).join('\n\n')}\n`;

const folderOf = (towns: readonly string[]) => {
  const folder = newFolder();
  for (const town of towns) put(folder, `${town}.md`, page(town));
  return folder;
};

/** The lines that are masked in an article because its publisher repeats them. */
function maskedIn(library: Library, id: string): string[] {
  const article = library.current.article(id);
  return (article?.removed ?? [])
    .filter(({ reason }) => reason === 'line repeated in other articles of the publisher')
    .map(({ start, end }) => article?.text.slice(start, end) ?? '');
}

describe('lines that a publisher prints on page after page', () => {
  it('are masked in all of its articles from the third page on', async () => {
    const folder = folderOf(['arn', 'brel']);
    const library = await open(folder);
    expect(maskedIn(library, 'arn')).toEqual([]);
    put(folder, 'cass.md', page('cass'));
    const report = await library.reload({ who: 'ada' });
    expect(report).toMatchObject({ added: ['cass'], changed: [], unchanged: 2 });
    for (const id of ['arn', 'brel', 'cass']) expect(maskedIn(library, id)).toEqual([LABEL, APPEAL]);
  });

  it('come back when too few pages have them', async () => {
    const folder = folderOf(['arn', 'brel', 'cass']);
    const library = await open(folder);
    expect(maskedIn(library, 'arn')).toHaveLength(2);
    unlinkSync(join(folder, 'brel.md'));
    await library.reload({ who: 'ada' });
    expect(maskedIn(library, 'arn')).toEqual([]);
  });

  it('are the same after a restart from the cache as after a reload', async () => {
    const folder = folderOf(['arn', 'brel']);
    const cacheDir = newFolder();
    const first = await open(folder, { cacheDir });
    put(folder, 'cass.md', page('cass'));
    await first.reload({ who: 'ada' });
    await first.close();
    const again = await open(folder, { cacheDir });
    expect(maskedIn(again, 'arn')).toEqual([LABEL, APPEAL]);
  });

  it('are those of one publisher, not of several', async () => {
    const folder = folderOf(['arn', 'brel']);
    put(folder, 'cass.md', page('cass', 'The Inland Post'));
    expect(maskedIn(await open(folder), 'arn')).toEqual([]);
  });

  it('are not found by versions of one article', async () => {
    const folder = newFolder();
    for (const version of ['one', 'two', 'three', 'four']) put(folder, `${version}.md`, page('arn'));
    expect(maskedIn(await open(folder), 'one')).toEqual([]);
  });

  it('are no sentences of news, nor short headings, nor words between quotation marks', () => {
    const lines = [WIRE, 'Northern Ostra', '“Sign up for our newsletter,” she told us.', 'What did you see?'];
    const candidates = lines.map((words) => ({ words, shape: shapeOf(words) }));
    expect(pageLinesOf(candidates, null).lines).toEqual([]);
  });

  it('do not depend on the order in which pages are counted', () => {
    const pages = fc.array(
      fc.record({
        publisher: fc.constantFrom('A Paper', 'B Paper', null),
        page: fc.record({ lines: fc.array(fc.nat(4)), longest: fc.nat(5) }),
      }),
    );
    fc.assert(
      fc.property(pages, (some) => {
        const forwards = countHouseLines(some).houseLines;
        expect(countHouseLines(some.toReversed()).houseLines).toEqual(forwards);
      }),
    );
  });
});
