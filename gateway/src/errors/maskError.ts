import { isPublicCode, type RequestContext } from '@haicap/subgraph-kit/protocol';
import type { GraphQLFormattedError } from 'graphql';
import { limitPassed } from '../limits/limitPassed.ts';
import { isNeutralCode, neutralMessage } from './neutralMessages.ts';

/** Extensions that machinery adds and that tell of the inside of the graph. */
const INTERNAL_EXTENSIONS: ReadonlySet<string> = new Set([
  'exception',
  'http',
  'originalError',
  'response',
  'serviceName',
  'stacktrace',
]);

/**
 * Codes by which a subgraph blames who asked it. That was the gateway, with a request of its own
 * making, so the caller has no part in it.
 */
const BLAMES_GATEWAY: ReadonlySet<string> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  // Whether the caller has proven who asks is settled before a subgraph is asked.
  'UNAUTHENTICATED',
]);

/** The gateway's name for a subgraph's error that carries no code at all. */
const NO_CODE = 'DOWNSTREAM_SERVICE_ERROR';

/**
 * The one rule for what an error tells the caller: a public code keeps its message and details,
 * anything else becomes INTERNAL. Every error names the request.
 */
export function maskError(
  error: GraphQLFormattedError,
  request: Pick<RequestContext, 'requestId' | 'language'>,
): GraphQLFormattedError {
  const code = publicCodeOf(error.extensions);
  const { requestId, language } = request;
  const place = {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
  if (isNeutralCode(code)) {
    return { message: neutralMessage(code, language), ...place, extensions: { code, requestId } };
  }
  const passed = limitPassed(error);
  if (passed) {
    const extensions = { ...passed, code: 'OPERATION_TOO_COSTLY', requestId };
    return { message: error.message, ...place, extensions };
  }
  const extensions = { ...publicExtensions(error.extensions), code, requestId };
  return { message: error.message, ...place, extensions };
}

function publicCodeOf(extensions: GraphQLFormattedError['extensions']): string {
  const code = extensions?.code;
  if (!isPublicCode(code) || code === NO_CODE) return 'INTERNAL';
  const fromSubgraph = extensions !== undefined && 'serviceName' in extensions;
  if (!fromSubgraph) return code;
  if (BLAMES_GATEWAY.has(code)) return 'INTERNAL';
  // The operation itself was validated here; what a subgraph can still find wrong is a value,
  // since only the subgraph knows what its scalars look like.
  return code === 'GRAPHQL_VALIDATION_FAILED' ? 'BAD_USER_INPUT' : code;
}

function publicExtensions(extensions: GraphQLFormattedError['extensions']) {
  return Object.fromEntries(
    Object.entries(extensions ?? {}).filter(([name]) => !INTERNAL_EXTENSIONS.has(name)),
  );
}
