import type { Clock } from '@haicap/gateway';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { type OpenGraph, openGraph, type Way } from '../support/openGraph.ts';
import { projectsSubgraph } from './projects/subgraph.ts';
import { type OpenStaffing, openStaffing } from './staffing/openStaffing.ts';

/** Territory and two subgraphs of agencies, to be put behind gateways. */
export interface Federation {
  readonly territory: TestTerritory;
  readonly staffing: OpenStaffing;
  /** A gateway in front of them; it is closed with the rest. */
  open(way: Way, clock?: Clock): Promise<OpenGraph>;
  close(): Promise<void>;
}

/** Opens the databases, and fills the second subgraph's by following territory through a gateway. */
export async function openFederation(): Promise<Federation> {
  const territory = await openTerritory(officialTemplate());
  const staffing = await openStaffing();
  const subgraphs = [territory.subgraph, staffing.subgraph, projectsSubgraph()];
  const graphs: OpenGraph[] = [];
  async function open(way: Way, clock?: Clock) {
    const graph = await openGraph(subgraphs, { way, ...(clock ? { clock } : {}) });
    graphs.push(graph);
    return graph;
  }
  await staffing.fill((await open('inline')).ask);
  return {
    territory,
    staffing,
    open,
    async close() {
      await Promise.all(graphs.map((graph) => graph.close()));
      await staffing.close();
      await territory.close();
    },
  };
}
