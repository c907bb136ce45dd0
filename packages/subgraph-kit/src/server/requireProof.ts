import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CATALOGUE } from '../protocol/errorCatalogue.ts';
import { type Proof, ProofError, type Verifier } from '../statement/Verifier.ts';

const PROOF = 'proof';
const BODY = 'rawBody';

const code = 'UNAUTHENTICATED';
const message = ERROR_CATALOGUE[code];

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
      return reply.code(401).send({ errors: [{ message, extensions: { code } }] });
    }
    return undefined;
  });
}

/** What a request has proven. */
export function proofOf(request: FastifyRequest): Proof {
  return request.getDecorator<Proof>(PROOF);
}

/** Apollo hands resolvers a copy of the context: a symbol goes with it, and is nobody's field. */
const CARRIED = Symbol('proof');

/** A request's context with what the request has proven. */
export function withProof<Context extends object>(context: Context, proof: Proof): Context {
  return Object.assign(context, { [CARRIED]: proof });
}

/** Lets a mutation run only on a proof that is used once. */
export function onlyProvenWrites<Context extends object>(): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation === 'query') return;
        const { [CARRIED]: proof } = contextValue as { readonly [CARRIED]?: Proof };
        if (proof?.mayWrite) return;
        throw new GraphQLError(message, { extensions: { code, http: { status: 401 } } });
      },
    }),
  };
}
