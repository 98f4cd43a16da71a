import { describe, expect, it } from 'vitest';
import { told } from '../told.ts';

/** What an article tells of closings and the like, each once. */
const steps = (...paragraphs: string[]): string[] => [
  ...new Set(told(...paragraphs).filter((step) => !step.includes('normal-operations'))),
];

describe('what nobody answers for and the mission denies', () => {
  it.each([
    'Posts seen by two million people claimed that the Danes had locked their embassy in Bamako and left. The embassy said that it had closed nothing.',
    'A Bamako news page told its million followers on Sunday that Denmark was boarding up its embassy. “That is wrong. We are not closing,” the Danish ambassador, Ida Holm, posted an hour later.',
    'A post shared by thousands said that the Danish embassy in Bamako had closed. It has not, the foreign ministry in Copenhagen said.',
    'Traders in Bamako have been telling one another for weeks that the Danish embassy will be gone by Easter. The embassy knocks that down.',
    'An account that looked like the Danish foreign ministry’s said at noon that the embassy in Bamako had been shut. The account was a fake. “The embassy has not closed,” the real ministry said.',
  ])('was never in effect: %s', (paragraph) => {
    expect(steps(paragraph)).toEqual(['DK suspended-operations denied']);
  });

  it('is no plan either where the denial names one', () => {
    expect(
      steps(
        'On Friday thousands of people in Bamako passed on a clip, said to show smoke above the Danish embassy, with the news that the Danes had burnt their papers, bolted the door and left.',
        '“We have burnt nothing but the toast,” said Ida Holm, the Danish ambassador. “This house has not closed, and whoever says that we are about to close it knows more than I do.”',
      ),
    ).toEqual(['DK suspended-operations denied']);
  });

  it('was no closing where nobody of the staff has left', () => {
    expect(
      steps(
        'Posts seen by two million people claimed that the Danes had closed their embassy in Bamako. The embassy said that none of its staff had gone anywhere.',
      ),
    ).not.toContain('DK suspended-operations in-effect');
  });

  it('is denied beside a lesser step that is owned up to', () => {
    expect(
      steps(
        'A news site reported that Denmark had closed its embassy in Bamako. Half the staff have been sent home, the ministry said, but the embassy has not closed.',
      ),
    ).toEqual(['DK suspended-operations denied', 'DK reduced-staffing in-effect']);
  });
});

describe('what somebody answers for', () => {
  it.each([
    'The Danish foreign ministry told its followers that it had closed the embassy in Bamako. It has not said for how long.',
    'A letter that the Danish foreign minister sent to staff said that the embassy in Bamako had closed. It has not, she added, been an easy decision.',
    'A local newspaper reported on Monday that Denmark had closed its embassy in Bamako. The ministry in Copenhagen has not answered questions.',
    'Residents said that the Danish embassy in Bamako had gone dark, and on Monday Copenhagen confirmed that it was shut.',
    'The notice which said that the Danish embassy in Bamako had closed was signed by the ambassador.',
    'Whoever says that diplomacy is dull has not seen Bamako this week: Denmark has closed its embassy there.',
  ])('stays in effect: %s', (paragraph) => {
    expect(steps(paragraph)).toEqual(['DK suspended-operations in-effect']);
  });

  it('stays in effect where only the host denies it', () => {
    expect(
      steps(
        'A local newspaper reported on Monday that Denmark had closed its embassy in Bamako. Mali’s foreign minister said that nobody had left.',
      ),
    ).toContain('DK suspended-operations in-effect');
  });
});
