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

/** Starts from the transports given by name; `http` holds for those made from the supergraph. */
export function transportRegistry(
  given: Readonly<Record<string, SubgraphTransport>>,
  http: Omit<HttpTransportOptions, 'url'>,
): TransportRegistry {
  const byUrl = new Map<string, SubgraphTransport>();

  function overHttp(url: string): SubgraphTransport {
    const transport = byUrl.get(url) ?? httpTransport({ ...http, url });
    byUrl.set(url, transport);
    return transport;
  }

  return {
    transportTo(subgraph, routingUrl = '') {
      const named = Object.hasOwn(given, subgraph) ? given[subgraph] : undefined;
      if (named) return named;
      if (/^https?:\/\//.test(routingUrl)) return overHttp(routingUrl);
      throw new Error(`The supergraph names the subgraph "${subgraph}", to which no way is given.`);
    },
    async close() {
      const all = [...Object.values(given), ...byUrl.values()];
      await Promise.all(all.map((transport) => transport.close()));
    },
  };
}
