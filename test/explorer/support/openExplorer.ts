import { builtExplorer } from '@haicap/explorer';
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
  const graph = await openGraph([territory.subgraph], { explorer: { folder } });
  return {
    url: new URL('/', graph.url).href,
    async close() {
      await graph.close();
      await territory.close();
    },
  };
}
