import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A secret that is made once and kept in a file, for its owner's eyes alone. */
export async function keptSecret(file: string, make: () => string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  const secret = make();
  await mkdir(dirname(file), { recursive: true });
  // Whole or not at all: a start may be killed at any moment.
  const apart = `${file}.${process.pid}`;
  await writeFile(apart, secret, { mode: 0o600 });
  await chmod(apart, 0o600);
  await rename(apart, file);
  return secret;
}
