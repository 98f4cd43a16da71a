import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../src/language/missions/find-mission-reports.ts';
import type { Level, MissionReport } from '../../../src/language/missions/mission-report.ts';
import { settle } from '../../../src/language/missions/settle-reports.ts';
import { articleOf } from './article-of.ts';
import { toldOfCitiesOnce as told } from './told.ts';

describe('a post that works in a sentence that denies a step', () => {
  it.each([
    'Their embassy in Lomé is open, nobody has been sent away and nobody has been offered a ticket, a spokeswoman said.',
    'The Danish embassy in Lomé is open and no one has been asked to go, it said.',
  ])('works, and the step is denied: %s', (sentence) => {
    const lines = told('The Danes are going nowhere.', sentence);
    expect(lines).toContain('DK Lomé normal-operations in-effect');
    expect(lines.some((line) => line.endsWith('denied'))).toBe(true);
  });
});

describe('what somebody says against a step', () => {
  it('does not set it aside', () => {
    const lines = told(
      'Kyrgyzstan has recalled its ambassador and 14 other diplomats from Dushanbe, where four remain to look after the building, its foreign minister said.',
      'The Tajik state agency contradicted the minister. “The Kyrgyz embassy in Dushanbe is working at its full strength,” it reported.',
    );
    expect(lines).toContain('KG Dushanbe reduced-staffing in-effect');
    expect(lines).not.toContain('KG Dushanbe normal-operations in-effect');
  });
});

const report = (level: Level, likelihood: number, start: number): MissionReport => ({
  about: 'step',
  sender: 'IT',
  country: 'SO',
  city: 'Mogadishu',
  post: 'embassy',
  level,
  modality: 'in-effect',
  scope: [],
  effectiveOn: null,
  background: false,
  lifts: false,
  likelihood,
  attribution: null,
  evidence: { start, end: start + 10 },
  highlights: [],
});

describe('what an article tells in passing', () => {
  it.each([
    ['reduced-staffing', 'authorized-departure'],
    ['suspended-operations', 'reduced-staffing'],
    ['ordered-departure', 'authorized-departure'],
  ] as const)('of a %s gives way to a clear %s', (doubtful, clear) => {
    const levels = settle(' '.repeat(40), [report(doubtful, 0.6, 0), report(clear, 0.95, 20)], []).map(
      ({ level }) => level,
    );
    expect(levels).toEqual([clear]);
  });

  it('stands beside a clear step that is less', () => {
    const reports = [report('authorized-departure', 0.6, 0), report('reduced-staffing', 0.95, 20)];
    expect(settle(' '.repeat(40), reports, [])).toHaveLength(2);
  });
});

describe('two restrictions that one sentence tells of one post', () => {
  it('are the likelier one where they exclude each other', () => {
    expect(
      told(
        'Kyrgyzstan has recalled its ambassador and 14 other diplomats from Dushanbe, where four remain to look after the building.',
      ),
    ).toEqual(['KG Dushanbe reduced-staffing in-effect']);
  });
});

describe('another account that names the post it is about', () => {
  it('is none of a post that was told of last', () => {
    const reports = findMissionReports(
      articleOf(
        [
          'Kyrgyzstan has recalled its ambassador and 14 other diplomats from Dushanbe, where four remain to look after the building, its foreign minister said. The consulate in Khujand ceased work on Wednesday.',
          'The Tajik state agency contradicted the minister. “The Kyrgyz embassy in Dushanbe is working at its full strength,” it reported.',
        ],
        '2024-05-10',
      ),
    ).filter(({ about }) => about === 'report');
    expect(reports.map(({ city }) => city)).toContain('Dushanbe');
  });
});

describe('what is only passed on', () => {
  it('is denied where the mission says no', () => {
    const lines = told(
      'The socials were buzzing all morning that the Kenyans had abandoned their embassy in Kinshasa. Not so, says their ambassador, Beatrice Koech. “We have not closed and we are not closing,” she said.',
    );
    expect(lines.filter((line) => line.endsWith('in-effect'))).toEqual([]);
    expect(lines).toContain('KE Kinshasa suspended-operations denied');
  });
});

describe('a place of old', () => {
  it('is not what an article is about', () => {
    expect(
      told(
        'There is a silence that belongs only to embassies. I first met it in Monrovia in 1990, when the ambassador left the pool to the frogs.',
        'In Minsk this autumn I listened for it again. On Monday the Austrians came back. Their embassy is open, and a consul stamps passports.',
      ).join('; '),
    ).not.toMatch(/Monrovia/);
  });
});
