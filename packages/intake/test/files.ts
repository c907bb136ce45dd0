import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of a test. */
export interface Files {
  readonly folder: string;
  save(name: string, content: string | Buffer): Promise<string>;
  remove(): Promise<void>;
}

export async function openFiles(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'haicap-intake-'));
  return {
    folder,
    async save(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
