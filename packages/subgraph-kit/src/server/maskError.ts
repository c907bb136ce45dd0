import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CATALOGUE, isPublicCode } from '../protocol/errorCatalogue.ts';

/** What a caller may see of an error; what is not the caller's fault is logged and masked. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  if (isPublicCode(extensions.code)) return { ...formatted, extensions };
  logger.error({ err: error, path: formatted.path }, 'An operation failed');
  return {
    message: ERROR_CATALOGUE.INTERNAL,
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}
