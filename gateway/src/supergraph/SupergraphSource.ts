/** Where the composed schema comes from. It is composed ahead, never from running subgraphs. */
export interface SupergraphSource {
  /** The supergraph's SDL as it is now. */
  read(): Promise<string>;
  /** Calls `changed` with each later one; answers with how to stop that. */
  watch(changed: (supergraphSdl: string) => void): () => void;
}

/** A supergraph that stays as it is. */
export function fixedSupergraph(supergraphSdl: string): SupergraphSource {
  return { read: async () => supergraphSdl, watch: () => () => {} };
}
