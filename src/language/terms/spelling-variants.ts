/**
 * British spellings and their American counterparts, as patterns on a folded word. Both sides of a search go through
 * them, so it does not matter that "promise" becomes "promize" too: what counts is that both spellings meet.
 */
export const SPELLING_VARIANTS: readonly (readonly [RegExp, string])[] = [
  // The defence ministry denied the offence; the licence was a pretence.
  [/^(def|off|lic|pret)ence/, '$1ense'],
  // They practise the evacuation; the practised drill.
  [/^practis/, 'practic'],
  // Labour unrest near the harbour; the neighbour's behaviour.
  [
    /^(mis|dis|un)?(arm|behavi|cand|clam|col|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|splend|tum|val|vap|vig)our/,
    '$1$2or',
  ],
  // The city centre, two kilometres from the theatre; a litre of petrol.
  [/^(cent|theat|met|kilomet|centimet|millimet|lit|fib|calib|sab|spect|lust|somb|meag)re(s|d)?$/, '$1er$2'],
  // The army manoeuvred near the border.
  [/^manoeuv(?:re|r)/, 'maneuver'],
  // They organise, analyse and recognised it; the organisation's mobilisation.
  [/is(e|ed|es|er|ers|ing|able|ation|ations|ational)$/, 'iz$1'],
  [/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  // A programme was shut; grey smoke; burning tyres; a cheque; the kerb.
  [/^programme/, 'program'],
  [/^grey/, 'gray'],
  [/^tyre/, 'tire'],
  [/^cheque(s?)$/, 'check$1'],
  [/^kerb/, 'curb'],
  [/^plough/, 'plow'],
  [/^sceptic/, 'skeptic'],
  [/^mould/, 'mold'],
  [/^aeroplane/, 'airplane'],
  [/^aluminium$/, 'aluminum'],
  [/^(cata|dia|mono|ana|epi|pro)logue/, '$1log'],
  // The judgement acknowledged an ageing fleet; fuelled, enrolled and fulfilled.
  [/^(acknowledg|judg)ement/, '$1ment'],
  [/^ageing$/, 'aging'],
  [/^(fue|due|gru|jewe)ll/, '$1l'],
  [/^(enro|fulfi|insta|wi|ski)l(ment|ful)?(s?)$/, '$1ll$2$3'],
  // The paediatric ward treated diarrhoea and anaemia.
  [/^(p|an|h|encyclop|arch|orthop|gyn|medi|le)ae/, '$1e'],
  [/^(f|diarrh|am|oes)oe/, '$1e'],
  // They enquired; an enquiry.
  [/^enquir/, 'inquir'],
  // Towards, afterwards, amongst, whilst.
  [/wards$/, 'ward'],
];
