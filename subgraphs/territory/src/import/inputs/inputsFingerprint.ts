import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { hashFolders } from './hashFolders.ts';
import { inputFolders } from './inputFolders.ts';

const zod = createRequire(import.meta.url)('zod/package.json');

/**
 * A hash of all that the official dataset is made from. The same one means the same dataset, and
 * takes a small part of the time that building it does; another one means nothing.
 */
export async function inputsFingerprint(): Promise<string> {
  // Node has Unicode's tables, by which names are cleaned and folded; zod checks what is read.
  const hash = createHash('sha256').update(`${process.version}\0${zod.version}\0`);
  await hashFolders(hash, inputFolders());
  return hash.digest('hex');
}
