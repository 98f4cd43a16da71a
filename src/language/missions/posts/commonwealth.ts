import type { PostKind } from '../mission-report.ts';

/** The members of the Commonwealth, as ISO codes: only among them are embassies called high commissions, as Australia's in Dhaka. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AG AU BS BD BB BZ BW BN CA CM CY DM FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK SZ TZ TG TO TT TV UG GB VU ZM'.split(
    ' ',
  ),
);

/** Whether a state's embassy in another is called a high commission. */
export const haveHighCommissions = (sender: string, country: string): boolean =>
  MEMBERS.has(sender) && MEMBERS.has(country);

/** High commissions outside capitals. */
const OF_LOWER_RANK: ReadonlySet<PostKind | null> = new Set<PostKind>([
  'deputy-high-commission',
  'assistant-high-commission',
]);

/** What a post is called that one state has in another: a kind taken over from the post of a third may not be theirs. */
export function kindBetween(kind: PostKind | null, sender: string, country: string): PostKind | null {
  if (haveHighCommissions(sender, country)) return kind;
  if (OF_LOWER_RANK.has(kind)) return null;
  return kind === 'high-commission' ? 'embassy' : kind;
}
