import type { PostKind } from './mission-report.ts';

/** The members of the Commonwealth, as ISO codes: only among them are embassies called high commissions, as Australia's in Dhaka. */
const MEMBERS: ReadonlySet<string> = new Set(
  'AG AU BS BD BB BZ BW BN CA CM CY DM FJ GA GM GH GD GY IN JM KE KI LS MW MY MV MT MU MZ NA NR NZ NG PK PG RW KN LC VC WS SC SL SG SB ZA LK SZ TZ TG TO TT TV UG GB VU ZM'.split(
    ' ',
  ),
);

/** What a post is called that one state has in another: a kind taken over from the post of a third may not be theirs. */
export const kindBetween = (kind: PostKind | null, sender: string, country: string): PostKind | null =>
  kind === 'high-commission' && !(MEMBERS.has(sender) && MEMBERS.has(country)) ? 'embassy' : kind;
