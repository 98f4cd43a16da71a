import { describe, expect, it } from 'vitest';
import { withoutDoubtful } from '../../../src/answers/missions/doubtful.ts';
import { filedReport, type Told } from './filed-report.ts';

const closed: Told = { level: 'suspended-operations' };
const lifted: Told = { level: 'normal-operations', lifts: true };

const remaining = (episode: readonly Told[], talk: readonly Told[] = []) =>
  withoutDoubtful(episode.map(filedReport), talk.map(filedReport)).map(({ report }) => report.level);

describe('what sets a state among the reports of an episode', () => {
  it('is all of it where nothing is known of how surely each was read', () => {
    expect(remaining([{}, closed])).toEqual(['ordered-departure', 'suspended-operations']);
  });

  it('is not what is doubtful beside a plain report of the same day', () => {
    expect(remaining([{ likelihood: 0.9 }, { ...closed, likelihood: 0.2 }])).toEqual(['ordered-departure']);
    expect(remaining([{ likelihood: 0.5 }, { ...closed, likelihood: 0.2 }])).toHaveLength(2);
    expect(remaining([{ likelihood: 0.2 }])).toEqual(['ordered-departure']);
  });

  it('may have changed on another day, unless it is hardly told at all', () => {
    const later = { ...lifted, article: 'b', reportedOn: '2024-03-04' };
    expect(remaining([{ likelihood: 0.9 }, { ...later, likelihood: 0.2 }])).toHaveLength(2);
    expect(remaining([{ likelihood: 0.9 }, { ...later, likelihood: 0.05 }])).toEqual(['ordered-departure']);
  });

  it('is doubtful beside a return told before it, not beside one told further down or work as usual', () => {
    const doubtful = { ...closed, likelihood: 0.1, evidence: { start: 5, end: 6 } };
    const back = { ...lifted, likelihood: 0.9 };
    expect(remaining([back, doubtful])).toEqual(['normal-operations']);
    expect(remaining([{ ...back, evidence: { start: 9, end: 10 } }, doubtful])).toHaveLength(2);
    expect(remaining([{ ...back, lifts: false }, doubtful])).toHaveLength(2);
  });

  it('keeps a doubtful report of what another one tells plainly', () => {
    const again = { ...closed, article: 'b', reportedOn: '2024-03-02', likelihood: 0.8 };
    expect(remaining([{ likelihood: 0.9 }, { ...closed, likelihood: 0.2 }, again])).toHaveLength(3);
  });

  it('yields to what is plainly only considered or denied, of its own level or a lower one', () => {
    const doubtful = { ...closed, likelihood: 0.1 };
    expect(remaining([doubtful], [{ ...closed, modality: 'considered', likelihood: 0.9 }])).toEqual([]);
    expect(remaining([doubtful], [{ modality: 'considered', likelihood: 0.9 }])).toEqual([]);
    expect(remaining([doubtful], [{ ...closed, modality: 'denied', likelihood: 0.9 }])).toEqual([]);
    expect(remaining([doubtful], [{ modality: 'denied', likelihood: 0.9 }])).toHaveLength(1);
    expect(
      remaining([{ likelihood: 0.1 }], [{ ...closed, modality: 'denied', likelihood: 0.9 }]),
    ).toHaveLength(1);
  });
});
