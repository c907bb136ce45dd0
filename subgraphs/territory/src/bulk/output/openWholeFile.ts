import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ImportFileError } from '../../import/file/ImportFileError.ts';

/** A file that is there when it is whole, and not before. */
export interface WholeFile {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; does nothing once the file is in its place. */
  discard(): Promise<void>;
}

/** Opens a file under another name beside its place. Throws ImportFileError. */
export async function openWholeFile(path: string): Promise<WholeFile> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const file = await open(part, 'wx').catch((cause: NodeJS.ErrnoException) => {
    throw new ImportFileError(`${path} cannot be written (${cause.code}).`, { cause });
  });
  let isFinished = false;
  return {
    write: (text) => file.writeFile(text),
    async finish() {
      await file.sync();
      await file.close();
      await rename(part, path).catch((cause: NodeJS.ErrnoException) => {
        throw new ImportFileError(`${path} cannot be written (${cause.code}).`, { cause });
      });
      isFinished = true;
    },
    async discard() {
      if (isFinished) return;
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}
