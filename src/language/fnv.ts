/** The 32 bits of the Fowler–Noll–Vo hash (FNV-1a) over a text's UTF-16 units, as a signed integer. */
export function fnv1a(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash;
}
