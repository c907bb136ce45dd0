import {
  createGateway,
  createLogger,
  type Gateway,
  type GatewayOptions,
  httpTransport,
  inlineTransport,
  type SubgraphTransport,
} from '../../src/index.ts';
import { atEnd } from './atEnd.ts';
import { compose } from './compose.ts';
import type { FixtureSubgraph } from './fixtureSubgraph.ts';
import { staffSubgraph, unitsSubgraph } from './fixtures.ts';
import { serve } from './serve.ts';

export type Way = 'inline' | 'http';

/** An answer as a client reads it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
  readonly extensions?: Record<string, unknown>;
}

/** A gateway on a free port, what it logs, and a client. */
export interface OpenGateway {
  readonly gateway: Gateway;
  readonly url: string;
  readonly logs: Record<string, unknown>[];
  ask(query: string, headers?: Record<string, string>, variables?: object): Promise<Answer>;
}

export interface OpenOptions extends Partial<GatewayOptions> {
  readonly subgraphs?: readonly FixtureSubgraph[];
  readonly way?: Way;
}

/** Opens a gateway over fixture subgraphs, reached inline or over HTTP. */
export async function openGateway(options: OpenOptions = {}): Promise<OpenGateway> {
  const { subgraphs = [unitsSubgraph(), staffSubgraph()], way = 'inline', ...rest } = options;
  const logs: Record<string, unknown>[] = [];
  const transports: Record<string, SubgraphTransport> = {};
  for (const subgraph of subgraphs) {
    transports[subgraph.name] =
      way === 'inline'
        ? inlineTransport(subgraph)
        : httpTransport({ url: await serve(subgraph), ...rest.http });
  }
  const gateway = createGateway({
    supergraph: compose(subgraphs),
    transports,
    port: 0,
    logger: createLogger('debug', { write: (line) => logs.push(JSON.parse(line)) }),
    ...rest,
  });
  atEnd(() => gateway.stop());
  const { port } = await gateway.listen();
  const url = `http://127.0.0.1:${port}`;

  async function ask(query: string, headers = {}, variables = {}): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  }
  return { gateway, url, logs, ask };
}
