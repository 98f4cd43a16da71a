/** Function words that are frequent in English and rare in other languages' texts. */
const ENGLISH = new Set(
  'the of and to that with from his her their were been which would has have had said by as at it they this but not who will after about into'.split(
    ' ',
  ),
);

/** Function words that are frequent in other languages written in Latin letters, and rare in English. */
const OTHERS = new Set(
  (
    'le la les des du et est une dans pour que qui sur avec pas au aux ce cette sont par ' +
    'el los las del una por para con que como más su fue al lo ' +
    'der das und den dem ein eine nicht mit von zu ist auf für sich im dass auch ' +
    'il di che della non sono con nel alla gli dei ' +
    'os um uma não com para dos da em foi pela ' +
    'de het een van en op te dat zijn niet met voor ' +
    'och att det som på av för är inte til af og ikke ' +
    've bir bu ile için olarak yang dan ini itu dengan untuk tidak ya wa kwa katika ' +
    'że się nie jest oraz ovo koji je da se'
  ).split(' '),
);

const WORDS = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}/u;
const SAMPLE = 6000;

/**
 * Whether a text is in English, or at least not plainly in another language: telegraphic English (“Shr 13 cts vs 12”)
 * has few function words of any language and counts as English.
 */
export function isEnglish(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(WORDS) ?? [];
  let latin = 0;
  let english = 0;
  let others = 0;
  const different = new Set<string>();
  for (const word of words) {
    if (LATIN.test(word)) latin += 1;
    const plain = word.toLowerCase();
    if (ENGLISH.has(plain)) english += 1;
    else if (OTHERS.has(plain)) {
      others += 1;
      different.add(plain);
    }
  }
  if (latin * 2 < words.length) return false;
  return different.size < 3 || others * 9 < words.length || english * 2 >= others;
}
