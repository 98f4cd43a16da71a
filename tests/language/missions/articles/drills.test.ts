import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

describe('what a sentence calls a drill', () => {
  it('takes back what looked as if it were done', () => {
    expect(
      told(
        'Norway’s embassy in Quito was evacuated at noon and its gate locked.',
        'That was an exercise, the ambassador said.',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '“It was a practice and it went rather badly,” said its security officer. “All personnel had to be evacuated in nine minutes.”',
    ],
    ['“This was only a practice run,” its spokesman said. “The whole staff was evacuated in an hour.”'],
    ['All staff were evacuated by bus.', 'It was a fire practice, the ambassador said.'],
  ])('tells nothing as done: %s', (...paragraphs) => {
    expect(
      told('Neighbours of the Norwegian embassy in Quito saw a helicopter on Monday.', ...paragraphs),
    ).toEqual([]);
  });

  it('is no custom', () => {
    expect(
      told(
        'Norway’s embassy in Quito was evacuated at noon, and its ambassador waved from the last car.',
        'It was a practice that he had learned in Kabul.',
      ),
    ).toEqual(['NO suspended-operations in-effect']);
  });

  it('leaves what is only thought of', () => {
    expect(
      told(
        'Norway may order the families of its embassy in Quito to leave, the ambassador said.',
        'On Tuesday her staff had been seen at the back gate with their luggage.',
        '“That was an exercise,” she said.',
      ),
    ).toEqual(['NO ordered-departure considered']);
  });
});

it('a drill that a sentence gives to one state takes back nothing of another’s', () => {
  expect(
    told(
      'India has shut its assistant high commission in Chattogram.',
      'In Dhaka, the Indian high commission was working as usual on Thursday, its spokesman said.',
      'The American embassy is holding its yearly exercise, in which its employees are led into buses.',
    ),
  ).toEqual(['IN suspended-operations in-effect', 'IN normal-operations in-effect']);
});

it('what one state practises is not told of it either', () => {
  expect(
    told(
      'Of the embassies in Quito, the German one takes the holiday: its gate will be closed on Friday.',
      'The Dutch embassy is holding an exercise. Its staff will be told to evacuate the building and will be driven to the port.',
    ),
  ).toEqual([]);
});

describe('a post that has not reopened', () => {
  it('is shut', () => {
    expect(
      new Set(
        told(
          'Peru’s consulate in Lahore is another matter.',
          'It was closed on 2 May, and it has not reopened.',
        ),
      ),
    ).toEqual(new Set(['PE suspended-operations in-effect']));
  });
});

describe('people who leave a building', () => {
  const POST = 'Norway’s embassy in Quito stands on a hill.';

  it.each([
    '"Non-essential personnel left by the east stairs and everybody else by the west ones," the safety officer said.',
    'Non-essential staff left the embassy by the emergency exits at noon.',
    'All staff were evacuated to the car park at noon.',
    'Non-emergency employees were told to leave by the fire escape.',
    'Non-essential staff were evacuated onto the sidewalk for forty minutes.',
    'Non-essential staff left by the back door and were taken to the canteen.',
  ])('have not left the country: %s', (sentence) => {
    expect(told(POST, sentence)).toEqual([]);
  });

  it.each([
    'Non-essential staff left by the back door and were driven to the airport.',
    'Non-essential personnel left by the last flight on Friday.',
    'Non-essential staff left for home by way of Lima.',
  ])('may have, if they go on from there: %s', (sentence) => {
    expect(told(POST, sentence)).toContain('NO ordered-departure in-effect');
  });
});
