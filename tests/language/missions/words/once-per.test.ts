import { describe, expect, it } from 'vitest';
import { placeRole } from '../../../../src/language/missions/places/place-roles.ts';
import { oncePer } from '../../../../src/language/missions/words/once-per.ts';
import { viewSentence } from '../../../../src/language/missions/words/sentence-view.ts';

describe('what is read once', () => {
  it('is read again of another part, though the two look the same', () => {
    let times = 0;
    const lengthOf = oncePer(({ length }: readonly number[]) => {
      times += 1;
      return length;
    });
    const part = [1, 2];
    expect([lengthOf(part), lengthOf(part), lengthOf([1, 2])]).toEqual([2, 2, 2]);
    expect(times).toBe(2);
  });

  it('is kept, too, where nothing was found', () => {
    let times = 0;
    const find = oncePer((_: object) => {
      times += 1;
      return null;
    });
    const part = {};
    expect([find(part), find(part)]).toEqual([null, null]);
    expect(times).toBe(1);
  });

  it('is the role of a name in the sentence asked of, should another have the same name', () => {
    const view = (text: string) =>
      viewSentence(
        text,
        { start: 0, end: text.length },
        { heading: false, paragraph: 1, context: new Set<string>(), isDiplomatic: true },
      );
    const stays = view('Staff in Lima stay.');
    const leaves = view('Staff to Lima fly.');
    const [lima] = stays.names;
    expect(lima).toBeDefined();
    if (!lima) return;
    expect([placeRole(stays, lima), placeRole(leaves, lima), placeRole(stays, lima)]).toEqual([
      'location',
      'destination',
      'location',
    ]);
  });
});
