/** The order of ISO dates, ids and paths: the same on every machine, and twenty times as quick as a language's own. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The order of names as people read them, on every machine the English one. */
export const byName = new Intl.Collator('en').compare;
