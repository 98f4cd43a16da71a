/** Something the bot won't do for this asker. The message is for the asker: markdown that is safe to send. */
export class Refusal extends Error {
  constructor(markdown: string) {
    super(markdown);
    this.name = 'Refusal';
  }
}
