import { ERROR_CATALOGUE } from '@haicap/subgraph-kit/protocol';
import { GraphQLError } from 'graphql';

type TransportCode = 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED';

function transportError(code: TransportCode, cause: Error): GraphQLError {
  return new GraphQLError(ERROR_CATALOGUE[code], { extensions: { code }, originalError: cause });
}

/** The subgraph could not be reached, or what answered was not a subgraph; the cause is for the log. */
export function subgraphUnavailable(cause: Error): GraphQLError {
  return transportError('SUBGRAPH_UNAVAILABLE', cause);
}

/** The subgraph had not answered when its time was up. */
export function deadlineExceeded(deadlineMs: number): GraphQLError {
  return transportError('DEADLINE_EXCEEDED', new Error(`no answer within ${deadlineMs} ms`));
}
