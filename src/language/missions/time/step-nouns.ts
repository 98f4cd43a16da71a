/** What a step is called, with a day of its own: "its March 3 order", "the August closure". */
export const STEP_NOUNS: ReadonlySet<string> = new Set(
  `order orders directive directives instruction direction decision closure shutdown evacuation suspension authorization
authorisation withdrawal drawdown departure measure measures`.split(/\s+/),
);
