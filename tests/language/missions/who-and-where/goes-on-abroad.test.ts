import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { articleOf } from '../article-of.ts';

/** What each sentence of an article's last paragraphs tells of steps, and where, each once. */
const told = (headline: string, ...paragraphs: string[]): string[] => [
  ...new Set(
    findMissionReports(articleOf(paragraphs, '2024-05-10', headline))
      .filter(({ about, background }) => about === 'step' && !background)
      .map(
        ({ sender, city, country, level, modality }) => `${sender} ${city ?? country} ${level} ${modality}`,
      ),
  ),
];

const KIGALI = [
  'The French embassy in Kigali has flown out half of its staff, the ministry in Paris said. Rwanda’s foreign minister said that he regretted it.',
  'The embassy of Sweden in Kigali closed on Wednesday, and its diplomats flew to Nairobi. Rwanda’s government was told on Tuesday.',
];

describe('a sentence without any name', () => {
  it('stays with the post abroad of which its paragraph tells', () => {
    expect(
      told(
        'Embassies in Kigali',
        ...KIGALI,
        'In Goma the consulate of Belgium has opened its gate again. It had been shut for six weeks. Since Monday there are two consuls at the counter, and people came with their papers in plastic.',
      ).filter((step) => step.startsWith('BE')),
    ).toEqual(['BE Goma normal-operations in-effect']);
  });

  it('goes back to the article’s own place in another paragraph', () => {
    expect(
      told(
        'Embassies in Kigali',
        'In Goma the consulate of Belgium has opened its gate again.',
        ...KIGALI,
        'The Canadian embassy is packing too. Nine of the thirteen diplomats left on Thursday.',
      ).filter((step) => step.startsWith('CA')),
    ).toEqual(['CA Kigali reduced-staffing in-effect']);
  });
});

describe('a capital that opens a sentence', () => {
  const IZMIR =
    'The Netherlands has closed its consulate in Izmir, the foreign ministry in The Hague said on Monday. The embassy in Ankara is not affected.';

  it('is a government where it acts', () => {
    expect(
      told(
        'Dutch consulate in Izmir closed',
        IZMIR,
        'Ankara gave a different account. “The Dutch consulate in Izmir has not been closed,” a spokesman for the Turkish foreign ministry said. Reporters who went to the address on Wednesday found a chain on the gate.',
      ),
    ).toEqual([
      'NL İzmir suspended-operations in-effect',
      'NL Ankara normal-operations in-effect',
      'NL İzmir suspended-operations denied',
    ]);
  });

  it('is a place behind “in”', () => {
    expect(
      told(
        'Dutch consulate in Izmir closed',
        'The Netherlands has closed its consulate in Izmir.',
        'In Ankara, too, the Dutch are packing: the embassy will work with five people from Monday.',
      ),
    ).toEqual(['NL İzmir suspended-operations in-effect', 'NL Ankara reduced-staffing in-effect']);
  });

  it.each(['came under fire again on Monday', 'fell on Sunday night', 'woke to gunfire'])(
    'is a place where something befalls it: %s',
    (what) => {
      expect(
        told(
          'Norway in Sudan and Kenya',
          `Norway keeps missions in Port Sudan and Nairobi. Khartoum ${what}. The Norwegian embassy has shut down.`,
        ),
      ).toEqual(['NO Khartoum suspended-operations in-effect']);
    },
  );

  it('is a place where it is said how it is', () => {
    expect(
      told(
        'Swedish embassy in Kigali',
        'Sweden has closed its consulate in Goma, the foreign ministry in Stockholm said.',
        'Kigali is another matter. The embassy has flown out six of its ten diplomats.',
      ),
    ).toContain('SE Kigali reduced-staffing in-effect');
  });
});

describe('the kind of a post', () => {
  it('is not carried over from a consulate to a capital', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'PESHAWAR: The last seven Americans at the consulate general drove out before dawn on Wednesday.',
          'The United States has halted all work at the consulate, its embassy in Islamabad confirmed in the afternoon. In Islamabad nothing has been altered. The embassy has its whole staff, said the press attaché.',
        ],
        '2024-05-10',
        'The last Americans leave Peshawar',
      ),
    );
    const there = reports.filter(({ city, about }) => city === 'Islamabad' && about === 'step');
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter(({ post }) => post === 'consulate' || post === 'consulate-general')).toEqual([]);
  });
});
