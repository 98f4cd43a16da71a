import type { ArticleAnalysis } from '../src/knowledge/analysis.ts';
import type { Span } from '../src/language/span.ts';

/** A question whose answer is known: the words of one sentence, put as people ask. */
export interface KnownQuestion {
  readonly question: string;
  /** The number of the passage that answers. */
  readonly passage: number;
}

export interface MadeCorpus {
  readonly analyses: readonly ArticleAnalysis[];
  readonly passages: readonly string[];
  /** For each article, the number of its first passage. */
  readonly firstPassage: ReadonlyMap<string, number>;
  readonly questions: readonly KnownQuestion[];
}

const PASSAGES_AN_ARTICLE = 8;
const TOPIC_WORDS = 50;
const GLUE =
  'the of to and in a that for on is was by with as at from it he his has had were be which would'.split(' ');
const SYLLABLES =
  'ba ren tol mi sar ket dun vo lin gra pes cho nar tem ul fin zor hal bec dri sto mar ple quin wes'.split(
    ' ',
  );

/** Mulberry32: small, seeded, good enough to make text. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function wordNumber(at: number): string {
  let word = '';
  for (let rest = at + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/**
 * Articles of made-up words with the proportions of news: nearly half glue words, the rest by Zipf's law, every article
 * with words and names of its own topic that come back.
 */
export function makeCorpus(passageCount: number, questionCount: number, seed = 7): MadeCorpus {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 40_000 }, (_, at) => wordNumber(at));
  const zipf = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'ba';
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const passages: string[] = [];
  const analyses: ArticleAnalysis[] = [];
  const firstPassage = new Map<string, number>();
  const sentencesOf: string[][] = [];
  while (passages.length < passageCount) {
    const id = `made-${analyses.length}`;
    firstPassage.set(id, passages.length);
    const topic = Array.from({ length: TOPIC_WORDS }, zipf);
    const names = Array.from({ length: 4 }, () =>
      capital(vocabulary[2000 + Math.floor(random() * 38_000)] ?? 'Ba'),
    );
    const sentence = () => {
      const words = Array.from({ length: 12 + Math.floor(random() * 16) }, () => {
        const kind = random();
        if (kind < 0.45) return pick(GLUE) ?? 'the';
        if (kind < 0.7) return pick(topic) ?? 'ba';
        if (kind < 0.76) return pick(names) ?? 'Ba';
        if (kind < 0.79) return String(Math.floor(random() * 900) + 2);
        return zipf();
      });
      return `${capital(words.join(' '))}.`;
    };
    let text = '';
    const paragraphs: { number: number; kind: 'prose'; start: number; end: number; sentences: Span[] }[] = [];
    for (let number = 1; number <= PASSAGES_AN_ARTICLE && passages.length < passageCount; number += 1) {
      const own = [sentence(), sentence()];
      const start = text.length;
      const spans = own.map((part, at) => {
        const from = start + (at === 0 ? 0 : (own[0]?.length ?? 0) + 1);
        return { start: from, end: from + part.length };
      });
      text += own.join(' ');
      paragraphs.push({ number, kind: 'prose', start, end: text.length, sentences: spans });
      passages.push(own.join(' '));
      sentencesOf.push(own);
      text += '\n\n';
    }
    const headline = capital(topic.slice(0, 6).join(' '));
    analyses.push({
      article: {
        id,
        file: `${id}.md`,
        hash: `${seed}-${id}`,
        text,
        paragraphs,
        headline,
        title: headline,
        publisher: 'Made',
        datePublished: '2025-01-01',
        dateModified: null,
        author: null,
        url: null,
        inLanguage: 'en',
        body: { start: 0, end: text.length },
        removed: [],
        problems: [],
        houseLines: [],
        analysed: true,
      },
      quotations: [],
      missionReports: [],
    });
  }
  const glue = new Set(GLUE);
  const questions = Array.from({ length: questionCount }, (): KnownQuestion => {
    const passage = Math.floor(random() * passages.length);
    const words = (pick(sentencesOf[passage] ?? []) ?? '')
      .replace('.', '')
      .split(' ')
      .filter((word) => !glue.has(word.toLowerCase()));
    const chosen = words.filter(() => random() < 0.45).slice(0, 7);
    const [first = words[0] ?? 'ba', ...rest] = chosen;
    return { question: `What did ${first} say about the ${rest.join(' ')} that was in it?`, passage };
  });
  return { analyses, passages, firstPassage, questions };
}
