/** How the briefings of a state's department of foreign affairs look and sound, and no other's. */
export interface DepartmentWays {
  /** The state's ISO code. */
  readonly state: string;
  /** "Department Press Briefing": its title. */
  readonly title: RegExp;
  /** "1:22 p.m. EDT": the time of its capital, above a transcript; others live by it, too. */
  readonly clock: RegExp;
  /** "The Under Secretary", "nobody in this building": of whom its people speak, and how. */
  readonly said: RegExp;
}

export const DEPARTMENT_WAYS: DepartmentWays = {
  state: 'US',
  title: /\bdepartment(?:'s|’s)? (?:daily |press |news |regular |telephone |special )*briefing\b/i,
  clock: /\b\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? E[DS]T\b/i,
  said: /\b(?:the (?:under ?secretary|assistant secretary|deputy secretary|secretary)(?![-‑– ]general)\b|(?:in|of|from|by) this (?:building|department)\b)/i,
};
