// Checks where the runtime dependencies come from and what they do when installed; `--licences` lists their licences.
import { readFileSync } from 'node:fs';
import { type LockFile, type Manifest, problemsOf, runtimePackages } from './lock-file.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

const manifest = read('package.json') as Manifest;
const lock = read('package-lock.json') as LockFile;

if (process.argv.includes('--licences')) {
  console.log('| package | version | licence |\n| --- | --- | --- |');
  for (const { name, version, license } of runtimePackages(lock))
    console.log(`| ${name} | ${version} | ${license} |`);
} else {
  const problems = problemsOf(manifest, lock);
  for (const problem of problems) console.error(problem);
  console.log(`${runtimePackages(lock).length} runtime packages, ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
