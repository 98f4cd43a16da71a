/** Between a city's short name and what tells it from others: "Frankfurt am Main", "Stockton-on-Tees", "Jerez de la Frontera". */
const LINKS = new Set(
  'am an bei im in ob on upon under by sur sous en les lez aux de del della di do da dos das d du des y of the'.split(
    ' ',
  ),
);
/** "Makati City". */
const KINDS = new Set('city town municipality'.split(' '));
/** First words that name no city by themselves: "Port of Spain", "Ciudad del Este", "Playa del Carmen". */
const GENERIC = new Set(
  'port porto puerto ciudad cidade city town villa vila ville playa plage colonia puente ponte ojo pozo poza punta cape isle ile mont monte mount santa santo saint sainte fort lake valle vale bad sant castle barrio delegacion gran grand'.split(
    ' ',
  ),
);
const SHORTEST = 4;

/** Whether a name can be the short form of a longer one at all. `plain`: as `plainName` gives it. */
export const canBeShort = (plain: string): boolean => plain.length >= SHORTEST && !GENERIC.has(plain);

/**
 * Whether people call a city by this shorter name: "Frankfurt" for Frankfurt am Main or Frankfurt (Oder), "Makati" for
 * Makati City, "Balikpapan" for City of Balikpapan. `short` and `long` as `plainName` gives them, `name` as it is shown.
 */
export function isShortFor(short: string, long: string, name: string): boolean {
  if (!canBeShort(short)) return false;
  if (long === `city of ${short}`) return true;
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1).split(' ');
  const [first = ''] = rest;
  return rest.length === 1 ? KINDS.has(first) || name.endsWith(')') : LINKS.has(first);
}
