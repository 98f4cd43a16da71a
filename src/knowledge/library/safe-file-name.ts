const LONGEST = 80;
/** Names that mean something else in the folder or on some systems. */
const RESERVED = /^(?:readme|con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower-case letters, digits and hyphens of any text; `article` when nothing is left. */
function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
  return slug === '' || RESERVED.test(slug) ? `article${slug && '-'}${slug}` : slug;
}

/** What an uploaded file's name comes down to: no folder, no leading dot, nothing but plain letters; `.md` or `.txt`. */
export function safeFileName(name: string): { stem: string; extension: '.md' | '.txt' } {
  const last = name.slice(0, 1000).split(/[\\/]/).at(-1) ?? '';
  const extension = /\.txt$/i.test(last) ? '.txt' : '.md';
  return { stem: slugOf(last.replace(/\.(?:md|txt)$/i, '')), extension };
}
