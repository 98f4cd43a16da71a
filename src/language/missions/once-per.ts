/**
 * What is read of a sentence, or of a part of it, that is asked for again and again: read once and kept with it. What it is read
 * `beside` is the same each time.
 */
export function oncePer<Part extends object, Found, Beside extends readonly unknown[]>(
  read: (part: Part, ...beside: Beside) => Found,
): (part: Part, ...beside: Beside) => Found {
  const known = new WeakMap<Part, { readonly found: Found }>();
  return (part, ...beside) => {
    const before = known.get(part);
    if (before) return before.found;
    const found = read(part, ...beside);
    known.set(part, { found });
    return found;
  };
}
