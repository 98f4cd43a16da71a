import { describe, expect, it } from 'vitest';
import { disputing } from '../../../src/answers/missions/disputes.ts';
import { filedReport, type Told } from './filed-report.ts';

const MAY_LEAVE = filedReport({ level: 'authorized-departure', reportedOn: '2024-03-01' });
const TALK: Told = {
  article: 'b',
  reportedOn: '2024-03-04',
  about: 'report',
  modality: 'denied',
  level: 'authorized-departure',
  evidence: { start: 10, end: 90 },
};
const DENIED: Told = { ...TALK, about: 'step', evidence: { start: 50, end: 90 } };

/** How many of some reports dispute that people may leave. */
const disputes = (...told: readonly Told[]): number =>
  disputing([MAY_LEAVE, ...told.map(filedReport)], [MAY_LEAVE]).length;

describe('talk against a permission to leave', () => {
  it('disputes it', () => {
    expect(disputes(TALK)).toBe(1);
  });

  it.each(['ordered-departure', 'suspended-operations'] as const)(
    'does not where all that its words deny is %s',
    (level) => {
      expect(disputes(TALK, { ...DENIED, level })).toBe(0);
    },
  );

  it('does where the words that deny more are others', () => {
    const elsewhere = { start: 200, end: 260 };
    expect(disputes(TALK, { ...DENIED, level: 'suspended-operations', evidence: elsewhere })).toBe(1);
    expect(disputes(TALK, { ...DENIED, level: 'suspended-operations', article: 'c' })).toBe(1);
  });

  it('does where its words deny the permission itself', () => {
    expect(disputes(TALK, { ...DENIED, level: 'authorized-departure' })).toBe(2);
  });
});
