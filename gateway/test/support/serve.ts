import { isCalendarDay } from '@haicap/domain-kit';
import {
  CONTEXT_HEADERS,
  type InlineSubgraph,
  PUBLIC_VIEWER,
  type SubgraphOperation,
} from '@haicap/subgraph-kit/protocol';
import { fastify } from 'fastify';
import { atEnd } from './atEnd.ts';

/** Serves a subgraph over HTTP on a free port, reading the context from the headers. */
export async function serve(subgraph: InlineSubgraph): Promise<string> {
  const app = fastify({ forceCloseConnections: true });
  app.post('/graphql', async ({ body, headers }) => {
    const today = String(headers[CONTEXT_HEADERS.today]);
    if (!isCalendarDay(today)) throw new Error(`no day in ${CONTEXT_HEADERS.today}`);
    return subgraph.execute(body as SubgraphOperation, {
      requestId: String(headers[CONTEXT_HEADERS.requestId]),
      today,
      language: headers[CONTEXT_HEADERS.language] === 'en' ? 'en' : 'vi',
      viewer: PUBLIC_VIEWER,
    });
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  atEnd(() => app.close());
  return `${address}/graphql`;
}
