import type { Token } from './tokens.ts';

/** Nouns for what somebody says: “her claim that …”, “in Marsh’s words, …”, “Ode’s warning about …”. */
const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims statement statements remark remarks comment comments criticism criticisms warning warnings words word ' +
    'assertion assertions argument arguments promise promises pledge pledges vow call calls demand demands complaint ' +
    'complaints contention suggestion suggestions prediction predictions description descriptions question questions ' +
    'answer answers response reply explanation declaration declarations accusation accusations allegation allegations ' +
    'observation observations quip quips joke jokes line lines phrase slogan mantra motto advice conclusion view opinion ' +
    'assessment admission confession denial insistence reference rhetoric chant chants cry message speech tweet tweets'
  ).split(' '),
);
const FARTHEST = 3;

/** The position of a noun of speech that belongs to whoever stands before `from`, over adjectives; -1 without one. */
export function speechNounAfter(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at <= from + FARTHEST; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return -1;
    if (SPEECH_NOUNS.has(token.lower)) return at;
  }
  return -1;
}
