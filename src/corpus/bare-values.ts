import { parseDocument } from 'yaml';

/** `headline: Correction: gate shut`, a whole value on one line. */
const KEY_AND_VALUE = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/;
/** What begins a value that is no text: an anchor, an alias, a tag, a text of several lines, a map. */
const BEGINS_OTHERWISE = /^[&*!|>{]/;
const CLOSED_BY: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']' };
/** Values longer than this are taken for no headline. */
const LONGEST = 1_000;

/** `"Shut": envoy leaves` and `[Update] Gate shut`, but not `"never closed`. */
function goesOnBehindMarks(value: string): boolean {
  const closing = CLOSED_BY[value.charAt(0)];
  if (closing === undefined) return true;
  const at = value.indexOf(closing, 1);
  return at > 0 && at < value.length - 1;
}

const isBroken = (line: string): boolean =>
  parseDocument(line, { schema: 'failsafe', prettyErrors: false, version: '1.2' }).errors.length > 0;

/**
 * Puts quotation marks round values that people write without, though YAML wants them: one line of text with a colon in it
 * or with a mark or a bracket at its head. Values of several lines are left alone. Lines keep their numbers.
 * @returns the front matter with the marks, and each key concerned with its line of it, from 0
 */
export function quoteBareValues(yaml: string): { yaml: string; quoted: { key: string; line: number }[] } {
  const quoted: { key: string; line: number }[] = [];
  const ends = yaml.match(/\r\n|\r|\n/g) ?? [];
  const lines = yaml.split(/\r\n|\r|\n/);
  const marked = lines.map((text, line) => {
    const [, key = '', bare = ''] = KEY_AND_VALUE.exec(text) ?? [];
    const value = bare.trimEnd();
    if (value === '' || value.length > LONGEST || BEGINS_OTHERWISE.test(value)) return text;
    if (/^[ \t]+\S/.test(lines[line + 1] ?? '') || !goesOnBehindMarks(value) || !isBroken(text)) return text;
    quoted.push({ key, line });
    return `${key}: '${value.replaceAll("'", "''")}'`;
  });
  return { yaml: marked.map((text, at) => text + (ends[at] ?? '')).join(''), quoted };
}
