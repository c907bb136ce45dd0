import { cp, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { linkPackages } from './compiled.ts';
import { imageOf } from './dockerfile.ts';

/** Where the Dockerfile has everything. */
const HOME = '/haicap/';

/** A service as its image has it, in a folder. */
export interface Assembled {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

export interface Parts {
  readonly repository: string;
  /** Where the workspaces were compiled. */
  readonly compiled: string;
}

/** Lays out in a folder what the Dockerfile copies into a service's image, and nothing else of ours. */
export async function assemble(stage: string, folder: string, parts: Parts): Promise<Assembled> {
  const { copies, environment, command } = imageOf(parts.repository, stage);
  for (const { from, sources, target } of copies) {
    if (from?.endsWith('-packages')) await linkPackages(folder, parts.repository);
    else {
      const origin = from === 'build' ? parts.compiled : parts.repository;
      for (const source of sources) {
        await copy(join(origin, source.replace(HOME, '')), join(folder, target), target);
      }
    }
  }
  const here = (value: string) => value.replace(HOME, `${folder}/`);
  const moved = Object.entries(environment).map(([name, value]) => [name, here(value)]);
  return { folder, environment: Object.fromEntries(moved), command };
}

/** A file goes into a folder that is named with a slash; of a folder, all that is in it is copied. */
async function copy(source: string, to: string, target: string): Promise<void> {
  const isFile = (await stat(source)).isFile();
  const path = isFile && target.endsWith('/') ? join(to, basename(source)) : to;
  await cp(source, path, { recursive: true });
}
