import type { SentenceView } from '../words/sentence-view.ts';

/** Whose word is a decision. */
const OFFICE =
  /^(?:ministry|department|ministries|government|embassy|mission|cabinet|chancellery|commission|minister|ambassador|office|spokesman|spokeswoman|spokesperson|secretary|dfat|mofa|fcdo|itamaraty|statement|notice|communiqué)$/;
const SAID = /^(?:said|announced|confirmed|stated|added|explained)$/;
/** So many words the speaker has at most: "a spokeswoman for the foreign ministry in Rome said". */
const LONGEST = 12;
/** What makes it a thought and no decision. */
const HEDGED =
  /^(?:if|unless|could|might|may|perhaps|possibly|probably|likely|case|consider|considered|considering|sources?|option|options|warned|plan|plans|whether|otherwise|would-be|whenever|should|provided|not|never|eventually|event|resort|necessary|contingency|contingencies|scenario|emergency|emergencies|hypothetical\w*|ready|prepared|needed|required)$/;

/** "The embassy would be run from Nairobi, the ministry said": whether a "would" is what an office behind it has announced. */
export function isAnnouncedBehind({ tokens }: SentenceView, at: number): boolean {
  const said = tokens.findIndex(({ lower }, index) => index > at && SAID.test(lower));
  if (said < 0 || tokens[at + 1]?.lower === 'have' || tokens.some(({ lower }) => HEDGED.test(lower)))
    return false;
  const comma = tokens.findLastIndex(({ text }, index) => index < said && /^[,”"'’]$/.test(text));
  return (
    comma > at &&
    said - comma <= LONGEST &&
    tokens.slice(comma + 1, said).some(({ lower }) => OFFICE.test(lower)) &&
    !tokens.slice(comma + 1, said).some(({ lower }) => /^(?:who|which|that|and|but|after|when)$/.test(lower))
  );
}
