export { ERROR_CATALOGUE, type ErrorCode, isPublicCode } from './errorCatalogue.ts';
export type { InlineSubgraph, SubgraphOperation } from './InlineSubgraph.ts';
export { CONTEXT_HEADERS, type Language, type RequestContext } from './RequestContext.ts';
export { requestContextOf } from './requestContextOf.ts';
export {
  bodyHash,
  STATEMENT,
  STATEMENT_HEADER,
  STATEMENT_KEYS_PATH,
  type StatementClaims,
  statementClaims,
} from './Statement.ts';
export {
  COUNTRY,
  frozenViewer,
  hasScopes,
  PUBLIC_VIEWER,
  purposeSchema,
  scopeSchema,
  unitIdSchema,
  type Viewer,
  viewerSchema,
} from './Viewer.ts';
