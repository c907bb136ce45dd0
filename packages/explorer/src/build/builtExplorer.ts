import { existsSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ExplorerBuildError } from './ExplorerBuildError.ts';
import { WORKSPACE } from './paths.ts';
import { runVite } from './runVite.ts';
import { sourcesKey } from './sourcesKey.ts';

export interface BuildOptions {
  /** Called before a build, which takes some seconds. */
  readonly onBuild?: () => void;
}

const DAY_MS = 86_400_000;
const DIST = join(WORKSPACE, 'dist');

/**
 * The folder with the built page, which is built when there is none of the present sources. Two that
 * build at once do not disturb each other: each builds apart, and the first to end is kept.
 * @throws ExplorerBuildError
 */
export async function builtExplorer({ onBuild }: BuildOptions = {}): Promise<string> {
  const folder = join(DIST, `page-${await sourcesKey()}`);
  if (isBuilt(folder)) return folder;
  onBuild?.();
  const apart = join(DIST, `.page-${process.pid}-${Date.now()}`);
  try {
    await runVite(apart);
    await rename(apart, folder).catch((cause: unknown) => {
      if (!isBuilt(folder)) throw new ExplorerBuildError(`${folder} cannot be made.`, { cause });
    });
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
  await removeOutdated(folder);
  return folder;
}

function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

/** A page of yesterday's sources is served by nobody any more, as far as one can tell. */
async function removeOutdated(current: string): Promise<void> {
  const names = (await readdir(DIST)).filter((name) => /^\.?page-/.test(name));
  for (const path of names.map((name) => join(DIST, name))) {
    if (path === current || Date.now() - (await stat(path)).mtimeMs < DAY_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}
