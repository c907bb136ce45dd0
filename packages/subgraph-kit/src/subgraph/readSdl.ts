import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DocumentNode, parse } from 'graphql';

const SHARED = new URL('../../sdl/shared.graphql', import.meta.url);

/**
 * A subgraph's contract: every `.graphql` file of its schema folder, in the order of their names,
 * and the types that all subgraphs share.
 */
export function readSdl(folder: URL): DocumentNode {
  const path = fileURLToPath(folder);
  const files = readdirSync(path)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
  return parse([...texts, readFileSync(SHARED, 'utf8')].join('\n'), { noLocation: false });
}
