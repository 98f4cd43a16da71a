// Checks a folder of articles as /reload does: node scripts/lint-seeds.mjs [FOLDER] [--json]
// Exit status: 0 all load, 1 some are rejected, 2 the folder can't be read.
import { lintSeeds } from '../dist/lint-seeds.js';

const args = process.argv.slice(2);
const json = args.includes('--json');
const [folder = 'seeds', ...others] = args.filter((argument) => argument !== '--json');

try {
  const wrong = folder.startsWith('-') ? folder : others[0];
  if (wrong !== undefined) throw new Error(`${wrong} is too much: lint:seeds takes a folder and --json`);
  const report = await lintSeeds(folder, new Date());
  const { articles, rejected, problems } = report;
  if (json) console.log(JSON.stringify(report));
  else {
    for (const { file, line, reason } of rejected)
      console.log(`${file}${line ? `:${line}` : ''}: rejected: ${reason}`);
    for (const { file, problem } of problems) console.log(`${file}: ${problem}`);
    console.log(
      `articles that load: ${articles}, files rejected: ${rejected.length}, problems: ${problems.length}`,
    );
  }
  process.exitCode = rejected.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
