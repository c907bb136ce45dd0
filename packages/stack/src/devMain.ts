import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const SUBGRAPHS = fileURLToPath(new URL('../../../subgraphs/', import.meta.url));

/**
 * Composes from the contracts as they are now, then runs main.ts. `node --watch` learns of modules
 * by itself, and of the SDL, which is read and not imported, in the words of its own loader.
 */
function watchSdl(): void {
  const files = readdirSync(SUBGRAPHS).flatMap((subgraph) => {
    const schema = join(SUBGRAPHS, subgraph, 'src', 'schema');
    return readdirSync(schema).map((name) => pathToFileURL(join(schema, name)).href);
  });
  process.send?.({ 'watch:import': files });
}

watchSdl();
try {
  await import('./supergraph/composeMain.ts');
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
await import('./main.ts');
