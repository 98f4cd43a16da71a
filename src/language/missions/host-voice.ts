import { attributionOf } from './attribution.ts';
import type { SentenceView } from './sentence-view.ts';

const OFFICE =
  /^(?:government|ministry|minister|ministers|premier|president|spokesman|spokeswoman|spokesperson|official|officials|authorities|secretary|governor|police|parliament|presidency|cabinet|protocol|state)$/;
/** Who speaks for a post. */
const OF_POST = /^(?:ambassador|consul|consul-general|chargé|attaché|commissioner|embassy|envoy)$/;

/** Whether those who speak in a sentence are of the receiving state: its government, its officials. `host`: its ISO code. */
export function hasHostVoice(view: SentenceView, host: string): boolean {
  if (attributionOf(view, host)?.kind === 'host-government') return true;
  if (view.tokens.some(({ lower }) => OF_POST.test(lower))) return false;
  const owners = view.tokens.flatMap(({ lower }, at) => {
    if (!OFFICE.test(lower)) return [];
    const owner = view.names.find(
      ({ from, to }) => (to <= at && at - to <= 5) || (from > at && from - at <= 5),
    );
    return [owner?.place.country ?? null];
  });
  const foreign = view.names.some(({ place }) => place.country !== host);
  return owners.some((owner) => owner === host || (owner === null && !foreign));
}
