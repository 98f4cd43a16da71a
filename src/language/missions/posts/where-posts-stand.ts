import { meaningsOf, type Place } from '../../places/gazetteer.ts';
import type { PostKind } from '../mission-report.ts';

const CONSULAR: ReadonlySet<PostKind | null> = new Set<PostKind>([
  'consulate',
  'consulate-general',
  'deputy-high-commission',
  'assistant-high-commission',
]);

/** Whether a post is a consulate of any rank, by whatever name: "the deputy high commission in Karachi". */
export const isConsular = (kind: PostKind | null): boolean => CONSULAR.has(kind);

/** Whether a post is an embassy, by whatever name. */
export const isEmbassy = (kind: PostKind | null): boolean => kind === 'embassy' || kind === 'high-commission';

/** Whether a city is a capital or another seat of government. */
export const isSeatOf = ({ name, country }: Pick<Place, 'name' | 'country'>): boolean =>
  meaningsOf(name).some(({ place, seat }) => seat && place.country === country);

/** Embassies stand in seats of government, consulates elsewhere. */
export const standsIn = (kind: PostKind | null, city: Place): boolean =>
  kind === 'embassy' ? isSeatOf(city) : !isConsular(kind) || !isSeatOf(city);
