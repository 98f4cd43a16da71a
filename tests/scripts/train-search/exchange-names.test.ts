import { describe, expect, it } from 'vitest';
import { withOtherName } from '../../../scripts/train-search/exchange-names.ts';

const asked = (question: string, article: string) => ({ question, gold: [{ article, text: 'x' }] });

describe('exchanging a name of a question', () => {
  it('takes the longest name and puts one from another article in its place', () => {
    const questions = [
      asked('How many guards did Ada Finch keep in Lilongwe?', 'guards'),
      asked('Who cooked for Ada Finch and Bo Lind?', 'guards'),
      asked('When did Cleo Tamm leave?', 'leaving'),
    ];
    expect(withOtherName(questions, 0)).toEqual({
      question: 'How many guards did Cleo Tamm keep in Lilongwe?',
      gold: [],
    });
  });

  it('gives nothing for a question that names nobody', () => {
    expect(
      withOtherName([asked('how many guards stay?', 'a'), asked('When did Cleo go?', 'b')], 0),
    ).toBeNull();
  });
});
