import type { HelpAnswer } from '../../answers/answer.ts';
import type { Page } from './page.ts';

/** Every command with its options and an example. */
export function helpText(page: Page, answer: HelpAnswer): string {
  return answer.commands
    .map(({ name, description, example, options }) =>
      [
        page.wrap(description, '    ', `${page.paint('bold', `/${name}`)}  `),
        ...options.map((option) => {
          const needed = option.required ? ' (required)' : '';
          return page.wrap(
            option.description + needed,
            '                ',
            `    ${`${option.name}:`.padEnd(12)}`,
          );
        }),
        `    e.g. ${example}`,
      ].join('\n'),
    )
    .join('\n\n');
}
