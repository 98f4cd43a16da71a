import {
  type Candidate,
  CROSSHEAD,
  HEADING,
  isPublisherLine,
  mask,
  type PageFacts,
  PROSE,
  TAKES_DATE,
  type Verdict,
} from './candidate.ts';
import { normalised } from './line-shape.ts';

/** The beginnings of the longer words of a text, to tell a headline of this article from a line of the page. */
export const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

function belongsTo(line: string, vocabulary: ReadonlySet<string>): boolean {
  const words = [...contentWords(line)];
  const shared = words.filter((word) => vocabulary.has(word)).length;
  return shared >= 2 && shared * 5 >= words.length * 2;
}

/** The lines above the article's first sentence: logo, menus, date; the headline stays, once. */
export function judgeHead(
  candidates: readonly Candidate[],
  facts: PageFacts,
  vocabulary: ReadonlySet<string>,
): Verdict[] {
  const headline = facts.headline ? normalised(facts.headline) : null;
  const isHeadline = ({ words }: Candidate) =>
    headline !== null && normalised(words.replace(/^#{1,6}\s+/, '')) === headline;
  const first = candidates.findIndex(isHeadline);
  const seen = new Set<string>();
  let afterLogo = false;
  return candidates.map((candidate, at) => {
    const { words, shape, chrome } = candidate;
    const wasAfterLogo = afterLogo;
    afterLogo = false;
    if (at === first) {
      seen.add(normalised(words));
      return HEADING;
    }
    if (isHeadline(candidate)) return mask('headline repeated');
    if (chrome) return mask(chrome);
    if (isPublisherLine(words, facts)) {
      afterLogo = true;
      return mask('publisher or author line');
    }
    const label = normalised(words);
    if (seen.has(label)) return mask('line repeated');
    seen.add(label);
    if (shape.listItem && shape.words.length > 3) return PROSE;
    if (at < first) return mask('above the headline');
    if (shape.terminated && shape.words.length >= 2) {
      return wasAfterLogo && shape.words.length <= 8 ? mask('slogan') : PROSE;
    }
    if (shape.words.length > CROSSHEAD && TAKES_DATE.test(words)) return mask('photo caption');
    if (shape.words.length >= 4 && belongsTo(words, vocabulary)) return HEADING;
    return mask('logo, menu or label');
  });
}
