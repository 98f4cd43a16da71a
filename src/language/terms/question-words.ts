/** Words between which a question's head noun stands: "which Danish island DID", "how many troops REMAIN". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `do does did is was are were be been has have had can could will would shall should may might must`.split(
    ' ',
  ),
);

/** What kind of thing a noun after "which", "what" or "how many" asks for. */
export const ASKED_NOUNS = {
  // Which senator said so? What politician…
  person: `person people man woman official officer senator representative congressman congresswoman lawmaker politician
    minister president premier leader chief head chairman chairwoman director governor mayor judge justice general
    commander ambassador envoy diplomat spokesman spokeswoman spokesperson reporter journalist host anchor author writer
    singer musician actor doctor scholar professor expert analyst economist lawyer attorney adviser aide candidate
    suspect victim widow mother father wife husband son daughter brother sister king queen prince player coach
    astronaut founder owner executive ceo scientist engineer soldier`,
  // What year, which day?
  time: `year day date month week time decade century hour weekday weekdays season days months years moment`,
  // Which city, what country?
  place: `city country place town state province region island village location venue site street address capital
    continent county neighborhood neighbourhood university college airport hospital area district port nation`,
  // What percentage, what price?
  number: `percentage percent share number amount price cost rate age size total figure proportion fraction score
    count salary budget temperature magnitude speed height weight length distance average population portion toll`,
  // What reason, on what grounds?
  reason: `reason reasons grounds cause pretext motive justification excuse purpose basis rationale`,
} as const;

/** Verbs of saying: "What did Graham ask about the platform?" wants his words. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  `say says said saying tell tells told call calls called ask asks asked tweet tweeted describe describes described claim
  claims claimed promise promised warn warned quip joke joked compare compared argue argued respond responded react
  reacted demand demanded urge urged announce announced declare declared vow vowed liken likened sum voice complain
  complained label labeled dub dubbed write wrote`.split(/\s+/),
);

/** Adjectives after "how" that ask for a number: "how old is he". */
export const MEASURES: ReadonlySet<string> = new Set(
  `many much old long far fast tall often big large high deep heavy wide quickly soon late frequently`.split(
    ' ',
  ),
);
