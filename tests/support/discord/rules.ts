const DOCS = 'https://docs.discord.com/developers';
const MESSAGE = `${DOCS}/resources/message`;
const COMPONENTS = `${DOCS}/components/reference`;
const INTERACTIONS = `${DOCS}/interactions/receiving-and-responding`;
const COMMANDS = `${DOCS}/interactions/application-commands`;
const GATEWAY = `${DOCS}/events/gateway`;
const CODES = `${DOCS}/topics/opcodes-and-status-codes`;

/** What the local Discord refuses: HTTP status, Discord's error code, the rule in short, and where it is written. */
export const RULES = {
  unauthorized: [
    401,
    0,
    'A bot route needs the header "Authorization: Bot <token>"',
    `${DOCS}/reference#authentication`,
  ],
  'unknown-route': [404, 0, 'No such route', `${DOCS}/reference`],
  'unknown-channel': [404, 10003, 'Unknown channel', `${CODES}#json`],
  'missing-access': [403, 50001, 'Commands of a server need the bot to be in that server', `${CODES}#json`],
  'unknown-message': [404, 10008, 'Unknown message', `${CODES}#json`],
  'unknown-interaction': [
    404,
    10062,
    'The first response must come within 3 seconds',
    `${INTERACTIONS}#interaction-callback`,
  ],
  'unknown-webhook': [
    404,
    10015,
    'The original response does not exist yet',
    `${INTERACTIONS}#get-original-interaction-response`,
  ],
  'token-expired': [
    401,
    50027,
    'An interaction token is valid for 15 minutes',
    `${INTERACTIONS}#followup-messages`,
  ],
  'acknowledged-twice': [400, 40060, 'An interaction is acknowledged once', `${CODES}#json`],
  'callback-type': [
    400,
    50035,
    'The callback type does not suit the interaction',
    `${INTERACTIONS}#interaction-callback-type`,
  ],
  'autocomplete-deferred': [
    400,
    50035,
    'Autocomplete is answered with choices only; it can not be deferred',
    `${INTERACTIONS}#interaction-callback-type`,
  ],
  'defer-flags': [
    400,
    50035,
    'A deferred reply takes the flag EPHEMERAL only',
    `${INTERACTIONS}#interaction-callback-data-structure`,
  ],
  choices: [
    400,
    50035,
    'At most 25 choices, name and value of 1 to 100 characters',
    `${COMMANDS}#autocomplete`,
  ],
  'empty-message': [400, 50006, 'Cannot send an empty message', `${MESSAGE}#create-message`],
  'content-length': [
    400,
    50035,
    'Content of at most 2,000 characters',
    `${MESSAGE}#create-message-jsonform-params`,
  ],
  'v2-alone': [
    400,
    50035,
    'Components V2: no content, embeds, polls or stickers',
    `${MESSAGE}#message-object-message-flags`,
  ],
  'v2-stays': [
    400,
    50035,
    'The flag IS_COMPONENTS_V2 can not be taken off',
    `${MESSAGE}#message-object-message-flags`,
  ],
  'v2-needed': [
    400,
    50035,
    'These components need the flag IS_COMPONENTS_V2',
    `${COMPONENTS}#what-is-a-component`,
  ],
  'total-components': [
    400,
    50035,
    'At most 40 components in a message, nested ones included',
    `${COMPONENTS}#legacy-message-component-behavior`,
  ],
  'total-text': [400, 50035, 'At most 4,000 characters over all text displays', `${COMPONENTS}#text-display`],
  'text-display': [400, 50035, 'A text display has content', `${COMPONENTS}#text-display`],
  nesting: [
    400,
    50035,
    'This component may not stand here',
    `${COMPONENTS}#component-object-component-types`,
  ],
  container: [
    400,
    50035,
    'A container has children and an accent colour of 24 bits',
    `${COMPONENTS}#container`,
  ],
  separator: [400, 50035, 'Spacing is 1 or 2', `${COMPONENTS}#separator`],
  'action-row': [400, 50035, '1 to 5 buttons, or one select menu', `${COMPONENTS}#action-row`],
  button: [
    400,
    50035,
    'A label of at most 80 characters; a link has a url, any other a custom_id',
    `${COMPONENTS}#button`,
  ],
  url: [400, 50035, 'An http, https or discord url of at most 512 characters', `${COMPONENTS}#button`],
  'custom-id': [
    400,
    50035,
    'custom_id: 1 to 100 characters, unique in the message',
    `${COMPONENTS}#custom-id`,
  ],
  select: [
    400,
    50035,
    '1 to 25 options, label, value and description of at most 100, placeholder of at most 150',
    `${COMPONENTS}#string-select`,
  ],
  section: [400, 50035, '1 to 3 texts and an accessory', `${COMPONENTS}#section`],
  gallery: [
    400,
    50035,
    '1 to 10 items with media that was sent along, descriptions of at most 1,024',
    `${COMPONENTS}#media-gallery`,
  ],
  modal: [
    400,
    50035,
    'Title of at most 45, 1 to 5 components, custom_id of at most 100',
    `${INTERACTIONS}#interaction-callback-modal`,
  ],
  command: [
    400,
    50035,
    'Name of 1 to 32, description of 1 to 100 (none in a menu), at most 25 options',
    `${COMMANDS}#application-command-object`,
  ],
  'command-option': [
    400,
    50035,
    'Name of 1 to 32, description of 1 to 100, required options first, no choices beside autocomplete',
    `${COMMANDS}#application-command-object-application-command-option-structure`,
  ],
  'command-count': [
    400,
    30032,
    'At most 100 slash and 15 message commands',
    `${COMMANDS}#registering-a-command`,
  ],
  'command-total': [
    400,
    50035,
    'At most 8,000 characters of names, descriptions and values in a command',
    `${COMMANDS}#application-command-object`,
  ],
  'command-reach': [
    400,
    50035,
    'contexts and integration_types are for global commands',
    `${COMMANDS}#application-command-object`,
  ],
  'command-duplicate': [400, 50035, 'Names are unique for each type', `${COMMANDS}#registering-a-command`],
  'gateway-first': [4003, 4003, 'Identify or resume comes first', `${GATEWAY}#connection-lifecycle`],
  'gateway-token': [4004, 4004, 'The token is not right', `${CODES}#gateway`],
  'gateway-shard': [4010, 4010, 'No such shard', `${CODES}#gateway`],
  'gateway-intents': [4014, 4014, 'A privileged intent that is not enabled', `${GATEWAY}#privileged-intents`],
} as const satisfies Record<string, readonly [status: number, code: number, rule: string, source: string]>;

export type RuleName = keyof typeof RULES;

/** A refusal of the local Discord, with the rule it stands for. */
export class Refused extends Error {
  readonly rule: RuleName;
  readonly status: number;
  readonly code: number;
  readonly source: string;

  constructor(rule: RuleName, detail = '') {
    const [status, code, says, source] = RULES[rule];
    super(`${says}${detail ? ` (${detail})` : ''} – ${source}`);
    this.name = 'Refused';
    this.rule = rule;
    this.status = status;
    this.code = code;
    this.source = source;
  }
}

/** Refuses unless something holds. */
export function demand(holds: boolean, rule: RuleName, detail?: string): asserts holds {
  if (!holds) throw new Refused(rule, detail);
}
