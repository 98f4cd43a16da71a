import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';
import { told } from '../told.ts';

const against = (...paragraphs: string[]): string[] =>
  findMissionReports(articleOf(paragraphs, '2024-05-10'))
    .filter(({ about, modality }) => about === 'report' || modality === 'denied')
    .map(({ sender, level }) => `${sender} ${level}`);

const LEFT = 'Eleven of the sixteen diplomats of Argentina’s embassy in Lomé left on Thursday.';

describe('a no to something else than a step', () => {
  it.each([
    ['who stays', `${LEFT} The ambassador was not among them.`],
    ['who stays, by name', `${LEFT} Rosa Vidal, the ambassador, is not one of the eleven.`],
    [
      'that nothing was done so far',
      'Peru has ordered the families of its embassy in Lomé to leave. The Danes have not moved so far.',
    ],
    [
      'a condition that has not come about',
      'If the bridge goes, the Danish consulate in Vidin will close. It hasn’t gone.',
    ],
    [
      'what was denied once',
      'Norway has ended its order for embassy families to leave Accra. Ghana’s foreign minister, who had denied in May that there was any such order, welcomed its end.',
    ],
    [
      'what was denied once of another state',
      'Spain’s embassy in N’Djamena has closed. Chad’s foreign minister, who had denied that France was withdrawing anybody, met reporters on Thursday.',
    ],
  ])('is %s', (_, text) => {
    expect(against(text)).toEqual([]);
  });

  it.each([
    ['AR', `${LEFT} “Not one Argentine diplomat has left Lomé,” the Togolese foreign minister said.`],
    [
      'IT',
      'Italy has not moved its embassy out of Beirut and does not intend to, the foreign ministry said.',
    ],
    [
      'FR',
      'France has closed its embassy in N’Djamena. Chad’s foreign minister, who had denied it on Tuesday, denied it again on Thursday.',
    ],
  ])('is another thing than one to it, %s', (sender, text) => {
    expect(against(text).some((one) => one.startsWith(sender))).toBe(true);
  });

  it('leaves the step that it limits', () => {
    expect(told(`${LEFT} The ambassador was not among them.`)).toEqual(['AR reduced-staffing in-effect']);
  });
});
