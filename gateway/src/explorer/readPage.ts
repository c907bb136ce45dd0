import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../StartError.ts';

/** The page as it is served. */
export interface Page {
  readonly html: string;
  readonly etag: string;
}

/**
 * Reads the built page.
 * @throws StartError when the folder has none
 */
export async function readPage(folder: string): Promise<Page> {
  const file = join(folder, 'index.html');
  const html = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new StartError(`The explorer cannot be read: ${file} is missing.`, { cause });
  });
  const hash = createHash('sha256').update(html).digest('base64url');
  return { html, etag: `"${hash}"` };
}
