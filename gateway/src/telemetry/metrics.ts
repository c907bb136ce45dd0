import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Counts a fetch: which subgraph, how it went, how many seconds it took. */
export type ObserveFetch = (subgraph: string, outcome: string, seconds: number) => void;

/** What the gateway counts, for Prometheus. */
export interface Metrics {
  /** `outcome` is `ok` or `errors`: a GraphQL answer with errors often has status 200. */
  observeRequest(type: string, status: number, outcome: string, seconds: number): void;
  readonly observeFetch: ObserveFetch;
  /** A new supergraph was taken up, or refused with the last good one kept. */
  observeSwap(outcome: 'taken' | 'refused'): void;
  /** The metrics in Prometheus' text format, and its media type. */
  print(): Promise<{ readonly type: string; readonly text: string }>;
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes the metrics of one gateway in a registry of their own: two gateways may share a process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'haicap_gateway_request_duration_seconds',
    help: 'Time to answer a GraphQL request, by operation type, HTTP status and outcome.',
    labelNames: ['operation_type', 'status', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const fetches = new Histogram({
    name: 'haicap_gateway_subgraph_fetch_duration_seconds',
    help: 'Time to fetch from a subgraph, by subgraph and outcome.',
    labelNames: ['subgraph', 'outcome'],
    buckets: SECONDS,
    registers,
  });
  const swaps = new Counter({
    name: 'haicap_gateway_supergraph_swaps_total',
    help: 'New supergraphs that were taken up, or refused with the last good one kept.',
    labelNames: ['outcome'],
    registers,
  });

  return {
    observeRequest: (type, status, outcome, seconds) =>
      requests.labels(type, String(status), outcome).observe(seconds),
    observeFetch: (subgraph, outcome, seconds) =>
      fetches.labels(subgraph, outcome).observe(seconds),
    observeSwap: (outcome) => swaps.labels(outcome).inc(),
    print: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
