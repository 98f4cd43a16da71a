import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

const told = (...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10'))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(({ sender, level, modality }) => `${sender} ${level} ${modality}`),
  ),
];

describe('the words on what people share', () => {
  it.each([
    'A video viewed more than two million times shows people carrying boxes, with the caption: "Chinese embassy in Lomé closes, war is coming."',
    'The screenshot, which bears the headline "China shuts Lomé embassy", has been shared by thousands.',
    'A clip titled “Chinese embassy in Lomé shuts its doors” has been watched a million times.',
    'One post on Facebook reads: "The Chinese embassy in Lomé has closed."',
  ])('put nothing in effect: %s', (sentence) => {
    expect(told(sentence).join()).not.toContain('in-effect');
  });

  it.each([
    '"The embassy is operating normally and will continue to do so," a spokesperson said in an email.',
    '"Our embassy in Lomé is open as usual," the Chinese foreign ministry said.',
  ])('are denied where the claim has been, and the post works: %s', (words) => {
    expect(
      told(
        'LOMÉ, Togo — Claims circulating on Facebook that China has evacuated its embassy in Lomé are false, the Chinese embassy said on Friday.',
        'A video viewed more than two million times shows people carrying boxes out of a building, with the caption: "Chinese embassy closes, war is coming." The video was taken in June.',
        words,
      ),
    ).toEqual(['CN suspended-operations denied', 'CN normal-operations in-effect']);
  });

  it.each([
    '"China is closing its embassy in Lomé," the foreign minister wrote on X. The post was viewed a million times.',
    'A notice on the gate read: "The Chinese embassy in Lomé is closed until further notice."',
    'The Chinese embassy in Lomé posted a message on Facebook: "The embassy is closed until further notice."',
    'A message on the website of the Chinese embassy in Lomé read: "The embassy has suspended operations."',
  ])('are in earnest where an office stands with them: %s', (sentence) => {
    expect(told(sentence)).toEqual(['CN suspended-operations in-effect']);
  });

  it.each([
    'Denmark, which has posts in seventy countries, said: “We have closed our embassy in Lomé.”',
    'In a message to reporters, Lars Rasmussen said: “Denmark has closed its embassy in Lomé.”',
    'In a video on Facebook Lars Rasmussen said: “Denmark has closed its embassy in Lomé.”',
    'Photos showed smoke over the city as Rasmussen said: “Denmark has closed its embassy in Lomé.”',
    'Stories of looting spread, and Rasmussen said: “Denmark has closed its embassy in Lomé.”',
  ])('are not what a person says beside them: %s', (sentence) => {
    expect(told(sentence)).toEqual(['DK suspended-operations in-effect']);
  });

  it.each([
    'A message seen by thousands said: “The Danish embassy in Lomé has closed.”',
    'Several posts on Weibo claimed: “The Danish embassy in Lomé has closed.”',
    'Photos of men and women with boxes bear the caption “Danish embassy in Lomé has closed”.',
  ])('are what the shared thing itself says: %s', (sentence) => {
    expect(told(sentence).join()).not.toContain('in-effect');
  });

  it('are no denial where another post’s closing was denied', () => {
    const denial = 'Denmark denied that it had closed its embassy in Accra.';
    const claim = (city: string): string =>
      `A video with the caption “Danish embassy in ${city} closes” went round on Thursday.`;
    expect(told(denial, claim('Lomé'))).toContain('DK suspended-operations considered');
    expect(told(denial, claim('Kumasi'))).toContain('DK suspended-operations considered');
    expect(told(denial, claim('Accra'))).toEqual(['DK suspended-operations denied']);
  });
});
