import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { NEGATED_STEPS } from '../../../../src/language/missions/lexicon/negated-step-phrases.ts';
import { CALLS_FALSE } from '../../../../src/language/missions/lexicon/rebuttal-phrases.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';
import { signedWords } from '../../../../src/language/missions/words/signed-words.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10')).map(
    ({ sender, country, city, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
  );

const signs = (sentence: string): string =>
  signedWords(
    viewSentence(
      sentence,
      { start: 0, end: sentence.length },
      { heading: false, paragraph: 1, context: new Set(), isDiplomatic: true },
    ),
  ).text;

describe('the wordings of rebuttals', () => {
  it.each(NEGATED_STEPS.map(({ example, level, pattern }) => [example, level, pattern] as const))(
    '“%s” says that no %s was',
    (example, _level, pattern) => {
      expect(signs(example)).toMatch(pattern);
    },
  );
});

describe('what is “not so” something', () => {
  const calledFalse = (sentence: string) => CALLS_FALSE.some(([pattern]) => pattern.test(signs(sentence)));

  it.each([
    'Neither was so badly hit as the port.',
    'None of them was so lucky.',
    'That is not so bad.',
    'The claims are not so new.',
    'It was not so quiet last night.',
  ])('is not called false: %s', (sentence) => {
    expect(calledFalse(sentence)).toBe(false);
  });

  it.each([
    'That is not so.',
    '“It is not so,” she said.',
    'Neither is so, says the ambassador.',
    'None of it was so.',
    'Neither is quite true.',
    'The report is not so, said the ministry.',
  ])('is, where nothing follows: %s', (sentence) => {
    expect(calledFalse(sentence)).toBe(true);
  });
});

describe('a sentence that says no to another step', () => {
  it('leaves what a third state thinks of as it is', () => {
    expect(
      told(
        'The British high commission in Accra is thinking about letting its families fly out early, a source whispered. No such worries for India: the Indian high commission is operating normally.',
      ),
    ).toEqual(['GB Accra authorized-departure considered', 'IN Accra normal-operations in-effect']);
  });

  it('is none where a question lies on a desk', () => {
    expect(
      told(
        'Prague is turning over whether to let the relatives of its diplomats in Accra go home. “The question lies on the minister’s desk,” said a spokesman.',
      ),
    ).toEqual(['CZ Accra authorized-departure considered']);
  });
});

describe('a sentence that says no to the step before it', () => {
  it('makes a rumour one that was denied', () => {
    expect(
      told(
        'A station in Kindia had announced that Brazil was about to lock its embassy in Conakry. The Brazilian ambassador said that nobody in Brasília had proposed such a thing.',
      ),
    ).toEqual(['BR Conakry suspended-operations denied', 'BR Conakry suspended-operations denied']);
  });

  it.each([
    'Word went round the market that the Greek consulate in Izmir had closed. The consul laughed when I asked.',
    'A local daily printed that the Dutch had closed their embassy in Bamako. The embassy said the daily had been misled.',
    'A leaked note, which Madrid says is a forgery, has Spain closing its embassy in Yaoundé in July.',
    'The rumour that Ireland is to close its embassy in Lusaka has reached Dublin, where a spokesman called it “moonshine”.',
  ])('leaves nothing of hearsay: %s', (text) => {
    expect(told(text).every((report) => report.endsWith(' denied'))).toBe(true);
    expect(told(text)).not.toEqual([]);
  });

  it('stands beside a step that the sending state tells', () => {
    expect(
      told(
        'Spain has locked its embassy in Tirana, its foreign ministry said.',
        'Albania’s deputy premier claimed that it had never happened.',
      ),
    ).toEqual(['ES Tirana suspended-operations in-effect', 'ES Tirana suspended-operations denied']);
  });

  it('is none that denies something else', () => {
    expect(
      told(
        'Spain has locked its embassy in Tirana. Officials denied that the airport was about to be bombed.',
      ),
    ).toEqual(['ES Tirana suspended-operations in-effect']);
  });

  it('is none that neither defends nor denies it', () => {
    expect(
      told(
        'A proposal that Spain’s embassy in Tirana should close is on the minister’s desk. She neither denies it nor laughs at it.',
      ),
    ).toEqual(['ES Tirana suspended-operations considered']);
  });

  it('is none that contradicts somebody’s other words', () => {
    expect(
      told(
        'He pledged to close Spain’s embassy in Tirana. His words appeared to contradict his past statements.',
      ),
    ).toEqual(['ES Tirana suspended-operations considered']);
  });

  it('may be one that tells how many are there, said by the other side', () => {
    expect(
      told(
        'Italy has withdrawn twelve of its diplomats from its embassy in Bangui.',
        'The communications minister said on Tuesday that no Italian diplomat had left Bangui. “All twenty of them are here,” he said.',
      ),
    ).toEqual([
      'IT Bangui reduced-staffing in-effect',
      'IT Bangui reduced-staffing denied',
      'IT Bangui reduced-staffing denied',
    ]);
  });

  it('goes back to the step told, however long ago, where the other side begins to disagree', () => {
    expect(
      told(
        'Chile has closed its embassy in Quito, its foreign ministry said.',
        'The flight took nine hours. Rain fell. Lunch was late. A band played. The minister slept.',
        'Ecuador disagrees. “That is simply not true,” said its foreign minister.',
      ),
    ).toEqual([
      'CL Quito suspended-operations in-effect',
      'CL Quito suspended-operations denied',
      'CL Quito suspended-operations denied',
    ]);
  });
});

describe('steps that were not taken', () => {
  it.each([
    [
      '“No Canadian at the embassy has been ordered out of Niamey,” the minister said.',
      'CA Niamey ordered-departure denied',
    ],
    [
      'The minister told the radio that no Italian diplomat had left Bangui.',
      'IT Bangui reduced-staffing denied',
    ],
    [
      'The Swedish ambassador in Lomé said: “We haven’t told a soul here to leave.”',
      'SE Lomé ordered-departure denied',
    ],
    [
      'Nobody has been sent away from an embassy in Lusaka, the interior minister told parliament.',
      '* Lusaka reduced-staffing denied',
    ],
  ])('“%s”', (sentence, report) => {
    expect(told(sentence)).toEqual([report]);
  });

  it('are told of the state that was spoken of last where none is named', () => {
    expect(
      told(
        'The Norwegian government has ordered the families of its embassy in Lomé to leave. Local radio had named Accra too, but the spokesman said that no one had been ordered to leave Ghana.',
      ).at(-1),
    ).toBe('NO Accra ordered-departure denied');
  });

  it('are none where nobody is counted but strangers', () => {
    expect(told('Norway has an embassy in Lomé. No tourist has left the beach.')).toEqual([]);
  });
});

describe('a step of which its own clause says that it never was', () => {
  it.each([
    'The alleged closure of the Greek embassy in Lusaka never happened, the ministry said.',
    'The so-called “evacuation” of the Greek embassy in Lusaka never took place.',
  ])('is denied: %s', (text) => {
    expect(told(text).every((line) => line.endsWith('denied'))).toBe(true);
  });

  it('is in effect where something else never was', () => {
    expect(
      told('The closure of the Greek embassy in Lusaka followed talks on rent that never took place.'),
    ).toEqual(['GR Lusaka suspended-operations in-effect']);
  });
});

describe('a measure that is denied as “any such”', () => {
  const ORDER =
    'Norway has ordered the families of its diplomats in Bujumbura to leave, Oslo said on Monday.';

  it.each([
    'Burundi’s government denied that any such measure had been taken.',
    'Bujumbura contests that any such instruction has been given.',
    'Burundi’s foreign minister denied having heard of any such order.',
  ])('is the one told before: %s', (word) => {
    expect(told(ORDER, word)).toContain('NO Bujumbura ordered-departure denied');
  });

  it.each([
    'Burundi’s government did not deny that any such measure had been taken.',
    'Burundi’s government declined to comment on any such order.',
    'A draft law on the port was rejected by parliament.',
  ])('is not: %s', (word) => {
    expect(told(ORDER, word)).not.toContain('NO Bujumbura ordered-departure denied');
  });
});

describe('an offer that is said not to have been made', () => {
  const ASKED =
    'India’s Consulate-General in Jaffna has asked the wives and children of its officers to come home, the ministry in New Delhi said on Wednesday.';

  it.each([
    '“India has offered nothing to its families in Jaffna,” the mayor of Jaffna said.',
    '“India has offered nothing of the kind to its people,” the Sri Lankan foreign minister said.',
    'India has proposed nothing to the families in Jaffna, said the mayor.',
  ])('is denied: %s', (word) => {
    expect(told(ASKED, word)).toContain('IN Jaffna authorized-departure denied');
  });

  it.each([
    'The mayor offered nothing to the press.',
    'The Sri Lankan police offered nothing to the families of the dead.',
  ])('is none of a mission: %s', (word) => {
    expect(told(ASKED, word).filter((line) => line.endsWith(' denied'))).toEqual([]);
  });
});
