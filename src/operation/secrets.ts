const CENSORED = '[secret]';

/** A secret shorter than this is no secret; replacing it would tear ordinary words apart. */
const SHORTEST_SECRET = 8;

/**
 * Interaction and webhook tokens stand in the addresses of Discord's API and open a conversation for 15 minutes:
 * `/interactions/1234/aW50ZXJhY3Rpb24…/callback`, `/webhooks/1234/aW50ZXJhY3Rpb24…/messages/@original`.
 */
const TOKEN_IN_ADDRESS = /((?:interactions|webhooks)\/\d{1,20}\/)[^/\s"'\\?]+/g;

/** The forms in which a secret may turn up: as it is, inside JSON, inside an address; and a bot token's signature alone. */
function formsOf(secret: string): string[] {
  const signature = secret.split('.').at(-1) ?? secret;
  return [secret, ...(signature.length >= 16 ? [signature] : [])].flatMap((text) => [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
  ]);
}

/**
 * Makes a function that takes secrets out of a text, by value: wherever they stand and whatever field holds them.
 * Tokens in the addresses of Discord's API are taken out too, unnamed as they are. Linear in the text's length.
 */
export function scrubber(secrets: readonly (string | undefined)[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap((secret) => (secret ? formsOf(secret) : [])))]
    .filter((form) => form.length >= SHORTEST_SECRET)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    let scrubbed = text;
    for (const form of forms) {
      if (scrubbed.includes(form)) scrubbed = scrubbed.replaceAll(form, CENSORED);
    }
    return scrubbed.replace(TOKEN_IN_ADDRESS, `$1${CENSORED}`);
  };
}
