import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2025-08-15'))
    .filter(({ about, level }) => about === 'step' && level !== 'normal-operations')
    .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`);

describe('a tale that its own side calls a lie', () => {
  it.each([
    'A voice message, forwarded some thousands of times, had it that Norway would shut its embassy in Lomé on Saturday. ‘A lie with a good microphone,’ the ambassador told the Courier.',
    'A clip shared by thousands had it that Norway’s embassy in Lomé would close on Friday. “That is a shameless lie,” said the ambassador.',
    'A message that went round on Monday had it that Norway had shut its embassy in Lomé. “An old lie,” said its ambassador.',
    'A rumour had it that Norway would close its embassy in Lomé. “One more falsehood,” its spokeswoman said.',
  ])('is denied: %s', (paragraph) => {
    expect(told(paragraph)).toEqual(['NO suspended-operations denied']);
  });

  it.each([
    'Norway will close its embassy in Lomé on Friday, its ambassador said. “The truth lies in the accounts.”',
  ])('is not where something only lies somewhere: %s', (paragraph) => {
    expect(told(paragraph)).not.toContain('NO suspended-operations denied');
  });
});
