import { stemmer } from 'stemmer';
import type { Article } from '../corpus/article.ts';
import type { Steps } from '../knowledge/in-slices.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { QuotedAt } from '../knowledge/speakers.ts';
import { foldedWords } from '../language/people/fold-name.ts';
import type { Quotation } from '../language/quotations/find-quotations.ts';
import { overlapping } from '../language/span.ts';

/** Stands in no stem. */
const SEPARATOR = '\n';

/**
 * What quotations are about: the stems of the headline and of the paragraphs around them, a separator before and after
 * each. A quotation is never changed, and most of them outlive a reload: each is read once. Those of one paragraph share
 * one string: a hostile article has thousands of them there.
 */
const subjects = new WeakMap<Quotation, string>();

type ReadSubject = (quoted: QuotedAt) => string;

/** Reads subjects; what stands between two blanks comes again and again, and is folded and stemmed once. */
function subjectReader(): ReadSubject {
  const known = new Map<string, string>();
  const stemsOf = (token: string): string => {
    const stems = known.get(token);
    if (stems !== undefined) return stems;
    const read = foldedWords(token).reduce((all, word) => all + stemmer(word) + SEPARATOR, '');
    known.set(token, read);
    return read;
  };
  const readStretches = new Map<Article, Map<string, string>>();
  const subjectOf = (article: Article, from: number, to: number): string => {
    const stretches = readStretches.get(article) ?? new Map<string, string>();
    readStretches.set(article, stretches);
    const key = `${from}-${to}`;
    const read = stretches.get(key);
    if (read !== undefined) return read;
    const tokens = `${article.headline ?? ''} ${article.text.slice(from, to)}`.split(/\s+/);
    const subject = SEPARATOR + tokens.map(stemsOf).join('');
    stretches.set(key, subject);
    return subject;
  };
  return ({ article, quotation }) => {
    const read = subjects.get(quotation);
    if (read !== undefined) return read;
    const around = overlapping(article.paragraphs, quotation);
    const subject = subjectOf(
      article,
      around[0]?.start ?? quotation.start,
      around.at(-1)?.end ?? quotation.end,
    );
    subjects.set(quotation, subject);
    return subject;
  };
}

/** Does beforehand what takes long with many quotations; else the first question about a subject does it. */
export function* prepareSubjects({ speakers }: Knowledge): Steps<void> {
  const read = subjectReader();
  for (const { copies } of speakers.sayings) {
    for (const copy of copies) {
      read(copy);
      yield;
    }
  }
}

/** Says of quotations whether every one of the stems stands in them, in the paragraphs around them or in the headline. */
export function isAbout(wanted: readonly string[]): (quoted: QuotedAt) => boolean {
  if (wanted.length === 0) return () => true;
  const read = subjectReader();
  const parts = wanted.map((stem) => [SEPARATOR, stem, SEPARATOR].join(''));
  let last = '';
  let lastFits = false;
  return (quoted) => {
    const subject = read(quoted);
    if (subject !== last) [last, lastFits] = [subject, parts.every((part) => subject.includes(part))];
    return lastFits;
  };
}
