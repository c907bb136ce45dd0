import { readFile, stat } from 'node:fs/promises';
import { notAFile, tooLarge, unreadable } from './fileFaults.ts';

const MEGABYTE = 1024 * 1024;

/** The size of a file in bytes. Throws IntakeError where there is none, or it is too large. */
export async function sizeOf(path: string, largestMegabytes: number): Promise<number> {
  const found = await stat(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  if (!found.isFile()) throw notAFile(path);
  if (found.size > largestMegabytes * MEGABYTE) throw tooLarge(path, largestMegabytes);
  return found.size;
}

/** The whole of a file. Throws IntakeError. */
export async function readBytes(path: string, largestMegabytes: number): Promise<Buffer> {
  await sizeOf(path, largestMegabytes);
  return readFile(path).catch((cause) => {
    throw unreadable(path, cause);
  });
}
