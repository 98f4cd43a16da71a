import { describe, expect, it } from 'vitest';
import { InvalidOption } from '../../src/answers/invalid-option.ts';
import { answerQuestion } from '../../src/answers/passages.ts';
import { routeQuestion } from '../../src/answers/route-question.ts';
import { buildKnowledge } from '../../src/knowledge/build-knowledge.ts';
import { analysisOf, madeArticle } from '../knowledge/search/made-article.ts';

const wire =
  'The mission in Lilongwe will keep 17 guards until the end of the rainy season, the spokesperson Ada Finch said on Monday.';
const articles = [
  madeArticle(
    'guards-stay',
    [wire, 'Nobody else was told to leave. The gate was painted green.'],
    '2025-03-03',
  ),
  madeArticle(
    'wire-copy',
    [wire, 'Meanwhile the price of maize rose by 8 percent in the markets.'],
    '2025-03-04',
  ),
  madeArticle(
    'stadium',
    ['A goalkeeper of Blantyre saved two penalties. The crowd sang until midnight.'],
    '2024-01-05',
  ),
];
const knowledge = await buildKnowledge(articles.map(analysisOf));
const ask = (question: string, options = {}) => answerQuestion(knowledge, { question, ...options });

describe('/ask', () => {
  it('shows the sentence that answers, word for word, with what answers marked', () => {
    const answer = ask('How many guards will the mission in Lilongwe keep?');
    expect(answer.answered).toBe(true);
    const [best] = answer.excerpts;
    const text = articles.find(({ id }) => id === best?.citation.article)?.text ?? '';
    expect(best?.citation.exact).toBe(text.slice(best?.citation.start, best?.citation.end));
    expect(best?.citation.exact).toContain('17 guards');
    expect(best?.highlights.map(({ start, end }) => text.slice(start, end))).toContain('17');
  });

  it('gives near copies one place, the others as further sources', () => {
    const { excerpts } = ask('How many guards will the mission in Lilongwe keep?');
    const places = excerpts.filter(({ citation }) => citation.exact.includes('17 guards'));
    expect(places).toHaveLength(1);
    expect(places[0]?.alsoIn.map(({ exact }) => exact.includes('17 guards'))).toEqual([true]);
  });

  it('says that the articles do not answer, and offers the nearest', () => {
    const answer = ask('Who composed the symphony about Lilongwe for the orchestra in Vienna?');
    expect(answer.answered).toBe(false);
    expect(answer.excerpts.length).toBeGreaterThan(0);
  });

  it('does not take a sentence for an answer that lacks the kind of thing asked for', () => {
    expect(ask('How much money do the guards in Lilongwe get?').answered).toBe(false);
  });

  it('keeps to the days and the source asked for', () => {
    const ids = (options: object) =>
      ask('guards mission price penalties', options).excerpts.map(({ citation }) => citation.article);
    expect(new Set(ids({ since: '2025-03-04' }))).toEqual(new Set(['wire-copy']));
    expect(new Set(ids({ until: '2024-12-31' }))).toEqual(new Set(['stadium']));
    expect(new Set(ids({ source: 'guards-stay' }))).toEqual(new Set(['guards-stay']));
  });

  it('names the nearest article when there is none of that id', () => {
    expect(() => ask('guards', { source: 'guard-stay' })).toThrow(InvalidOption);
    expect(() => ask('guards', { source: 'guard-stay' })).toThrow(/guards-stay/);
  });

  it('names no article when none is near', () => {
    expect(() => ask('guards', { source: 'zebra' })).toThrow(
      'There is no article “zebra”. /sources lists them all.',
    );
    expect(() => ask('guards', { source: 'zebra'.repeat(400) })).toThrow(/zebra”\. \/sources/);
  });

  it('keeps excerpts to 400 characters and to one paragraph or two', () => {
    for (const { citation, context } of ask('the mission in Lilongwe').excerpts) {
      expect(citation.exact.length).toBeLessThanOrEqual(400);
      expect(context.start).toBeLessThanOrEqual(citation.start);
      expect(context.end).toBeGreaterThanOrEqual(citation.end);
    }
  });

  it('survives questions made of marks and very long words', () => {
    expect(ask('???').answered).toBe(false);
    expect(ask(`${'a'.repeat(900)} "“«`).answered).toBe(false);
  });
});

describe('a plain question', () => {
  it('is sent to the status of the place it names', () => {
    expect(routeQuestion(knowledge, 'Is the US embassy in Kuwait open?')).toEqual(['/status place:Kuwait']);
    expect(routeQuestion(knowledge, 'is the embassy in kuwait closed')).toEqual(['/status place:Kuwait']);
  });

  it.each([
    ['have Americans left Kuwait?', 'Kuwait'],
    ['Did British diplomats leave Lusaka?', 'Lusaka'],
    ['Has the French staff been evacuated from Port Sudan?', 'Port Sudan'],
    ['are embassy families back in Bamako', 'Bamako'],
    ['Have the Peruvians pulled out of Lomé?', 'Lomé'],
    ['Have the French all left Niamey?', 'Niamey'],
    ['Have nonessential American personnel left Niamey?', 'Niamey'],
    ['Did American nonessential personnel leave Niamey?', 'Niamey'],
    ['Have dependents left Niamey?', 'Niamey'],
    ['Has staff returned to the consulate in Lagos?', 'Lagos'],
  ])('is sent there too when it asks whether people left: %s', (question, place) => {
    expect(routeQuestion(knowledge, question)).toEqual([`/status place:${place}`]);
  });

  it.each([
    'Have the Americans left?',
    'Did oil prices leave Kuwait poorer?',
    'Why did Americans leave Kuwait?',
    'Did tourists leave Lusaka?',
    'Tell me about diplomats leaving Lusaka',
    'Are Americans popular in Bamako?',
    'Have French troops left Niger?',
    'Did British companies leave Nigeria?',
    'Have staff returned to the hospital in Gaza?',
    'Have families returned to Homs?',
    'Did American oil money leave Nigeria richer?',
    'Has the French language left Niger?',
  ])('is not sent there for %s', (question) => {
    expect(routeQuestion(knowledge, question)).toEqual([]);
  });

  it('is not sent anywhere when it wants a number or a name', () => {
    expect(routeQuestion(knowledge, 'How many people work at the reopened embassy in Lima?')).toEqual([]);
  });
});
