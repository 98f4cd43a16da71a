import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { IDIOMS } from '../../../../src/language/missions/lexicon/idioms.ts';
import { articleOf } from '../article-of.ts';

describe('turns of speech that look like steps', () => {
  it.each(IDIOMS.map(({ example, levels }) => [example, levels] as const))(
    'tell none: %s',
    (example, levels) => {
      const told = findMissionReports(articleOf([example], '2024-05-02'));
      expect(told.filter(({ background, level }) => !background && levels.includes(level))).toEqual([]);
    },
  );
});
