/** An article about a place, one day after the other. */
export const article = (subject: string, date = '2026-02-01'): string =>
  `---\nheadline: ${subject}\npublisher: The Coast Tribune\ndatePublished: ${date}\n---\n` +
  `The legation in ${subject} sent home half of its people, the ministry said on Monday.\n\n` +
  `“We keep the lights on in ${subject},” a spokesman said in a statement that night.\n\n` +
  `Nobody in ${subject} could say when the others would follow them over the river.\n`;
