import { expect, it } from 'vitest';
import { type Entity, firstRoleOf } from '../../../src/language/quotations/entities.ts';

it('looks through a speaker’s mentions for a title once, however many quotations are theirs', () => {
  let looks = 0;
  const mention = {
    get role() {
      looks += 1;
      return null;
    },
  } as unknown as Entity['mentions'][number];
  const entity: Entity = {
    named: true,
    person: true,
    mentions: Array.from({ length: 100 }, () => mention),
    genders: { female: 0, male: 0 },
    roleWords: new Set(),
    forms: new Map(),
  };
  for (let quotation = 0; quotation < 50; quotation += 1) expect(firstRoleOf(entity)).toBeNull();
  expect(looks).toBe(100);
});
