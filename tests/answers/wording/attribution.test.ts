import { describe, expect, it } from 'vitest';
import { isNamed, voiceName, voiceWithKind } from '../../../src/answers/wording/attribution.ts';

describe('who says so', () => {
  it('is named with the outlet that cites another’s report', () => {
    const agency = { name: 'The Ferry Wire', kind: 'media' } as const;
    expect(voiceName(agency, 'Pier Post')).toBe('The Ferry Wire, cited by Pier Post');
    expect(voiceWithKind(agency, 'Pier Post')).toBe('The Ferry Wire, cited by Pier Post');
    expect(voiceWithKind(agency, 'Ferry Wire')).toBe('The Ferry Wire (news report)');
    expect(voiceWithKind(agency, null)).toBe('The Ferry Wire (news report)');
  });

  it('is named with its kind, unless the name tells it', () => {
    expect(voiceWithKind({ name: 'two clerks', kind: 'unnamed-official' }, 'Pier Post')).toBe(
      'two clerks (unnamed)',
    );
    expect(voiceWithKind({ name: 'A port official', kind: 'official' }, 'Pier Post')).toBe('A port official');
    expect(voiceWithKind({ name: 'a captain', kind: 'other' }, 'Pier Post')).toBe('a captain');
  });

  it('tells nobody where only a pronoun stands for them', () => {
    const named = (name: string) => isNamed({ name, kind: 'other' });
    expect(['one of them', 'She', 'both', 'another'].filter(named)).toEqual([]);
    expect(named('One of the clerks')).toBe(true);
    expect(named('its spokesman')).toBe(true);
  });
});
