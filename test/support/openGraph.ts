import {
  type Clock,
  createGateway,
  createLogger,
  freshKeyring,
  type Gateway,
  type GatewayOptions,
  httpTransport,
  inlineTransport,
  type StatementSigner,
  type SubgraphTransport,
  statementSigner,
} from '@haicap/gateway';
import { composeGraph } from '@haicap/stack';
import {
  type Subgraph,
  serveSubgraph,
  statementKeysGiven,
  statementVerifier,
} from '@haicap/subgraph-kit';
import { type GraphQLFormattedError, parse } from 'graphql';

/** How the gateway reaches the subgraphs. */
export type Way = 'inline' | 'http';

/** An answer as a client reads it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  readonly data?: any;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks over HTTP, as any client does. */
export type Ask = (
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** A gateway on a free port over subgraphs that were composed from their contracts. */
export interface OpenGraph {
  readonly url: string;
  readonly ask: Ask;
  /** Closes the gateway and what it served; who opened a subgraph closes its database. */
  close(): Promise<void>;
}

export interface GraphOptions {
  readonly way?: Way;
  readonly clock?: Clock;
  /** The built page for a browser; none when left out. */
  readonly explorer?: GatewayOptions['explorer'];
  readonly tokens?: GatewayOptions['tokens'];
  readonly policies?: GatewayOptions['policies'];
  /** What the gateway and the served subgraphs log by; nothing when left out. */
  readonly logger?: GatewayOptions['logger'];
  /** Adds routes of one's own. */
  readonly extend?: (app: Gateway['app']) => void;
}

// Each subgraph has a context of its own, which nobody outside it looks into.
// biome-ignore lint/suspicious/noExplicitAny: see above.
type AnySubgraph = Subgraph<any>;

/** Noon in Viet Nam on the day that tests take for today. */
export const NOON: Clock = { now: () => new Date('2026-11-25T05:00:00Z') };

/** A subgraph that is served asks this clock only if the gateway sent no day: it must show. */
const WRONG_CLOCK = () => new Date('2031-01-01T05:00:00Z');

/** A subgraph on a busy machine is late; that the deadline holds is the gateway's own tests' to show. */
const DEADLINE_MS = 60_000;

const silent = createLogger('silent');

const keyring = await freshKeyring();
const signer: StatementSigner = statementSigner(keyring);

async function reach(subgraph: AnySubgraph, way: Way, logger: typeof silent) {
  if (way === 'inline')
    return {
      transport: inlineTransport(subgraph, { deadlineMs: DEADLINE_MS }),
      stop: async () => {},
    };
  const served = await serveSubgraph(subgraph, {
    host: '127.0.0.1',
    port: 0,
    logger,
    verifier: statementVerifier({
      subgraph: subgraph.name,
      keys: statementKeysGiven(keyring.publicKeys),
    }),
    checkReady: async () => {},
    now: WRONG_CLOCK,
  });
  return {
    transport: httpTransport({
      url: served.url,
      statements: signer.to(subgraph.name),
      deadlineMs: DEADLINE_MS,
    }),
    stop: () => served.stop(),
  };
}

/** Composes the subgraphs and opens a real gateway in front of them. */
export async function openGraph(
  subgraphs: readonly AnySubgraph[],
  { way = 'inline', clock = NOON, logger = silent, extend, ...options }: GraphOptions = {},
): Promise<OpenGraph> {
  const contracts = subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) }));
  const transports: Record<string, SubgraphTransport> = {};
  const stops: (() => Promise<void>)[] = [];
  for (const subgraph of subgraphs) {
    const { transport, stop } = await reach(subgraph, way, logger);
    transports[subgraph.name] = transport;
    stops.push(stop);
  }
  const { supergraph } = composeGraph(contracts);
  const parts = { supergraph, transports, clock, logger, port: 0, ...options };
  const gateway = createGateway(parts);
  extend?.(gateway.app);
  const url = `${(await gateway.listen()).url}/graphql`;
  return {
    url,
    ask: askAt(url),
    async close() {
      await gateway.stop();
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}

function askAt(url: string): Ask {
  return async (query, variables = {}, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
}
