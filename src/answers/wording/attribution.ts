import type { Attribution } from '../answer.ts';

const KINDS: Readonly<Record<Attribution['kind'], string | null>> = {
  official: 'official',
  'unnamed-official': 'unnamed',
  'host-government': 'host government',
  media: 'news report',
  other: null,
};

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two names are of one news outlet: `The Associated Press`, `Associated Press reporters`. */
function isSameOutlet(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** Words that stand for somebody whom only the article's earlier sentences name. */
const NOBODY =
  /^(?:he|she|they|it|we|i|who|you|this|that|these|those|one|two|three|both|all|some|most|many|others?|another|none)(?: of (?:them|these|those|us|whom))?$/i;

/** Whether the words for who says so tell a reader who that is: not `one of them`. */
export const isNamed = ({ name }: Attribution): boolean => !NOBODY.test(name.trim());

/**
 * Who says so, as it is named beside an excerpt; of a news report that another outlet only cites, also which one does:
 * `Harbour Wire, cited by The Beacon`. Plain text.
 * @param publisher of the article that the excerpt is from, if it is known
 */
export const voiceName = ({ name, kind }: Attribution, publisher: string | null): string =>
  kind === 'media' && publisher !== null && !isSameOutlet(name, publisher)
    ? `${name}, cited by ${publisher}`
    : name;

/** The same with what kind of voice it is, if more is known than the name tells: `two officials (unnamed)`. */
export function voiceWithKind(attribution: Attribution, publisher: string | null): string {
  const voice = voiceName(attribution, publisher);
  const kind = KINDS[attribution.kind];
  return kind === null || voice !== attribution.name || voice.toLowerCase().includes(kind)
    ? voice
    : `${voice} (${kind})`;
}
