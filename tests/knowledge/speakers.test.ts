import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/knowledge/analysis.ts';
import { atOnce } from '../../src/knowledge/in-slices.ts';
import { indexSpeakers } from '../../src/knowledge/speakers.ts';
import { articleOf } from '../support/article-of.ts';

const LEAD =
  'The port of Arden was shut on Monday after a storm, and ferries stayed at their moorings for the whole day.';

const index = atOnce(
  indexSpeakers(
    [
      articleOf(
        `${LEAD}\n\n“We will open the gates again tomorrow,” Defence Minister Qasem Sollberg told reporters.`,
        { id: 'one' },
      ),
      articleOf(
        `${LEAD}\n\n“Nobody was hurt in the western basin,” said Qassem Sollberg. “That is what counts for us.”`,
        { id: 'two' },
      ),
      articleOf(`${LEAD}\n\n“I have never seen such waves in my life,” said Anna Sollberg, a teacher.`, {
        id: 'three',
      }),
      articleOf(`${LEAD}\n\n“The pumps have failed twice this year,” a Port Authority official said.`, {
        id: 'four',
      }),
      articleOf(`${LEAD}\n\nThe Port Authority said: “The eastern gate will stay shut until June.”`, {
        id: 'five',
      }),
      articleOf(`${LEAD}\n\n“Tous les quais sont fermés for now,” said Zoé Lefèvre.`, { id: 'six' }),
    ].map(analyseArticle),
  ),
);
const names = (query: string) => index.find(query).speakers.map(({ name }) => name);

describe('speakers across articles', () => {
  it('are one under two spellings of one name', () => {
    expect(
      index.speakers.filter(({ names: forms }) => forms.some((form) => /Qass?em/.test(form))),
    ).toHaveLength(1);
  });

  it('stay two with one family name, the most quoted offered first', () => {
    const match = index.find('sollberg');
    expect(match.speakers.map(({ sayings }) => sayings.length)).toEqual([3]);
    expect(match.others.map(({ name }) => name)).toEqual(['Anna Sollberg']);
  });

  it('are found by role, with or without the name', () => {
    expect(names('defence minister')).toEqual(names('qasem'));
    expect(names('defence minister sollberg')).toEqual(names('qasem'));
  });

  it('are found without diacritics and with typing errors', () => {
    expect(names('lefevre')).toEqual(['Zoé Lefèvre']);
    expect(names('Lefevrre')).toEqual(['Zoé Lefèvre']);
  });

  it('of one organization are gathered with its officials', () => {
    const match = index.find('port authority');
    expect(match.name).toBe('Port Authority');
    expect(match.speakers).toHaveLength(2);
  });

  it('are suggested when nobody fits', () => {
    const match = index.find('solberger');
    expect(match.speakers).toEqual([]);
    expect(match.others.length).toBeGreaterThan(0);
  });

  it('are nobody for a name that is nowhere', () => {
    expect(index.find('xyzzy')).toEqual({ name: null, speakers: [], others: [] });
    // Half of its letters are those of “Zoé”.
    expect(index.find('zozz').others).toEqual([]);
  });
});
