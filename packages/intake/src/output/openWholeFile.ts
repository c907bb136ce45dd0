import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IntakeError } from '../IntakeError.ts';

/** A file that is there when it is whole, and not before. */
export interface WholeFile {
  write(text: string): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind; does nothing once the file is in its place. */
  discard(): Promise<void>;
}

/** For what must not be read by others on the machine. */
export const OWN_EYES = 0o600;

/** Opens a file under another name beside its place. Throws IntakeError. */
export async function openWholeFile(path: string, mode = 0o666): Promise<WholeFile> {
  const part = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
  const file = await open(part, 'wx', mode).catch((cause) => {
    throw notWritable(path, cause);
  });
  let isFinished = false;
  return {
    write: (text) => file.writeFile(text),
    async finish() {
      await file.sync();
      await file.close();
      await rename(part, path).catch((cause) => {
        throw notWritable(path, cause);
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

function notWritable(path: string, cause: NodeJS.ErrnoException): IntakeError {
  const sentence = {
    vi: `Không ghi được ${path} (${cause.code}).`,
    en: `${path} cannot be written (${cause.code}).`,
  };
  return new IntakeError('NOT_WRITABLE', sentence, { cause });
}
