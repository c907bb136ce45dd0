import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CATALOGUE } from '../protocol/errorCatalogue.ts';
import { type Proof, ProofError, type Verifier } from '../statement/Verifier.ts';

const PROOF = 'proof';
const BODY = 'rawBody';

/** Keeps a JSON body as it was sent, beside what it says: statements are bound to its bytes. */
export function keepBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.decorateRequest(BODY);
  app.decorateRequest(PROOF);
  app.removeContentTypeParser('text/plain');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    request.setDecorator(BODY, body);
    parse(request, String(body), done);
  });
}

/** Answers 401 to whatever proves nothing, before GraphQL sees it. */
export function requireProof(app: FastifyInstance, verifier: Verifier, logger: Logger): void {
  app.addHook('preHandler', async (request, reply) => {
    try {
      const body = request.getDecorator<string | undefined>(BODY) ?? '';
      const { headers, socket } = request.raw;
      request.setDecorator(PROOF, await verifier.verify({ headers, body, socket }));
    } catch (error) {
      if (!(error instanceof ProofError)) throw error;
      logger.warn({ reason: error.message }, 'Refused a request that proves nothing');
      return reply.code(401).send({ errors: [failure('UNAUTHENTICATED').toJSON()] });
    }
    return undefined;
  });
}

/** What a request has proven. */
export function proofOf(request: FastifyRequest): Proof {
  return request.getDecorator<Proof>(PROOF);
}

/** Lets a mutation run only on a proof that is used once; `proofFor` is what its context came with. */
export function onlyProvenWrites<Context extends object>(
  proofFor: (context: Context) => Proof | undefined,
): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'query') return;
        if (!proofFor(contextValue)?.mayWrite) throw failure('UNAUTHENTICATED');
      },
    }),
  };
}

function failure(code: 'UNAUTHENTICATED'): GraphQLError {
  return new GraphQLError(ERROR_CATALOGUE[code], { extensions: { code, http: { status: 401 } } });
}
