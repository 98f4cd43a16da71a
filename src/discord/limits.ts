/**
 * Discord's limits, each from its documentation (August 2026).
 * Messages: https://docs.discord.com/developers/resources/message · Components:
 * https://docs.discord.com/developers/components/reference · Commands:
 * https://docs.discord.com/developers/interactions/application-commands
 */

/** Characters over all text displays of one Components V2 message. */
export const MESSAGE_TEXT = 4_000;
/** Components of one Components V2 message, nested ones included. */
export const MESSAGE_COMPONENTS = 40;
export const BUTTONS_IN_ROW = 5;
export const BUTTON_LABEL = 80;
export const CUSTOM_ID = 100;
export const LINK_URL = 512;
export const SELECT_OPTIONS = 25;
/** Label, value and description of an option of a select menu. */
export const SELECT_OPTION_TEXT = 100;
export const SELECT_PLACEHOLDER = 150;
/** Proposals of the completion, and fixed choices of an option. */
export const CHOICES = 25;
/** Name and value of a proposal of the completion, and of a fixed choice. */
export const CHOICE_TEXT = 100;
export const COMMAND_DESCRIPTION = 100;
/** Text alternative of a picture. */
export const MEDIA_DESCRIPTION = 1_024;
export const MODAL_TITLE = 45;
export const MODAL_LABEL = 45;
export const MODAL_INPUTS = 5;
/** Characters of a text input of a modal. */
export const TEXT_INPUT = 4_000;
