import { randomUUID } from 'node:crypto';
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
 * @throws ExplorerBuildError and nothing else, for whoever can do without the page
 */
export async function builtExplorer({ onBuild }: BuildOptions = {}): Promise<string> {
  try {
    const folder = join(DIST, `page-${await sourcesKey()}`);
    if (isBuilt(folder)) return folder;
    onBuild?.();
    await buildInto(folder);
    return folder;
  } catch (cause) {
    if (cause instanceof ExplorerBuildError) throw cause;
    throw new ExplorerBuildError((cause as Error).message, { cause });
  }
}

async function buildInto(folder: string): Promise<void> {
  const apart = join(DIST, `.page-${process.pid}-${randomUUID()}`);
  try {
    await runVite(apart);
    await rename(apart, folder).catch((cause: unknown) => {
      if (!isBuilt(folder)) throw cause;
    });
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
  // What another process removes at the same time is gone all the same.
  await removeOutdated(folder).catch(() => undefined);
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
