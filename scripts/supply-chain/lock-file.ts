/** The fields of package-lock.json (version 3) that say where a package comes from and what it does when installed. */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Not installed where the system or the processor is another. */
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface RuntimePackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Licences that ask for nothing but their own text, by SPDX identifier. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
]);

/** Others that somebody has read: the licence as the package names it, and why it may be used. */
const LOOKED_AT: ReadonlyMap<string, string> = new Map([
  ['MPL-2.0', 'asks for the source of files that were changed; none is'],
  [
    'SEE LICENSE IN README.md AND LICENSE',
    'DejaVu fonts: free to use and pass on, under another name if changed',
  ],
]);

const REGISTRY = 'https://registry.npmjs.org/';

/** Without an address the package comes from whatever registry npm is set to, and the checksum holds it to its contents. */
const fromRegistry = (resolved: string | undefined): boolean => resolved?.startsWith(REGISTRY) ?? true;

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const installed = (lock: LockFile) => Object.entries(lock.packages).filter(([path]) => path !== '');

const runtime = (lock: LockFile) => installed(lock).filter(([, { dev }]) => !dev);

/** `(MIT OR Apache-2.0)` is permissive when one of them is; `MIT AND Zlib` when all are. */
const isPermissive = (license: string): boolean => {
  if (LOOKED_AT.has(license)) return true;
  const bare = license.replace(/[()]/g, '');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((one) => PERMISSIVE.has(one.trim()));
  return bare.split(' AND ').every((one) => PERMISSIVE.has(one.trim()));
};

/** Every package that an operator installs, by name. */
export const runtimePackages = (lock: LockFile): RuntimePackage[] =>
  runtime(lock)
    .map(([path, { version, license }]) => ({
      name: nameOf(path),
      version: version ?? 'unknown',
      license: license ?? 'unknown',
    }))
    .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));

/** What is wrong with where the packages come from and what they do, one line each. */
export function problemsOf(manifest: Manifest, lock: LockFile): string[] {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} is not an exact version but ${version}`);
  const origins = installed(lock).flatMap(([path, { resolved, integrity, dev, optional }]) => [
    ...(fromRegistry(resolved) ? [] : [`${nameOf(path)} does not come from the registry: ${resolved}`]),
    ...(integrity?.startsWith('sha512-') || (dev && optional)
      ? []
      : [`${nameOf(path)} has no SHA-512 checksum`]),
  ]);
  const scripts = runtime(lock)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => `${nameOf(path)} runs a script when it is installed`);
  const licences = runtimePackages(lock)
    .filter(({ license }) => !isPermissive(license))
    .map(({ name, license }) => `${name} has the licence ${license}, which nobody has looked at`);
  return [...ranges, ...origins, ...scripts, ...licences];
}
