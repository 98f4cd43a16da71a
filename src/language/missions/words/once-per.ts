/**
 * What is read of a sentence, or of a part of it, that is asked for again and again: read once and kept with it. It takes nothing
 * beside the part, or what was read beside one thing would be handed out beside another.
 */
export function oncePer<Part extends object, Found>(read: (part: Part) => Found): (part: Part) => Found {
  const known = new WeakMap<Part, { readonly found: Found }>();
  return (part) => {
    const before = known.get(part);
    if (before) return before.found;
    const found = read(part);
    known.set(part, { found });
    return found;
  };
}
