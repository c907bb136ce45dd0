import { composeServices } from '@apollo/composition';
import type { FixtureSubgraph } from './fixtureSubgraph.ts';

/** Composes a supergraph; a subgraph without a url of its own is one that must be given inline. */
export function compose(
  subgraphs: readonly FixtureSubgraph[],
  urls: Readonly<Record<string, string>> = {},
): string {
  const { errors, supergraphSdl } = composeServices(
    subgraphs.map(({ name, typeDefs }) => ({
      name,
      typeDefs,
      url: urls[name] ?? `inline:${name}`,
    })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
