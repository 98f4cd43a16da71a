/** An option whose value can't be used. The message is for the asker: what was wrong, what is accepted, an example. */
export class InvalidOption extends Error {
  readonly code = 'invalid-option';
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.name = 'InvalidOption';
    this.option = option;
  }
}
