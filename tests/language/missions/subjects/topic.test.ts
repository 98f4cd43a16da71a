import { describe, expect, it } from 'vitest';
import { findMissionReports } from '../../../../src/language/missions/find-mission-reports.ts';
import { sentencesIn } from '../../../../src/language/sentences.ts';

function told(...paragraphs: string[]): string[] {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const found = paragraphs.map((paragraph, number) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { ...span, number, kind: 'prose' as const, sentences: sentencesIn(text, span) };
  });
  return findMissionReports({
    text,
    headline: 'Which embassies in Khartoum still work?',
    publisher: null,
    datePublished: '2025-06-11',
    paragraphs: found,
  }).map(({ sender, country, level, modality }) => `${sender}@${country} ${level} ${modality}`);
}

describe('round-ups and answers about missions', () => {
  it('reads what an entry says in a word of the state that opens it', () => {
    expect(told('**Ghana** — Open.', '**Norway** — Shut. The last two officers crossed into Chad.')).toEqual(
      expect.arrayContaining(['GH@SD normal-operations in-effect', 'NO@SD suspended-operations in-effect']),
    );
  });

  it('reads an entry whose state stands in capitals, and takes a city in capitals for a dateline', () => {
    expect(told('NORWAY – Half of the staff have left.', 'MADRID — The embassy of Peru has closed.')).toEqual(
      ['NO@SD reduced-staffing in-effect', 'PE@SD suspended-operations in-effect'],
    );
  });

  it('takes a closed door on a holiday for no status', () => {
    expect(told('**Peru** — Shut, but only for the day.')).toEqual([]);
  });

  it('understands an answer from the question before it', () => {
    expect(told('What about Italy?', 'Families were handed the choice of flying home.')).toContain(
      'IT@SD authorized-departure in-effect',
    );
  });

  it('takes no question for a report', () => {
    expect(told('Has Kenya closed its embassy in Khartoum?')).toEqual([]);
  });
});
