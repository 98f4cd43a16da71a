import type { Token } from './tokens.ts';

/** "Avenida La Paz", "Rue de Londres", "Calle Lima": what stands before the place that a street is called after. */
const BEFORE =
  /^(?:Avenida|Av|Avda|Avenue|Ave|Rue|Calle|Carrera|Paseo|Plaza|Plazuela|Praça|Praca|Piazza|Piazzale|Via|Viale|Corso|Rua|Largo|Travessa|Boulevard|Bulevar|Blvd|Bd|Quai|Impasse|Strada|Bulevardul|Calea|Ulitsa|Ulica|Jalan|Jl|Sharia|Shari|Allée|Chaussée|Calzada|Alameda)$/;
const LINK = /^(?:de|du|des|da|do|das|dos|del|della|di|la|le|el|al|l|d)$|^\.$/i;
/** At most so many words link a street to its name: "Rue de la". */
const LINKS = 2;

/** "Damascus Road", "Addis Ababa Street". */
const BEHIND =
  /^(?:Street|Avenue|Road|Lane|Boulevard|Square|Crescent|Terrace|Roundabout|Highway|Alley|Embankment|Quay|Mews|St|Rd|Ave|Blvd)$/;

/** Whether the place named in these tokens only gives a street its name, and nothing happens there. */
export function isOfStreet(tokens: readonly Token[], from: number, to: number): boolean {
  if (BEHIND.test(tokens[to]?.text ?? '')) return true;
  let at = from - 1;
  for (let links = 0; links < LINKS && LINK.test(tokens[at]?.text ?? ''); links += 1) at -= 1;
  return BEFORE.test(tokens[at]?.text ?? '');
}
