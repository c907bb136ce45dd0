import { cp, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { builtExplorer } from '@haicap/explorer';

/** The workspaces that the services are made of. */
const WORKSPACES = [
  'packages/domain-kit',
  'packages/intake',
  'packages/subgraph-kit',
  'gateway',
  'subgraphs/territory',
  'subgraphs/personnel',
  'subgraphs/congress',
];
const NOT_COPIED = new Set(['node_modules', 'test', '.turbo', 'coverage']);

/** Lays out the services as `npm run build` compiles them, in a folder apart. */
export async function compiledInto(folder: string, repository: string): Promise<void> {
  await linkPackages(folder, repository);
  for (const workspace of WORKSPACES) {
    await cp(join(repository, workspace), join(folder, workspace), {
      recursive: true,
      filter: (path) => !NOT_COPIED.has(basename(path)),
    });
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
