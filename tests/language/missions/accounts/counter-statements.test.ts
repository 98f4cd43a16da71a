import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import * as ANSWER_PHRASES from '../../../../src/language/missions/lexicon/answer-phrases.ts';
import { voiceOf } from '../../../../src/language/missions/voices/voice-of-sentence.ts';
import { quotedOn } from '../../../../src/language/missions/words/quoted-on.ts';
import { type SentenceView, viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { signedWords } from '../../../../src/language/missions/words/signed-words.ts';
import { COUNTRIES } from '../../../../src/language/places/countries.ts';
import { articleOf } from '../article-of.ts';

const viewOf = (sentence: string): SentenceView =>
  viewSentence(
    sentence,
    { start: 0, end: sentence.length },
    { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
  );

describe('who has met the people of a mission', () => {
  const isSeen = (sentence: string) =>
    ANSWER_PHRASES.SEEN_THERE.some(([pattern]) => pattern.test(signedWords(viewOf(sentence)).text));

  it.each([
    '“I met all of them.”',
    '“We counted each of them at noon.”',
    '“I saw nine of them.”',
    '“I greeted all nine of their officers.”',
  ])('has seen them there: %s', (sentence) => {
    expect(isSeen(sentence)).toBe(true);
  });

  it.each(['“I met none of them.”', '“I met the mayor.”', '“We counted all the votes.”'])(
    'has not: %s',
    (sentence) => {
      expect(isSeen(sentence)).toBe(false);
    },
  );
});

describe('whose words a sentence gives', () => {
  const voice = (sentence: string, sender: string | null = 'FI') => {
    const view = viewOf(sentence);
    return voiceOf(view, quotedOn(view, false).outside, 'RW', sender);
  };

  it.each([
    ['The mayor of Kigali, Aline Uwase, tells another story.', 'host'],
    ['Kigali does not see it that way.', 'host'],
    ['“The Finnish embassy is open,” the Rwandan foreign ministry said.', 'host'],
    ['“Everybody is here,” the head of the ministry’s press service said.', 'host'],
    ['“Everybody is here,” the Finnish ambassador said.', 'mission'],
    ['The Ministry for Foreign Affairs in Helsinki gave another account.', 'capital'],
    ['The Ministry for Foreign Affairs in Oslo gave another account.', 'other'],
    ['The Finnish side disagrees.', 'capital'],
    ['The Rwandan side disagrees.', 'host'],
    ['A newspaper in Kigali wrote that the minister had fled.', 'other'],
    ['Kigali taxi drivers do not see it that way.', null],
    ['Kigali’s shopkeepers disagree.', null],
    ['Kigali counters that the embassy is open.', 'host'],
    ['“Everybody is here,” its spokesman said.', null],
    ['“Everybody is here,” she said.', null],
    ['“It is not a hint,” said Foreign Office spokesman Guy Ash.', 'other'],
  ] as const)('%s', (sentence, expected) => {
    expect(voice(sentence)).toBe(expected);
  });
});

describe('the own ministry of a state, known by its name alone', () => {
  it.each([
    ['“This is for them to choose,” State Department spokesman Guy Ash told reporters.', 'US'],
    ['“They go by Friday,” the Ministry of External Affairs said.', 'IN'],
    ['“They go by Friday,” a Foreign Office spokeswoman said.', 'GB'],
  ])('speaks for the capital: %s', (sentence, sender) => {
    const view = viewOf(sentence);
    expect(voiceOf(view, quotedOn(view, false).outside, 'RW', sender)).toBe('capital');
  });
});

describe('protests in the street', () => {
  it.each([
    'Seven people died in Monday’s protests, according to the police.',
    'Rwanda has a long history of such protests.',
    'The shops are shut because of the Kigali protests.',
    'Fuel prices set off the Rwandan protests.',
  ])('announce no other account: %s', (sentence) => {
    expect(
      accountsIn('Japan has closed its embassy in Kigali, the ministry in Tokyo said.', sentence),
    ).toEqual([]);
  });

  it.each(['Rwanda protests.', 'The government protests: the embassy is open.', 'Kigali protests.'])(
    'are another thing than a state that does: %s',
    (sentence) => {
      expect(
        accountsIn('Japan has closed its embassy in Kigali, the ministry in Tokyo said.', sentence),
      ).not.toEqual([]);
    },
  );
});

describe('quotation marks', () => {
  const quoted = (sentence: string, isOpen = false) => {
    const { begins, leavesOpen } = quotedOn(viewOf(sentence), isOpen);
    return [begins, leavesOpen];
  };

  it.each([
    ['“We are staying.', true, true],
    ['“We are staying,” he said.', true, false],
    ['He said that they’d stay.', false, false],
    ["'The embassy isn't shut', she said.", true, false],
    ['"We stay," she said. "All of', true, true],
  ] as const)('%s', (sentence, begins, leavesOpen) => {
    expect(quoted(sentence)).toEqual([begins, leavesOpen]);
  });

  it('may be those of the sentence before', () => {
    expect(quoted('It is open,” he said.', true)).toEqual([true, false]);
  });
});

describe('a sentence that says that nobody was made to go', () => {
  it('tells no order, however much its words are like one', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'The foreign minister of Rwanda said that no Finnish official had been made to leave Rwanda.',
          'There are 31 embassies in Kigali.',
        ],
        '2024-05-10',
      ),
    );
    expect(reports).not.toEqual([]);
    expect(reports.every(({ modality }) => modality === 'denied')).toBe(true);
  });
});

const accountsIn = (...paragraphs: string[]) =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).filter(({ about }) => about === 'report');

describe('a disagreement said over and over', () => {
  const closures = 'Chad, Togo and Japan have closed their embassies in Lima.';

  it('is reported once for each step that it is about', () => {
    const accounts = accountsIn(`${closures} ${'Lima disagrees. '.repeat(50)}`.trim());
    expect(accounts.map(({ sender }) => sender).sort()).toEqual(['JP', 'TD', 'TG']);
  });

  it('is reported again of a step told since', () => {
    const accounts = accountsIn(
      'Japan has closed its embassy in Lima. Lima disagrees. Chad has closed its embassy in Lima. Lima disagrees.',
    );
    expect(accounts.map(({ sender }) => sender)).toEqual(['JP', 'TD']);
  });

  it('is reported of a few hundred steps at most', () => {
    const accounts = accountsIn('Japan has closed its embassy in Lima. Lima disagrees. '.repeat(400).trim());
    expect(accounts).toHaveLength(300);
  });

  it('is reported of some of the states alone where one sentence names very many', () => {
    const names = COUNTRIES.map(({ name }) => name).filter(
      (name) => /^[A-Z][a-z]+$/.test(name) && name !== 'Peru',
    );
    const accounts = accountsIn(
      `${names.slice(0, 100).join(', ')} and Japan have closed their embassies in Lima. ${'“They are all here,” said Lima. Lima disagrees. '.repeat(50)}`.trim(),
    );
    expect(accounts.length).toBeGreaterThan(0);
    expect(accounts.length).toBeLessThanOrEqual(300);
    expect(new Set(accounts.map(({ sender }) => sender)).size).toBeLessThanOrEqual(20);
  });
});

describe('a sentence without a word', () => {
  it('is no part of an account', () => {
    const article = articleOf(
      ['Japan has closed its embassy in Lima. Lima disagrees. “They are at the seaside.'],
      '2024-05-10',
    );
    const { length } = article.text;
    const paragraphs = article.paragraphs.map((paragraph) => ({
      ...paragraph,
      sentences: [...paragraph.sentences, { start: length, end: length }],
    }));
    const reports = findMissionReports({ ...article, paragraphs });
    expect(reports.map(({ evidence }) => evidence.end - evidence.start)).not.toContain(0);
  });
});

describe('a step that somebody of the receiving state tells', () => {
  it.each([
    'The Peruvian foreign ministry said Japan had closed its embassy in Lima and nobody had been left behind.',
    'The Peruvian government said that Japan has closed its embassy in Lima and none of its staff has been left there.',
    'Peru’s foreign minister said Japan had ordered its diplomats out of Lima and that all of them were at home.',
    'Peru’s foreign minister said Japan had withdrawn all its diplomats from Lima and they were in the capital.',
  ])('stands beside words that nobody stayed, or where they are: %s', (sentence) => {
    const reports = findMissionReports(articleOf([sentence], '2024-05-10'));
    expect(reports.map(({ about, modality }) => [about, modality])).toEqual([['step', 'in-effect']]);
  });
});

describe('what is said of a step by the receiving state', () => {
  const saidOf = (answer: string) =>
    accountsIn(`Japan has closed its embassy in Lima. ${answer}`).map(({ evidence }) => evidence.end);

  it.each([
    '“All fourteen employees of the Japanese embassy are in Tokyo,” the Peruvian foreign minister said.',
    'The Peruvian foreign minister said that all the Japanese diplomats were in Tokyo.',
    'Peru’s foreign minister said Japan had withdrawn all its diplomats from Lima and they were in Tokyo.',
    'The Peruvian foreign minister said that the Japanese embassy works no longer.',
    'The Peruvian government said that the Japanese embassy operated for fifty years before it shut.',
    'Peru’s president shook his head. “They closed it. I saw the padlock,” he said.',
    'Lima was surprised. “They are gone. They left on a bus,” the minister said.',
    'Lima was bewildered. “They are gone. They took the flag with them,” the minister said.',
    'Lima taxi drivers disagree.',
    'Lima’s hotel owners see it otherwise.',
  ])('is no other account where it says the same, or where others speak: %s', (answer) => {
    expect(saidOf(answer)).toEqual([]);
  });

  it.each([
    ['“All fourteen employees of the Japanese embassy are in Lima,” the Peruvian foreign minister said.', 1],
    ['The Peruvian foreign minister said that all the Japanese diplomats were in the city.', 1],
    ['The Peruvian foreign minister said that the Japanese embassy works normally.', 1],
    ['Peru’s president shook his head. “They gave a dinner yesterday,” he said.', 2],
    ['Lima was surprised. “They have gone to the seaside,” the minister said.', 2],
    ['Lima disagrees.', 1],
    ['Lima begs to differ.', 1],
    ['Lima presents another picture.', 1],
    ['Lima, however, tells another story.', 1],
    ['Lima’s version is another: Lima tells another story.', 1],
  ])('is another account where it says otherwise: %s', (answer, count) => {
    expect(saidOf(answer)).toHaveLength(count);
  });
});

describe('an order that is lifted', () => {
  const statements = (...sentences: string[]): string[] =>
    findMissionReports(articleOf([LIFTED, ...sentences], '2024-05-10'))
      .filter(({ about }) => about === 'report')
      .map(({ sender, level }) => `${sender} ${level}`);
  const LIFTED =
    'The United States has ended its ordered departure from Madagascar, seven weeks after it emptied most of the desks at the embassy in Antananarivo.';
  const BACK =
    'Employees and their families are free to go back, and the embassy is fully staffed, the State Department said.';

  it('is not contradicted by those who say that all are back', () => {
    expect(statements(BACK)).toEqual([]);
  });

  it('is by the host, who counts them', () => {
    expect(
      statements(
        BACK,
        '“Not one of them is back, and the embassy is empty,” said the foreign minister of Madagascar.',
      ),
    ).not.toEqual([]);
  });
});
