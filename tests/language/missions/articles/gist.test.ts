import { describe, expect, it } from 'vitest';
import { gistOf } from '../../../../src/language/missions/articles/gist.ts';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { learnedJudge } from '../../../../src/language/missions/learned/learned-judge.ts';
import { viewsOf } from '../../../../src/language/missions/view-article.ts';
import { articleOf } from '../article-of.ts';

const last = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2025-05-10', 'The dark months')).at(-1);

describe('the place that an article is about', () => {
  const gist = (...paragraphs: string[]) =>
    gistOf(null, viewsOf(articleOf(paragraphs, '2025-05-10', 'The dark months')).views, learnedJudge)?.place;

  it('is not the capital that letters to an embassy come from', () => {
    expect(
      gist(
        "The second secretary of the Zambian embassy cooks in the garden. Laos's power lines have been down since March.",
        'The instruction came from Lusaka in April. “In Lusaka I wrote reports,” says the second secretary.',
      ),
    ).toMatchObject({ country: 'LA' });
  });

  it('is the capital in which a post stands, be its state a sender too', () => {
    expect(
      gist(
        'The Swedish embassy in Lusaka has closed, and people in Lusaka wonder why. In Lusaka nobody saw the vans.',
        'Mali said that its own embassy works as usual. The Zambian embassy in Bamako does, too.',
      ),
    ).toMatchObject({ country: 'ZM' });
  });

  it('is told by a line of its own over the text', () => {
    const article = articleOf(
      ['The swimming gala has been put off.', 'The American embassy has suspended operations.'],
      '2025-05-10',
    );
    const line = 'Lusaka, Friday 9 May\n\n';
    const moved = <T extends { start: number; end: number }>(span: T): T => ({
      ...span,
      start: span.start + line.length,
      end: span.end + line.length,
    });
    const below = {
      ...article,
      text: line + article.text,
      paragraphs: article.paragraphs.map((paragraph) => ({
        ...moved(paragraph),
        sentences: paragraph.sentences.map(moved),
      })),
    };
    expect(findMissionReports(below).at(-1)).toMatchObject({ sender: 'US', country: 'ZM', city: 'Lusaka' });
  });

  it('is no state of the Union that a town is called like', () => {
    expect(
      last(
        'Some of the children had been to school in Virginia. It was dark for a week in Zambia.',
        'The American embassy has suspended operations.',
      ),
    ).toMatchObject({ sender: 'US', country: 'ZM' });
  });
});
