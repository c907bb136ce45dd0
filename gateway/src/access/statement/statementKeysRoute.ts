import { STATEMENT_KEYS_PATH } from '@haicap/subgraph-kit/protocol';
import type { FastifyInstance } from 'fastify';
import type { StatementKeyring } from './statementKeyring.ts';

/** Shows the public keys of the gateway's statements, for subgraphs wherever they run. */
export function statementKeysRoute(app: FastifyInstance, keyring: StatementKeyring): void {
  app.get(STATEMENT_KEYS_PATH, async (_request, reply) => {
    reply.header('cache-control', 'public, max-age=60');
    return keyring.publicKeys;
  });
}
