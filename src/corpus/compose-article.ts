import { stringify } from 'yaml';

/** An article as it is typed in, field by field. */
export interface ArticleFields {
  readonly headline?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO date. */
  readonly datePublished?: string | undefined;
  readonly url?: string | undefined;
  readonly text: string;
}

/** The file of an article that was typed in: front matter, then the text as it is. */
export function composeArticle({ text, ...fields }: ArticleFields): string {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value?.trim()));
  const front = stringify(given, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  return `---\n${Object.keys(given).length > 0 ? front : ''}---\n${text.trimEnd()}\n`;
}
