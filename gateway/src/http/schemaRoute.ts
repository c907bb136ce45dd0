import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { contextOf } from '../GatewayContext.ts';
import type { Graph } from '../supergraph/Graph.ts';
import type { LiveGraph } from '../supergraph/liveGraph.ts';

/** `/schema.graphql`: the schema that clients see, for their code generators; caches may keep it. */
export function schemaRoute(app: FastifyInstance, graph: LiveGraph): void {
  const etags = new WeakMap<Graph, string>();

  function etagOf(current: Graph): string {
    const etag = etags.get(current) ?? hashOf(current.apiSchemaSdl);
    etags.set(current, etag);
    return etag;
  }

  app.get('/schema.graphql', async (request, reply) => {
    const current = graph.current();
    if (!current) return reply.code(503).send();
    const own = await current.schemaFor?.(contextOf(request).request);
    const etag = own === undefined ? etagOf(current) : hashOf(own);
    // What depends on who asks is for nobody else's cache, and is asked for anew each time.
    const caching = own === undefined ? 'public, max-age=60, must-revalidate' : 'private, no-cache';
    reply.header('etag', etag).header('cache-control', caching);
    if (own !== undefined) reply.header('vary', 'authorization');
    if (knows(request.headers['if-none-match'], etag)) return reply.code(304).send();
    reply.type('text/plain; charset=utf-8');
    return own ?? current.apiSchemaSdl;
  });
}

function hashOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = ifNoneMatch?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.some((one) => one === etag || one === '*') ?? false;
}
