/** Something the bot won't do for this asker. The message is for the asker: markdown that is safe to send. */
export class Refusal extends Error {
  constructor(markdown: string) {
    super(markdown);
    this.name = 'Refusal';
  }
}

export const noSuchCommand = (): Refusal =>
  new Refusal('I have no such command any more. **/help** lists those I have.');

export const forModeratorsOnly = (command: string): Refusal =>
  new Refusal(`Only moderators of this bot may use **/${command}**. Please ask one of them to do it.`);
