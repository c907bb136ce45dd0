import type { InlineSubgraph, Viewer } from '@haicap/subgraph-kit/protocol';
import { setViewer } from '../../../src/GatewayContext.ts';
import {
  createGateway,
  createLogger,
  type GatewayOptions,
  inlineTransport,
} from '../../../src/index.ts';
import type { Answer } from '../../support/openGateway.ts';

/** What a test asks as a given viewer. */
export interface Question {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
}

/** A gateway whose viewer the test decides. */
export interface Enforcing {
  ask(viewer: Viewer, question: Question, headers?: Record<string, string>): Promise<Answer>;
  get(
    viewer: Viewer,
    url: string,
  ): Promise<{ readonly headers: Record<string, unknown>; readonly body: string }>;
  readonly logs: Record<string, unknown>[];
  close(): Promise<void>;
}

const VIEWER = 'test-viewer';

/** Opens a gateway in front of subgraphs in this process. */
export function openEnforcing(
  subgraphs: readonly InlineSubgraph[],
  options: GatewayOptions,
): Enforcing {
  const logs: Record<string, unknown>[] = [];
  const gateway = createGateway({
    logger: createLogger('debug', { write: (line) => logs.push(JSON.parse(line)) }),
    transports: Object.fromEntries(subgraphs.map((one) => [one.name, inlineTransport(one)])),
    ...options,
  });
  const { app } = gateway;
  app.addHook('onRequest', async (request) => {
    setViewer(request, JSON.parse(String(request.headers[VIEWER])) as Viewer);
  });
  return {
    logs,
    close: () => gateway.stop(),
    async ask(viewer, payload, headers = {}) {
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { [VIEWER]: JSON.stringify(viewer), 'x-request-id': 'r', ...headers },
        payload,
      });
      return response.json() as Answer;
    },
    get: async (viewer, url) =>
      app.inject({ method: 'GET', url, headers: { [VIEWER]: JSON.stringify(viewer) } }),
  };
}
