import { composeServices } from '@apollo/composition';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { SubgraphContract } from '../subgraphs.ts';

/** What composition yields: what the gateway runs, and what its clients see. */
export interface ComposedGraph {
  readonly supergraph: string;
  readonly apiSchema: string;
}

/** Composes subgraphs from their contracts alone; throws with every reason why they do not fit. */
export function composeGraph(contracts: readonly SubgraphContract[]): ComposedGraph {
  const result = composeServices(
    contracts.map(({ name, typeDefs }) => ({ name, typeDefs, url: `http://${name}/graphql` })),
  );
  if (result.errors) {
    const reasons = result.errors.map((error) => `- ${error.message}`).join('\n');
    throw new Error(`The subgraphs do not compose:\n${reasons}`);
  }
  // Access directives among them: this repository's gateway enforces them itself.
  const supportedFeatures = ROUTER_SUPPORTED_SUPERGRAPH_FEATURES;
  const supergraph = Supergraph.build(result.supergraphSdl, { supportedFeatures });
  const api = supergraph.apiSchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl.trimEnd()}\n`,
    apiSchema: `${printSchema(lexicographicSortSchema(api))}\n`,
  };
}
