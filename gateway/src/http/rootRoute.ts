import type { FastifyInstance } from 'fastify';
import { GRAPHQL_PATH } from './graphqlRoute.ts';

/** Where to find what, for a person who asks without a browser. */
export const ADDRESSES = `Haicap

${GRAPHQL_PATH}         the graph (GraphQL over HTTP)
/schema.graphql  its schema
/health/live     the process runs
/health/ready    it takes requests
/metrics         for Prometheus
`;

/** `/`: where to find what. */
export function rootRoute(app: FastifyInstance): void {
  app.get('/', async (_request, reply) => {
    reply.type('text/plain; charset=utf-8');
    return ADDRESSES;
  });
}
