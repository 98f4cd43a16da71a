import { describe, expect, it } from 'vitest';
import { type LockFile, problemsOf, runtimePackages } from '../../scripts/supply-chain/lock-file.ts';

const GOOD = {
  version: '1.0.0',
  resolved: 'https://registry.npmjs.org/good/-/good-1.0.0.tgz',
  integrity: 'sha512-abc',
  license: 'MIT',
};
const lockOf = (packages: LockFile['packages']): LockFile => ({
  lockfileVersion: 3,
  packages: { '': {}, ...packages },
});
const MANIFEST = { dependencies: { good: '1.0.0' } };

describe('problemsOf', () => {
  it('finds nothing wrong with an exact version from the registry', () => {
    expect(problemsOf(MANIFEST, lockOf({ 'node_modules/good': GOOD }))).toEqual([]);
  });

  it.each([
    ['a version range', { dependencies: { good: '^1.0.0' } }, GOOD, /not an exact version/],
    ['another origin', MANIFEST, { ...GOOD, resolved: 'git+ssh://git@example.org/x.git' }, /registry/],
    ['a missing checksum', MANIFEST, { ...GOOD, integrity: 'sha1-abc' }, /checksum/],
    ['an install script', MANIFEST, { ...GOOD, hasInstallScript: true }, /runs a script/],
    ['a licence with conditions', MANIFEST, { ...GOOD, license: 'GPL-3.0' }, /GPL-3.0/],
    [
      'a missing licence',
      MANIFEST,
      { version: '1.0.0', resolved: GOOD.resolved, integrity: GOOD.integrity },
      /unknown/,
    ],
  ])('finds %s', (_what, manifest, entry, line) => {
    const problems = problemsOf(manifest, lockOf({ 'node_modules/good': entry }));
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  it('lets development packages run install scripts', () => {
    const lock = lockOf({ 'node_modules/tool': { ...GOOD, dev: true, hasInstallScript: true } });
    expect(problemsOf({}, lock)).toEqual([]);
  });

  it('takes either of two licences that are offered', () => {
    const lock = lockOf({ 'node_modules/good': { ...GOOD, license: '(GPL-2.0 OR MIT)' } });
    expect(problemsOf(MANIFEST, lock)).toEqual([]);
  });
});

describe('runtimePackages', () => {
  it('names packages inside packages and scopes', () => {
    const lock = lockOf({
      'node_modules/a/node_modules/@scope/b': GOOD,
      'node_modules/t': { ...GOOD, dev: true },
    });
    expect(runtimePackages(lock)).toEqual([{ name: '@scope/b', version: '1.0.0', license: 'MIT' }]);
  });
});
