import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../../src/language/missions/voices/conversations.ts';
import { articleOf } from '../article-of.ts';

const doesIn = (...paragraphs: string[]): string[] => {
  const { text, paragraphs: read } = articleOf(paragraphs, '2024-05-10');
  return [...turnsOf(text, read, null).values()].map(({ does }) => does);
};

describe('who speaks for the press', () => {
  it.each(['Press secretary', 'Press Secretary Lund', 'Press officer', 'Media adviser', 'PRESS ATTACHÉ'])(
    'answers: %s',
    (name) => {
      expect(
        doesIn(
          'Question: Is the embassy closed?',
          `${name}: It is not.`,
          'Question: Have families left?',
          `${name}: They have.`,
        ),
      ).toEqual(['asks', 'answers', 'asks', 'answers']);
    },
  );

  it.each(['Press', 'Media', 'Press (Radio Lund)'])('asks, where it is the press itself: %s', (name) => {
    expect(
      doesIn(
        `${name}: Is the embassy closed?`,
        'Minister: It is not.',
        `${name}: Have families left?`,
        'Minister: They have.',
      ),
    ).toEqual(['asks', 'answers', 'asks', 'answers']);
  });
});

describe('who asks, where no label says so', () => {
  it('is whoever’s paragraphs mostly ask, beside one who answers', () => {
    expect(
      doesIn(
        'Shri Anil Rao, Official Spokesperson: Good afternoon, friends.',
        'Meera, WION: Is the embassy in Kabul closed?',
        'Shri Anil Rao, Official Spokesperson: It is not.',
        'Vikram Jha, TV9: What about Dhaka, sir?',
        'Shri Anil Rao, Official Spokesperson: The families have come home.',
      ),
    ).toEqual(['answers', 'asks', 'answers', 'asks', 'answers']);
  });

  it('is nobody in a list of places or of days', () => {
    expect(
      doesIn(
        'Juba: The embassy has closed.',
        'Niamey: Ten people have left.',
        'Juba: The consul is back.',
        'Lomé: Open.',
      ),
    ).toEqual([]);
  });

  it('is whoever puts questions that stand alone', () => {
    expect(
      doesIn(
        'The spokesman took questions.',
        'Has Brazil closed its embassy in Tehran?',
        'No. It is open.',
        'What about Tel Aviv?',
        'The families were allowed to leave.',
        'And in Caracas?',
        'Nothing has changed.',
      ),
    ).toEqual(['asks', 'answers', 'asks', 'answers', 'asks', 'answers']);
  });

  it('is no writer who asks once or twice', () => {
    expect(
      doesIn(
        'Who is left in Juba?',
        'Nobody, it seems.',
        'And who paid?',
        'The ministry did.',
        'It is quiet.',
      ),
    ).toEqual([]);
  });
});

describe('who speaks before the first question', () => {
  it('answers, where the same name answers afterwards', () => {
    expect(
      doesIn(
        'Lachlan: I have one thing to say.',
        'It concerns Suva.',
        'Question: Which?',
        'Lachlan: This.',
        'Question: Is that all?',
        'Lachlan: It is.',
      ),
    ).toEqual(['answers', 'answers', 'asks', 'answers', 'asks', 'answers']);
  });

  it('is nobody of the conversation, where the name does not come again', () => {
    expect(
      doesIn(
        'Lisbon: It rained.',
        'Question: Which?',
        'Lachlan: This.',
        'Question: Is that all?',
        'Lachlan: It is.',
      ),
    ).toEqual(['asks', 'answers', 'asks', 'answers']);
  });
});
