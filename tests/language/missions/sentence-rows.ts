import type { HeldOutSentence } from './held-out-sentences.ts';

/** What a sentence tells: `sending state @ place level modality; …`, empty for nothing. */
export type Row = readonly [text: string, datePublished: string, expect: string, trap?: string];

const EXPECTED = /^(.+?) @ (.+?) (\S+) (in-effect|considered|denied)$/;

function expectedOf(source: string): HeldOutSentence['expect'] {
  return source
    .split('; ')
    .filter(Boolean)
    .map((event) => {
      const [, sendingState = '', place = '', level = '', modality = ''] = EXPECTED.exec(event) ?? [];
      return { sendingState, place, level, modality } as HeldOutSentence['expect'][number];
    });
}

export const sentencesOf = (rows: readonly Row[]): readonly HeldOutSentence[] =>
  rows.map(([text, datePublished, expect, trap]) => ({
    text,
    datePublished,
    expect: expectedOf(expect),
    ...(trap === undefined ? {} : { trap }),
  }));
