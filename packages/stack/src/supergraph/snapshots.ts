import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ComposedGraph } from './compose.ts';

/** The composed graph as committed; what `npm start` and production run. */
export const SUPERGRAPH_FILE = fileURLToPath(
  new URL('../../supergraph/supergraph.graphql', import.meta.url),
);
const API_SCHEMA_FILE = fileURLToPath(new URL('../../supergraph/schema.graphql', import.meta.url));

export function readSnapshots(): ComposedGraph {
  return {
    supergraph: readFileSync(SUPERGRAPH_FILE, 'utf8'),
    apiSchema: readFileSync(API_SCHEMA_FILE, 'utf8'),
  };
}

export function writeSnapshots(graph: ComposedGraph): void {
  writeFileSync(SUPERGRAPH_FILE, graph.supergraph);
  writeFileSync(API_SCHEMA_FILE, graph.apiSchema);
}
