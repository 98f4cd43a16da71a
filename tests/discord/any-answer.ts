import fc from 'fast-check';
import {
  type Answer,
  type AnswerBody,
  type Citation,
  type Excerpt,
  LEVELS,
  type MissionEvent,
  type Source,
} from '../../src/answers/answer.ts';
import { hostileText } from './hostile.ts';

const ARTICLES = Array.from({ length: 12 }, (_, index) => `folder/article-${index}`);

function articlesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('exact' in value && 'article' in value) return [String(value.article)];
  return Object.values(value).flatMap(articlesIn);
}

/** Any answer whatever, with sources for what it cites; its names and excerpts are made by `text`. */
export function anyAnswerOf(text: (longest?: number) => fc.Arbitrary<string>): fc.Arbitrary<Answer> {
  const name = text(150);
  const day = fc.oneof(fc.constant('2025-06-11'), fc.constant('2019-12-31'), fc.constant('2024-02-29'));
  const partialDay = fc.oneof(day, fc.constantFrom('2019-05', '2012'));
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const few = <T>(value: fc.Arbitrary<T>, most = 4) => fc.array(value, { maxLength: most });
  const level = fc.constantFrom(...LEVELS);
  const modality = fc.constantFrom('in-effect' as const, 'considered' as const, 'denied' as const);

  const citation: fc.Arbitrary<Citation> = fc
    .record({
      article: fc.constantFrom(...ARTICLES),
      text: fc.oneof(
        { weight: 5, arbitrary: text(900) },
        { weight: 1, arbitrary: text(400).map((text) => text.repeat(20)) },
      ),
      start: fc.nat(5_000),
      paragraph: fc.integer({ min: 1, max: 99 }),
      datePublished: maybe(day),
    })
    .map(({ text, ...rest }) => ({
      ...rest,
      file: `${rest.article}.md`,
      exact: `x${text}`,
      end: rest.start + text.length + 1,
    }));

  const excerpt: fc.Arbitrary<Excerpt> = fc
    .record({ citation, alsoIn: few(citation, 7), cuts: few(fc.tuple(fc.nat(900), fc.nat(30)), 4) })
    .map(({ citation: cited, alsoIn, cuts }) => ({
      citation: cited,
      alsoIn,
      highlights: cuts.map(([from, length]) => ({
        start: cited.start + from,
        end: cited.start + from + length,
      })),
      context: { start: cited.start, end: cited.end },
    }));

  const attribution = fc.record({
    name,
    kind: fc.constantFrom(
      'official' as const,
      'unnamed-official' as const,
      'host-government' as const,
      'media' as const,
      'other' as const,
    ),
  });

  const event: fc.Arbitrary<MissionEvent> = fc.record({
    level,
    modality,
    reportedOn: day,
    effectiveOn: maybe(partialDay),
    scope: few(name, 6),
    evidence: fc.array(excerpt, { minLength: 1, maxLength: 4 }),
    attribution: maybe(attribution),
    independentReports: fc.nat(99),
  });

  const mission = fc
    .tuple(
      event,
      fc.record({
        sendingState: name,
        post: maybe(name),
        possiblyLapsed: fc.boolean(),
        summary: name,
        considered: few(event, 3),
        disputes: few(
          fc
            .tuple(excerpt, maybe(attribution), fc.constantFrom('step' as const, 'grounds' as const))
            .map(([one, by, disputed]) => ({ ...one, attribution: by, disputed })),
          4,
        ),
        history: few(event, 9),
      }),
    )
    .map(([base, rest]) => ({ ...base, ...rest }));

  const place = fc.record({ name, country: maybe(name) });
  const file = fc.record({ file: name, reason: name });

  const reload = fc.record({
    kind: fc.constant('reload' as const),
    version: name,
    previousVersion: name,
    added: few(name, 30),
    changed: few(name, 30),
    removed: few(name, 30),
    unchanged: fc.nat(),
    rejected: few(file, 30),
    problems: few(fc.record({ file: name, problem: name }), 30),
    statusChanges: few(
      fc.record({
        place: name,
        sendingState: name,
        post: maybe(name),
        from: maybe(level),
        to: maybe(level),
        evidence: excerpt,
      }),
      6,
    ),
    tookMs: fc.nat(),
  });

  const article = fc.record({
    id: name,
    article: name,
    headline: maybe(name),
    publisher: maybe(name),
    datePublished: maybe(day),
    dateModified: maybe(day),
    url: maybe(fc.webUrl()),
    file: name,
    paragraphs: fc.nat(),
    quotes: fc.nat(),
    removed: few(fc.record({ start: fc.nat(), end: fc.nat(), reason: name }), 40),
    problems: few(name, 9),
    servedFrom: fc.constantFrom('file' as const, 'last-good' as const),
  });

  const checkedMission = fc.record({
    place,
    mission,
    says: maybe(fc.record({ level, modality })),
    agrees: fc.boolean(),
  });

  const changedArticle = fc.record(
    {
      kind: fc.constant('article' as const),
      action: fc.constantFrom(
        'preview' as const,
        'added' as const,
        'remove-preview' as const,
        'removed' as const,
        'undone-add' as const,
        'log' as const,
        'refused' as const,
      ),
      article: maybe(name),
      problems: few(name, 9),
      reload: maybe(
        fc.tuple(reload, name, maybe(day)).map(([done, corpusVersion, newestArticle]) => ({
          ...done,
          sources: [],
          corpusVersion,
          newestArticle,
        })),
      ),
      log: few(fc.record({ at: name, who: name, what: name, result: name }), 60),
      refused: name,
      preview: fc.record({
        headline: maybe(name),
        publisher: maybe(name),
        datePublished: maybe(day),
        url: maybe(fc.webUrl()),
        opening: text(400),
        paragraphs: fc.nat(),
        quotes: fc.nat(),
        missionReports: fc.nat(),
        removed: few(fc.record({ text: name, reason: name }), 9),
      }),
    },
    { requiredKeys: ['kind', 'action', 'article', 'problems', 'reload'] },
  );

  const body: fc.Arbitrary<AnswerBody> = fc.oneof(
    fc.record({
      kind: fc.constant('status' as const),
      place: maybe(place),
      asOf: day,
      missions: few(mission, 4),
      related: few(excerpt),
      suggestions: few(name, 9),
    }),
    fc.record({
      kind: fc.constant('overview' as const),
      asOf: day,
      missions: few(
        fc.tuple(mission, place).map(([one, at]) => ({ ...one, place: at })),
        12,
      ),
    }),
    fc.record({
      kind: fc.constant('quotes' as const),
      speaker: maybe(name),
      quotes: few(
        fc.record({
          text: name,
          quoteType: fc.constantFrom('direct' as const, 'mixed' as const),
          speaker: maybe(name),
          role: maybe(name),
          cue: maybe(name),
          citation,
          alsoIn: few(citation),
        }),
        20,
      ),
      suggestions: few(name, 9),
    }),
    fc.record(
      {
        kind: fc.constant('passages' as const),
        answered: fc.boolean(),
        excerpts: few(excerpt, 10),
        checked: few(checkedMission, 3),
        suggestions: few(name, 9),
        seeAlso: few(fc.constantFrom('/status place:Kuwait', '/help', '/nonsense x')),
      },
      { requiredKeys: ['kind', 'answered', 'excerpts', 'suggestions', 'seeAlso'] },
    ),
    fc.record({
      kind: fc.constant('timeline' as const),
      place: maybe(place),
      entries: few(
        fc.record({
          date: partialDay,
          sendingState: maybe(name),
          post: maybe(name),
          level: maybe(level),
          modality: maybe(modality),
          excerpt,
        }),
        25,
      ),
      suggestions: few(name, 9),
    }),
    fc.record({ kind: fc.constant('sources' as const), articles: few(article, 12), rejected: few(file, 20) }),
    reload,
    changedArticle,
    fc.record({
      kind: fc.constant('help' as const),
      commands: few(
        fc.record({
          name,
          description: name,
          example: name,
          options: few(fc.record({ name, description: name, required: fc.boolean() }), 9),
        }),
        12,
      ),
    }),
  );

  return body.chain((made) => {
    const ids = [...new Set(articlesIn(made))];
    const source = (id: string): fc.Arbitrary<Source> =>
      fc.record({
        article: fc.constant(id),
        headline: maybe(name),
        publisher: maybe(name),
        datePublished: maybe(day),
        dateModified: maybe(day),
        url: maybe(fc.webUrl({ withFragments: true, withQueryParameters: true })),
      });
    return fc
      .tuple(fc.tuple(...ids.map(source)), text(40), maybe(day))
      .map(([sources, corpusVersion, newestArticle]) => ({ ...made, sources, corpusVersion, newestArticle }));
  });
}

/** Any answer whatever, with every trick in its texts. */
export const anyAnswer: fc.Arbitrary<Answer> = anyAnswerOf(hostileText);
