const COURTESY =
  /^(?:hi|hello|hey|hiya|yo|good (?:morning|afternoon|evening|night)|thanks?|thank you|thx|ty|cheers|ok|okay|cool|nice|great|please|sorry|bye|goodbye|test|ping|are you there)(?: (?:there|bot|all|everyone|a lot|so much|very much))?[\s!.?,]*$/i;
const ADDRESS = /https?:\/\/\S+/g;

/** Whether there is a word in a text that could be looked up: not signs, emoji and addresses alone. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(ADDRESS, ' '));

/** Whether a message to the bot asks for nothing: `hello`, `thanks!`, a waving hand. */
export const isSmallTalk = (text: string): boolean => !hasWords(text) || COURTESY.test(text.trim());
