import type { Attribution } from '../answer.ts';

const KINDS: Readonly<Record<Attribution['kind'], string | null>> = {
  official: 'official',
  'unnamed-official': 'unnamed official',
  'host-government': 'host government',
  media: 'news report',
  other: null,
};

/** What kind of voice it is: `unnamed official`; null when no more is known. */
export const attributionKind = ({ kind }: Attribution): string | null => KINDS[kind];
