import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';
import { toldOfCities as told } from '../told.ts';

describe('posts smaller than a consulate', () => {
  it.each([
    'The Norwegian consular agency in Beira, looted on the first night of the riots, is closed and there is no date for reopening it.',
    'Norway on Friday shut down its diplomatic office in Beira, the second city of Mozambique.',
    'Norway’s vice-consulate in Beira has been shut since the floods of last week.',
    'The Norwegian diplomatic office in Beira suspended operations on Friday, Oslo said.',
  ])('stand in their own city and close there: %s', (sentence) => {
    expect(told(sentence)).toEqual(['NO Beira suspended-operations in-effect']);
  });

  it.each([
    'The office of a Norwegian shipping line in Beira closed on Friday.',
    'The office of the Norwegian seafarers’ union in Beira closed on Friday.',
  ])('are no offices of others: %s', (sentence) => {
    expect(told('Norway has an embassy in Maputo.', sentence)).toEqual([]);
  });

  it('leave the embassy of their state at work', () => {
    expect(
      told(
        'Norway on Friday shut down its diplomatic office in Beira, the second city of Mozambique.',
        'The last three Norwegian officers drove to Maputo on Thursday, and the clerks have been offered jobs there, the Norwegian embassy said in a statement.',
        'The embassy, in Maputo, is working normally.',
      ),
    ).toEqual([
      'NO Beira suspended-operations in-effect',
      'NO Beira suspended-operations in-effect',
      'NO Maputo normal-operations in-effect',
    ]);
  });

  it('are what others follow in, whatever else works as usual', () => {
    expect(
      told(
        'Norway on Friday shut down its diplomatic office in Beira, the second city of Mozambique.',
        'Its embassy, in Maputo, is working normally.',
        '“A four-room office with bulletproof glass is a very expensive office,” said Ambassador Anne Holm, who attended the lowering of the flag.',
        'Denmark could go the same way.',
      ),
    ).toContain('DK Beira suspended-operations considered');
  });

  it.each([
    'Since Tuesday there has been nobody in the office that the Norwegian embassy keeps in Beira.',
    'The office which Norway’s embassy has in Beira has been shut since Tuesday.',
  ])('may be kept by an embassy that stands elsewhere: %s', (sentence) => {
    const [first] = findMissionReports(
      articleOf([sentence, 'The embassy in Maputo is open, with all its staff.'], '2024-05-10'),
    );
    expect(first).toMatchObject({
      sender: 'NO',
      city: 'Beira',
      post: 'mission',
      level: 'suspended-operations',
    });
  });
});
