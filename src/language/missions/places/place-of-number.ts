import type { NameMention } from '../words/mentions.ts';
import type { SentenceView } from '../words/sentence-view.ts';
import type { Token } from '../words/tokens.ts';

/** What callers find: "a number in Lima", "an answering machine in Lima". */
const NUMBER = /^(?:numbers?|lines?|extension)$/;
const ALWAYS =
  /^(?:hotlines?|helplines?|helpdesk|switchboard|answerphone|answering machine|call cent(?:re|er)|mailbox|inbox|voicemail|post box|p\.?o\.? box)$/;
const ADDRESS = /^(?:address|addresses)$/;

/** Of what kind a number is: not "a small number in Lima". */
const OF_CALLS =
  /^(?:telephone|phone|mobile|cellphone|cell|contact|emergency|fax|whatsapp|satellite|landline|help|advice|duty|out-of-hours|toll-free|freephone)$/;
const OF_MAIL = /^(?:e-?mail|mail|postal|mailing|forwarding|web)$/;

/** What is done with a number: "gave a number in Lima", "rang the number in Lima". */
const CALLED =
  /^(?:gave|give|gives|giving|given|call|calls|called|ring|rings|rang|dial|dials|dialled|dialed|telephone|telephoned|phone|phoned|with|try|tried|on|at)$/;
const ARTICLE = /^(?:an?|the|one|this|that|another|its|their)$/;

/** "The telephone is answered in Lima", "calls are answered in Lima". */
const ANSWERED = /^(?:answered|redirected|diverted|rerouted|forwarded|picked up)$/;
const TELEPHONE = /^(?:telephones?|phones?|calls?|callers|e-?mails?|letters|enquiries|inquiries)$/;
/** So many words before it the calls are named that are answered. */
const FEW = 6;

/** "A telephone number in Lima", "calls are answered in Lima": where somebody answers for a post, not where it stands. */
export function isPlaceOfNumber({ tokens }: SentenceView, { from, as }: NameMention): boolean {
  if (as !== 'city' && as !== 'country') return false;
  const word = (before: number): string => tokens[from - before]?.lower ?? '';
  if (!/^(?:in|at)$/.test(word(1))) return false;
  if (isThatOfPost(tokens, from - 2)) return true;
  const noun = word(2);
  if (ALWAYS.test(noun) || ALWAYS.test(`${word(3)} ${noun}`)) return true;
  if (NUMBER.test(noun)) return OF_CALLS.test(word(3)) || (noun !== 'lines' && isCalled(word(3), word(4)));
  if (ADDRESS.test(noun)) return OF_MAIL.test(word(3));
  return (
    ANSWERED.test(noun) &&
    tokens.slice(Math.max(0, from - 2 - FEW), from - 2).some(({ lower }) => TELEPHONE.test(lower))
  );
}

/** So many words before a post a number may be named that is the post's. */
const FAR = 14;
const POST = /^(?:embassy|missions?|consulate|general|commission|office|legation|ambassador|consul)$/;

/** "The number on the gate is that of the mission in Lima". `post`: the token that names the post. */
function isThatOfPost(tokens: readonly Token[], post: number): boolean {
  if (!POST.test(tokens[post]?.lower ?? '')) return false;
  const before = tokens.slice(Math.max(0, post - FAR), post).map(({ lower }) => lower);
  const that = before.findLastIndex((word, at) => word === 'that' && before[at + 1] === 'of');
  return that > 0 && before.length - that <= FEW && before.slice(0, that).some((word) => NUMBER.test(word));
}

const isCalled = (article: string, verb: string): boolean => ARTICLE.test(article) && CALLED.test(verb);
