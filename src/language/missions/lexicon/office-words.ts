const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who speaks for a government, whatever else the word may name: "an official brushed it aside", "police had noticed nothing". */
export const SPOKESPEOPLE = words('spokesman spokeswoman spokesperson official officials secretary');

/** A state's government and those who speak for it: "the ministry would have none of it". */
export const GOVERNMENT_OFFICES = new Set([
  ...SPOKESPEOPLE,
  ...words(
    'government ministry minister ministers premier president presidency authorities governor police parliament cabinet protocol state',
  ),
]);

/** The same, its soldiers, its provinces and its press offices with it: "the mayor tells another story", "the junta disagreed". */
export const OFFICES_OF_STATE = new Set([
  ...GOVERNMENT_OFFICES,
  ...words(
    'presidential undersecretary under-secretary mayor prefect palace general captain colonel major marshal junta press communications information commissioner province provincial municipality adviser advisor chancellor king emir sultan regime councillor side',
  ),
]);

/** Posts that words of an office name beside people. */
export const POSTS = words('embassy consulate mission legation commission');

/** Who leads a post: "the ambassador contradicted the broadcaster". */
export const HEADS_OF_POST = words('ambassador consul consul-general chargé attaché embassy envoy');

/** A post, and whoever speaks for it: "the legation is at work, its counsellor said". */
export const OFFICES_OF_POST = new Set([
  ...HEADS_OF_POST,
  ...words('ambassadress counsellor counselor consulate mission legation commission'),
]);
