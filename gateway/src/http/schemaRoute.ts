import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../supergraph/Graph.ts';
import type { LiveGraph } from '../supergraph/liveGraph.ts';

/** `/schema.graphql`: the schema that clients see, for their code generators; caches may keep it. */
export function schemaRoute(app: FastifyInstance, graph: LiveGraph): void {
  const etags = new WeakMap<Graph, string>();

  function etagOf(current: Graph): string {
    const hash = () => createHash('sha256').update(current.apiSchemaSdl).digest('base64url');
    const etag = etags.get(current) ?? `"${hash()}"`;
    etags.set(current, etag);
    return etag;
  }

  app.get('/schema.graphql', async (request, reply) => {
    const current = graph.current();
    if (!current) return reply.code(503).send();
    const etag = etagOf(current);
    reply.header('etag', etag).header('cache-control', 'public, max-age=60, must-revalidate');
    if (knows(request.headers['if-none-match'], etag)) return reply.code(304).send();
    reply.type('text/plain; charset=utf-8');
    return current.apiSchemaSdl;
  });
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.some((one) => one === etag || one === '*') ?? false;
}
