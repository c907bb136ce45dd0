import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { builtExplorer } from '@haicap/explorer';

const run = promisify(execFile);

/** The workspaces that the services are made of, each after those that it imports. */
const WORKSPACES = [
  'packages/domain-kit',
  'packages/intake',
  'packages/subgraph-kit',
  'gateway',
  'subgraphs/territory',
  'subgraphs/personnel',
  'subgraphs/congress',
];
const NOT_COPIED = new Set(['dist', 'node_modules', 'test', '.turbo', 'coverage']);

/** Compiles the services in a folder apart: what lies in the working tree is not touched. */
export async function compileInto(folder: string, repository: string): Promise<void> {
  await cp(join(repository, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  await linkPackages(folder, repository);
  const compiler = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
  for (const workspace of WORKSPACES) {
    await cp(join(repository, workspace), join(folder, workspace), {
      recursive: true,
      filter: (path) => !NOT_COPIED.has(basename(path)),
    });
    const project = join(folder, workspace, 'tsconfig.build.json');
    await run(process.execPath, [compiler, '-p', project]);
  }
  await cp(await builtExplorer(), join(folder, 'packages/explorer/dist/page'), { recursive: true });
}

/** The installed packages; a workspace's name leads to what of it lies in the folder. */
export async function linkPackages(folder: string, repository: string): Promise<void> {
  const [from, to] = [join(repository, 'node_modules'), join(folder, 'node_modules')];
  await mkdir(join(to, '@haicap'), { recursive: true });
  for (const name of await readdir(from)) {
    if (name !== '@haicap') await symlink(join(from, name), join(to, name));
  }
  for (const name of await readdir(join(from, '@haicap'))) {
    const link = await readlink(join(from, '@haicap', name));
    await symlink(link, join(to, '@haicap', name));
  }
}
