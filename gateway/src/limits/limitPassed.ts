import type { GraphQLFormattedError } from 'graphql';
import { NAMES } from './operationLimits.ts';

/** graphql-js has no code for it. */
const TOO_MANY_TOKENS =
  /^Syntax Error: Document contains more that? (\d+) tokens\. Parsing aborted\.$/;

/**
 * What an error says of a passed limit, as details; undefined for any other error. Apollo has given
 * it the code of what was measured: an operation that cannot be parsed or is not valid.
 */
export function limitPassed({
  message,
  extensions,
}: GraphQLFormattedError): Readonly<Record<string, unknown>> | undefined {
  if (extensions?.code === 'GRAPHQL_PARSE_FAILED') {
    const most = TOO_MANY_TOKENS.exec(message)?.[1];
    return most === undefined ? undefined : { limit: 'tokens', most: Number(most) };
  }
  if (extensions?.code !== 'GRAPHQL_VALIDATION_FAILED' || 'serviceName' in extensions) {
    return undefined;
  }
  const { limit, most } = extensions;
  return typeof limit === 'string' && Object.hasOwn(NAMES, limit) ? { limit, most } : undefined;
}
