import { describe, expect, it } from 'vitest';
import { answerStatus } from '../../../src/answers/status.ts';
import { knowledgeOf } from './knowledge-of.ts';

const STORY = 'Denmark has closed its embassy in Bamako with immediate effect, the foreign ministry said.';

const page = (publisher: string, day: string, headline: string, text: string): string =>
  `---\npublisher: ${publisher}\ndatePublished: ${day}\nheadline: "${headline}"\n---\n${text}\n`;

/** Denmark's mission in Bamako by a story and what another article says of it a day later. */
async function missionBy(publisher: string, headline: string, text: string, day = '2024-06-11') {
  const knowledge = await knowledgeOf({
    'story.md': page('The Nordic Post', '2024-06-10', 'Denmark closes embassy in Mali', STORY),
    'later.md': page(publisher, day, headline, text),
  });
  const { missions } = answerStatus(knowledge, { place: 'Bamako', asOf: '2024-06-20' });
  const [mission] = missions;
  return {
    now: `${mission?.level} ${mission?.modality}`,
    disputes: mission?.disputes.length ?? 0,
    history: mission?.history.map(({ level, modality }) => `${level} ${modality}`) ?? [],
  };
}

describe('a story that its own newsroom corrects', () => {
  it.each([
    [
      'Correction: Danish embassy still open',
      'The Nordic Post reported on Monday that Denmark had closed its embassy in Bamako. That was wrong. The embassy is open, the foreign ministry says.',
    ],
    [
      'Danish embassy in Mali is open',
      'The Nordic Post wrongly reported on Monday that Denmark had closed its embassy in Bamako. The embassy is open and working as usual, the ministry says.',
    ],
    [
      'Danish embassy open',
      'Denmark has not closed its embassy in Bamako, the ministry said. The embassy is working as usual. The Nordic Post regrets the error in its earlier report.',
    ],
  ])('is no state any more, but a matter of the past: %s', async (headline, text) => {
    const { now, history } = await missionBy('The Nordic Post', headline, text);
    expect(now).toBe('normal-operations in-effect');
    expect(history).toContain('suspended-operations in-effect');
  });

  it('stands, with the dispute beside it, where another newsroom says that it is wrong', async () => {
    const { now, disputes } = await missionBy(
      'The Sahel Courier',
      'Danish embassy open',
      'Denmark has not closed its embassy in Bamako, the foreign ministry said on Tuesday. A newspaper had wrongly reported that it was shut.',
    );
    expect(now).toBe('suspended-operations in-effect');
    expect(disputes).toBeGreaterThan(0);
  });

  it('stands where the same newsroom reports a denial and takes nothing back', async () => {
    const { now, disputes } = await missionBy(
      'The Nordic Post',
      'Mali denies that Danish embassy is shut',
      'Denmark has not closed its embassy in Bamako, Mali’s foreign ministry said on Tuesday.',
    );
    expect(now).toBe('suspended-operations in-effect');
    expect(disputes).toBeGreaterThan(0);
  });

  it('stands where something else is corrected', async () => {
    const { now } = await missionBy(
      'The Nordic Post',
      'Correction: Danish ambassador’s name',
      'The Nordic Post wrongly gave the name of the Danish ambassador to Mali as Hansen. He is called Holm.',
    );
    expect(now).toBe('suspended-operations in-effect');
  });

  it.each([
    'Initial reports spoke of shots near the airport.',
    'Denmark had falsely stated that Mali wanted war, it said.',
    'The newspaper Le Soir wrongly reported on Monday that the airport was shut.',
    'It told The Nordic Post that Denmark had wrongly said that Mali wanted war.',
    'The Nordic Post wrongly reported on Monday that the airport was shut.',
    '“We regret the error,” a minister said.',
  ])('stands where a denial has other mistakes beside it: %s', async (beside) => {
    const { now, disputes } = await missionBy(
      'The Nordic Post',
      'Mali denies that Danish embassy is shut',
      `Denmark has not closed its embassy in Bamako, Mali’s foreign ministry said. ${beside}`,
    );
    expect(now).toBe('suspended-operations in-effect');
    expect(disputes).toBeGreaterThan(0);
  });

  it.each([
    'Danish embassy in Bamako demands correction',
    'Withdrawn ambassador says Danish embassy is open',
  ])('stands under a headline that corrects nothing: %s', async (headline) => {
    const { now } = await missionBy(
      'The Nordic Post',
      headline,
      'Denmark has not closed its embassy in Bamako, Mali’s foreign ministry said on Tuesday.',
    );
    expect(now).toBe('suspended-operations in-effect');
  });

  const CORRECTION =
    'The Nordic Post reported incorrectly that Denmark had closed its embassy in Bamako. The order concerned the embassy in Niamey.';

  it('is no state any more where only the correction tells of it', async () => {
    expect((await missionBy('The Nordic Post', 'Diplomatic notes', CORRECTION)).now).toBe(
      'suspended-operations denied',
    );
  });

  it.each(['2024-06-10', '2024-06-30'])(
    'stands beside a correction of the same day or of weeks later: %s',
    async (day) => {
      const { now } = await missionBy('The Nordic Post', 'Diplomatic notes', CORRECTION, day);
      expect(now).toBe('suspended-operations in-effect');
    },
  );
});
