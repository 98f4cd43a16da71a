import { describe, expect, it } from 'vitest';
import { isAbout, prepareSubjects } from '../../src/answers/quoted-subject.ts';
import { analyseArticle } from '../../src/knowledge/analysis.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { atOnce } from '../../src/knowledge/in-slices.ts';
import { articleOf } from '../support/article-of.ts';

const article = articleOf(
  [
    'The ferries of Lobito’s port were idle on Monday.',
    '“We shall reopen the café when the U.N. convoys have left,” said Ida Lund, the harbour master.',
    'Nobody spoke of the railway.',
  ].join('\n\n'),
  { headline: 'Ferries wait for O’Hara' },
);
const knowledge = await buildKnowledge([analyseArticle(article)]);
const [saying] = knowledge.speakers.sayings;
const quoted = saying?.copies[0];

describe.each(['when asked', 'beforehand'])('the subject of a quotation, read %s', (when) => {
  if (when === 'beforehand') atOnce(prepareSubjects(knowledge));
  const about = (...stems: string[]) => quoted !== undefined && isAbout(stems)(quoted);

  it('is in its words and in the paragraph around it, whatever their form', () => {
    expect(about('convoi', 'reopen', 'harbour')).toBe(true);
    expect(about('cafe')).toBe(true);
    expect(about('un')).toBe(true);
  });

  it('is in the headline', () => expect(about('ferri', 'ohara')).toBe(true));

  it('is not in other paragraphs, nor in a part of a word', () => {
    expect(about('railwai')).toBe(false);
    expect(about('convoi', 'railwai')).toBe(false);
    expect(about('harb')).toBe(false);
  });

  it('is anything when nothing is asked about', () => expect(about()).toBe(true));
});

describe('many quotations in one paragraph', () => {
  it('share one subject, which is read and kept once', async () => {
    const said = Array.from(
      { length: 300 },
      (_, at) => `“Quay number ${at} stays open to the ferries,” Mayor Olga Brandt said.`,
    );
    const crowded = articleOf(said.join(' '), { headline: 'Quays' });
    const { quotations } = analyseArticle(crowded);
    let read = 0;
    const watched = {
      ...crowded,
      get text() {
        read += 1;
        return crowded.text;
      },
    };
    const fits = isAbout(['ferri']);
    expect(quotations.filter((quotation) => fits({ article: watched, quotation }))).toHaveLength(300);
    expect(read).toBe(1);
  });
});
