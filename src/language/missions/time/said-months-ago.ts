const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LAST = /^(?:last|previous)$/;
/** So many words beside a verb of saying tell when it was said: "in May last year Washington said", "said in March". */
const REACH = 6;

/** Whether a month or a year that is over stands at a word: "in May", "last year", "in 2023"; a day of a month, "on 5 May", is none. */
function isMonthAt(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (/^(?:month|year|spring|summer|autumn|winter)$/.test(word)) return LAST.test(before);
  if (!/^(?:in|last|late|early|back)$/.test(before)) return false;
  return (MONTH.test(word) && !/^\d{1,2}$/.test(words[at + 1] ?? '')) || /^(?:19|20)\d\d$/.test(word);
}

/** Whether what a verb of saying at a word tells was said in a month or a year before: "said in May that it would close". */
export function isOfMonthsAgo(words: readonly string[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - REACH) && !/^(?:;|,|that)$/.test(words[at] ?? ''); at -= 1)
    if (isMonthAt(words, at)) return true;
  for (let at = verb + 1; at <= Math.min(words.length - 1, verb + REACH); at += 1) {
    if (/^(?:that|it|they|he|she|its|the)$/.test(words[at] ?? '')) return false;
    if (isMonthAt(words, at)) return true;
  }
  return false;
}

const OPENS_DAY = /^(?:by|on|from|next|this|of|in|until)$/;
const DAY =
  /^(?:\d{1,2}|(?:19|20)\d\d|year|month|week|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Whether words tell for when something is decided: "by the end of 2024", "next June". */
export const namesItsDay = (words: readonly string[]): boolean =>
  words.some((word, at) => OPENS_DAY.test(words[at - 1] ?? '') && (DAY.test(word) || MONTH.test(word)));
