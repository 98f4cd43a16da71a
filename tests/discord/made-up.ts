import { z } from 'zod';
import { type AnyCommand, type CommandGroup, defineCommand } from '../../commands/declaration.ts';
import type { Citation, Excerpt, MissionStatus } from '../../src/answers/answer.ts';
import type { Context } from '../../src/answers/context.ts';
import { InvalidOption } from '../../src/answers/invalid-option.ts';

const PARAGRAPHS = [
  'The ferry company in Lusaka said on Monday that its boats would run as usual.',
  'Officials at the harbour told reporters that nobody had been asked to leave.',
  'A second report, which the harbour master disputed, spoke of three closed piers.',
];

const article = (day: string, publisher: string, url: string | null): string =>
  [
    '---',
    `headline: Harbour news of ${day}`,
    `publisher: ${publisher}`,
    `datePublished: ${day}`,
    ...(url ? [`url: ${url}`] : []),
    'inLanguage: en',
    '---',
    '',
    PARAGRAPHS.join('\n\n'),
    '',
  ].join('\n');

/** Three articles with the same three paragraphs; the second has an address. */
export const HARBOUR_NEWS = {
  'one.md': article('2030-05-01', 'Harbour Times', null),
  'two.md': article('2030-05-20', 'Pier Post', 'https://pier.example/news?id=7'),
  'three.md': article('2030-06-10', 'Quay Gazette', null),
};

/** The nth paragraph of an article of the library. */
export function cited({ knowledge }: Pick<Context, 'knowledge'>, id: string, paragraph = 0): Citation {
  const found = knowledge.article(id);
  const place = found?.paragraphs[paragraph];
  if (!found || !place) throw new Error(`no paragraph ${paragraph} in ${id}`);
  const { start, end } = place;
  return {
    article: id,
    file: found.file,
    start,
    end,
    exact: found.text.slice(start, end),
    paragraph: place.number,
    datePublished: found.datePublished,
  };
}

export const excerptAt = (context: Pick<Context, 'knowledge'>, id: string, paragraph = 0): Excerpt => {
  const citation = cited(context, id, paragraph);
  return { citation, highlights: [], context: { start: citation.start, end: citation.end }, alsoIn: [] };
};

export const missionOf = (evidence: Excerpt[], change: Partial<MissionStatus> = {}): MissionStatus => ({
  sendingState: 'United States',
  post: 'Embassy Lusaka',
  level: 'ordered-departure',
  modality: 'in-effect',
  reportedOn: '2030-05-20',
  effectiveOn: null,
  scope: ['nonessential personnel'],
  evidence,
  attribution: { name: 'two harbour officials', kind: 'unnamed-official' },
  independentReports: 2,
  possiblyLapsed: false,
  summary: '',
  considered: [],
  disputes: [],
  history: [],
  ...change,
});

const IDS = ['one', 'two', 'three'];
const text = (most: number) => z.string().min(1).max(most);

const place = defineCommand({
  name: 'status',
  description: 'The state of a post',
  example: '/status place:Lusaka',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({ place: text(100).describe('A city'), from: text(100).optional().describe('Whose') }),
  suggest: {
    place: (_context, typed) =>
      Array.from(
        { length: typed === 'many' ? 1_000 : typed === 'none' ? 0 : typed === 'full' ? 25 : 1 },
        (_, index) => ({
          name:
            typed === 'long'
              ? 'Llanfairpwllgwyngyll and the harbour '.repeat(9)
              : `Lusaka, Zambia no ${index}`,
          value: typed === 'long' ? 'a very long value '.repeat(20).trim() : `Lusaka ${index}`,
        }),
      ),
  },
  answer(context, { place: name }) {
    if (name === 'Atlantis')
      return {
        kind: 'status',
        place: null,
        asOf: '2030-06-15',
        missions: [],
        related: [],
        suggestions: ['Atlanta', 'Lusaka'],
      };
    const dispute = {
      ...excerptAt(context, 'three', 2),
      attribution: { name: 'the harbour master', kind: 'host-government' as const },
      disputed: 'step' as const,
    };
    const before = {
      ...missionOf([excerptAt(context, 'one')]),
      level: 'reduced-staffing' as const,
      reportedOn: '2030-05-01',
    };
    const mission = missionOf([excerptAt(context, 'two', 1), excerptAt(context, 'one', 1)], {
      disputes: [dispute],
      history: [before],
    });
    return {
      kind: 'status',
      place: { name, country: 'Zambia' },
      asOf: '2030-06-15',
      missions: [mission],
      related: [],
      suggestions: [],
    };
  },
});

const ask = defineCommand({
  name: 'ask',
  description: 'Passages',
  example: '/ask question:Which piers are closed?',
  access: 'everyone',
  reply: 'asker-chooses',
  options: z.object({ question: text(1000).describe('A question') }),
  answer(context, { question }) {
    if (question.includes('explode')) throw new Error('the engine room is on fire');
    const excerpts = IDS.flatMap((id) => [0, 1, 2].map((paragraph) => excerptAt(context, id, paragraph)));
    const many = question.includes('everything')
      ? [...excerpts, ...excerpts, ...excerpts]
      : excerpts.slice(0, 2);
    return {
      kind: 'passages',
      answered: true,
      excerpts: many,
      suggestions: [],
      seeAlso: ['/status place:Lusaka'],
    };
  },
});

/** Answers when the test says so. */
export function slowCommand() {
  let finish = () => {};
  const command = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    example: '/slow',
    access: 'everyone',
    reply: 'asker-chooses',
    options: z.object({}),
    answer: async () => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return { kind: 'sources', articles: [], rejected: [] } as const;
    },
  });
  return { command, finish: () => finish() };
}

const reload = defineCommand({
  name: 'reload',
  description: 'Reads the articles again',
  example: '/reload',
  access: 'moderators',
  reply: 'private',
  options: z.object({}),
  async answer({ library, asker, onProgress }) {
    const report = await library.reload({ who: asker.id, onProgress });
    const { added, changed, removed, unchanged, rejected, problems, tookMs } = report;
    return {
      kind: 'reload',
      version: report.current.version,
      previousVersion: report.previous.version,
      added: [...added],
      changed: [...changed],
      removed: [...removed],
      unchanged,
      rejected: [...rejected],
      problems: [...problems],
      statusChanges: [],
      tookMs,
    };
  },
});

const add = defineCommand({
  name: 'add',
  description: 'Adds an article',
  example: '/article add file:./new.md',
  access: 'moderators',
  reply: 'private',
  options: z.object({
    file: text(500).optional().describe('The file').meta({ discord: 'attachment' }),
    text: text(6000).optional().describe('Its text'),
    confirm: z.boolean().optional().describe('Do it'),
  }),
  async answer({ attachment }, { file, text: pasted, confirm }) {
    const upload = file === undefined ? null : await attachment?.(file);
    if (upload && !upload.name.endsWith('.md')) throw new InvalidOption('file', 'An article is a .md file.');
    const written = upload ? new TextDecoder().decode(upload.bytes) : (pasted ?? '');
    const preview = {
      headline: null,
      publisher: null,
      datePublished: null,
      url: null,
      opening: written,
      paragraphs: 1,
      quotes: 0,
      missionReports: 0,
      removed: [],
    };
    return {
      kind: 'article',
      action: confirm ? 'added' : 'preview',
      article: 'new',
      problems: [],
      reload: null,
      preview,
    };
  },
});

/** Commands that answer without any reading of news, so that what Discord sees can be told exactly. */
export const MADE_UP: readonly (AnyCommand | CommandGroup)[] = [
  place,
  ask,
  reload,
  { name: 'article', description: 'Changes the articles', subcommands: [add] },
];
