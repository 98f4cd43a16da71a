import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

const MOVED = 'Peru has removed its embassy from Ghana to neighbouring Togo.';
const across = (shut: string): string[] =>
  told(MOVED, `The Danish embassy, which faces the Peruvian one across a roundabout, shut ${shut}.`);

describe('a post that was shut for a day', () => {
  it('is none that has come back, however likely its words are', () => {
    expect(across('for a day and opened again on Thursday').join('; ')).not.toContain('normal-operations');
  });

  it('is another than one that was shut for months', () => {
    expect(across('in May and opened again on Thursday').join('; ')).toContain('normal-operations in-effect');
  });
});

const ELSEWHERE =
  'Peru closed its embassy in Lomé on Thursday. Norway sent half of its diplomats home from Lomé.';

describe('a step whose words are also said of others', () => {
  it.each([
    [
      'Kenya locked its rooms in the shared compound and handed the keys to the Danes.',
      'KE suspended-operations',
    ],
    ['The embassy of Uganda is keeping only its military attaché and a clerk.', 'UG reduced-staffing'],
  ])('is that of a post where all surely tells it: %s', (sentence, step) => {
    expect(told(ELSEWHERE, sentence)).toContain(`${step} in-effect`);
  });

  it.each([
    'The French army has handed the keys of its camp to the city.',
    'The garrison is keeping only a few officers and a clerk.',
    'The Pentagon is letting the wives of its soldiers in the region go home.',
    'Kenya handed the keys of the new stadium to the football league.',
    'The minister handed the baton to his deputy and flew to a wedding.',
  ])('is none of a post where others take it: %s', (sentence) => {
    expect(told(ELSEWHERE, sentence)).toEqual(told(ELSEWHERE));
  });
});

describe('a step that is denied by all that its sentence says', () => {
  const NEWS = [ELSEWHERE, 'Ghana said that it did not intend to leave.'];

  it.each(['CL suspended-operations denied'])(
    'stands as denied, though the no is one of its own words: %s',
    (step) => {
      const others = [
        "Kenya's ambassador said that his country does not contemplate such a measure.",
        'The Dutch embassy said that it was not going anywhere.',
      ];
      const more = ['Chile said it was not going anywhere.', ...others, ...NEWS.slice(1)];
      expect(told(ELSEWHERE, ...more, 'Egypt announced that its people would not be moved.')).toContain(step);
    },
  );

  it('sets nothing beside a step of that state which was told before', () => {
    expect(told(...NEWS, 'Norway announced that its people would not be moved.')).toEqual(told(...NEWS));
  });

  it.each(['Egypt has not opened its gates since.', 'Egypt has not had anybody in Lomé since Sunday.'])(
    'is no denial where the no tells the step: %s',
    (sentence) => {
      expect(
        told(...NEWS, sentence)
          .filter((step) => step.startsWith('EG'))
          .join(),
      ).not.toContain('denied');
    },
  );
});
