import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The text of all files in folders of this package: what a template that they make depends on. */
export function sourcesOf(...folders: readonly string[]): string {
  const files = folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  });
  return files
    .sort()
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}
