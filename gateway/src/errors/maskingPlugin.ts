import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayContext, OperationRecord } from '../GatewayContext.ts';
import { describeError } from './describeError.ts';
import { maskError } from './maskError.ts';

/** Masks the errors of an answer and logs the originals of those that are not the caller's doing. */
export function maskAndLog(
  errors: readonly GraphQLFormattedError[],
  originals: readonly unknown[],
  request: RequestContext,
  record: OperationRecord,
  logger: Logger,
): GraphQLFormattedError[] {
  const masked = errors.map((error) => maskError(error, request));
  record.masked = true;
  record.errorCodes = masked.map(({ extensions }) => String(extensions?.code));
  for (const [index, code] of record.errorCodes.entries()) {
    const error = describeError(originals[index] ?? errors[index]);
    const line = { requestId: request.requestId, operationName: record.operationName, error };
    if (code === 'INTERNAL') logger.error(line, 'masked an error');
    else if (code === 'SUBGRAPH_UNAVAILABLE' || code === 'DEADLINE_EXCEEDED') {
      logger.warn(line, 'a subgraph did not answer');
    } else if (error.code === 'GRAPHQL_VALIDATION_FAILED' && error.subgraph) {
      // A bad value, most likely; but a subgraph that has drifted from the supergraph looks the same.
      logger.warn(line, 'a subgraph refused an operation that is valid here');
    }
  }
  return masked;
}

/** Apollo's hook for the mask: the last thing that happens to an operation's answer. */
export function maskingPlugin(logger: Logger): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response, contextValue, errors }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const { request, record } = contextValue;
        record.masked = true;
        if (singleResult.errors) {
          singleResult.errors = maskAndLog(
            singleResult.errors,
            errors ?? [],
            request,
            record,
            logger,
          );
        }
        if (record.denials.length > 0) {
          // Made in the form in which they leave; there may be hundreds.
          singleResult.errors = [...(singleResult.errors ?? []), ...record.denials];
          record.errorCodes = singleResult.errors.map(({ extensions }) => String(extensions?.code));
        }
        if (singleResult.extensions?.valueCompletion) {
          // The gateway's note on each value it had to null: the data says the same by being null.
          const { valueCompletion, ...extensions } = singleResult.extensions;
          logger.debug({ requestId: request.requestId, valueCompletion }, 'nulled some values');
          if (Object.keys(extensions).length > 0) singleResult.extensions = extensions;
          else delete singleResult.extensions;
        }
      },
    }),
  };
}
