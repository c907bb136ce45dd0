import type { StatementSigner } from '../access/statement/statementSigner.ts';
import { type HttpTransportOptions, httpTransport } from './httpTransport.ts';
import type { SubgraphTransport } from './SubgraphTransport.ts';

/** The transports of one gateway, kept over changes of the supergraph. */
export interface TransportRegistry {
  /**
   * The transport to a subgraph: the one given for its name, otherwise HTTP to the address that
   * the supergraph has for it.
   * @throws Error when there is neither
   */
  transportTo(subgraph: string, routingUrl: string | undefined): SubgraphTransport;
  close(): Promise<void>;
}

/**
 * Starts from the transports given by name; `http` and `statements` hold for those made from the
 * supergraph.
 */
export function transportRegistry(
  given: Readonly<Record<string, SubgraphTransport>>,
  http: Omit<HttpTransportOptions, 'url' | 'statements'>,
  statements: StatementSigner | undefined,
): TransportRegistry {
  const made = new Map<string, SubgraphTransport>();

  function overHttp(subgraph: string, url: string): SubgraphTransport {
    const key = `${subgraph} ${url}`;
    const transport =
      made.get(key) ??
      httpTransport({ ...http, url, ...(statements && { statements: statements.to(subgraph) }) });
    made.set(key, transport);
    return transport;
  }

  return {
    transportTo(subgraph, routingUrl = '') {
      const named = Object.hasOwn(given, subgraph) ? given[subgraph] : undefined;
      if (named) return named;
      if (/^https?:\/\//.test(routingUrl)) return overHttp(subgraph, routingUrl);
      throw new Error(`The supergraph names the subgraph "${subgraph}", to which no way is given.`);
    },
    async close() {
      const all = [...Object.values(given), ...made.values()];
      await Promise.all(all.map((transport) => transport.close()));
    },
  };
}
