import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExplorer } from '@haicap/explorer';
import { developmentIssuer, developmentRoutes, SHOWN, unitWithCode } from '@haicap/stack';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory } from '@haicap/territory/testing/territory';
import { openGraph } from '../../support/openGraph.ts';

/** The explorer of a real gateway over the official units. */
export interface OpenExplorer {
  /** The page's address, with its slash. */
  readonly url: string;
  close(): Promise<void>;
}

export async function openExplorer(): Promise<OpenExplorer> {
  const [territory, folder] = await Promise.all([
    openTerritory(officialTemplate()),
    builtExplorer(),
  ]);
  const dataDir = await mkdtemp(join(tmpdir(), 'haicap-issuer-'));
  const issuer = await developmentIssuer(dataDir);
  const graph = await openGraph([territory.subgraph], {
    // The tokens are made by the machine's clock.
    clock: { now: () => new Date() },
    explorer: { folder, viewers: SHOWN },
    tokens: issuer.tokens,
    extend: (app) => developmentRoutes(app, { issuer, unitOf: unitWithCode(territory.subgraph) }),
  });
  return {
    url: new URL('/', graph.url).href,
    async close() {
      await graph.close();
      await territory.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
