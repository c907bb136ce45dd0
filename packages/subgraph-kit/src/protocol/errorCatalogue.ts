/** The codes that every part of the graph may answer with, and what each means. */
export const ERROR_CATALOGUE = {
  BAD_USER_INPUT: 'An argument does not have the form that was asked for.',
  NOT_FOUND: 'An argument names something that must exist and does not.',
  UNAUTHENTICATED: 'The request carries no valid proof of who asks.',
  FORBIDDEN: 'Who asks may not do this.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'Who asks may not see this field or type.',
  PAGE_TOO_LARGE: 'More items were asked for than one page may hold.',
  OPERATION_TOO_COSTLY: 'The operation would cost more than one request may.',
  SUBGRAPH_UNAVAILABLE: 'The part of the graph that knows this cannot be reached.',
  DEADLINE_EXCEEDED: 'The answer took longer than the request may.',
  INTERNAL: 'Something went wrong on our side; the request id finds it in the logs.',
} as const;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** The codes that Apollo Server and GraphQL itself give for a malformed request. */
const PROTOCOL_CODES: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

/** A code that a subgraph adds carries its own prefix: `TERRITORY_DAY_NOT_RECORDED`. */
const SUBGRAPH_CODE = /^[A-Z]+_[A-Z_]+$/;

/** True for a code that tells the caller something; any other error is masked as INTERNAL. */
export function isPublicCode(code: unknown): code is string {
  if (typeof code !== 'string' || code === 'INTERNAL_SERVER_ERROR') return false;
  return code in ERROR_CATALOGUE || PROTOCOL_CODES.has(code) || SUBGRAPH_CODE.test(code);
}
