import Negotiator from 'negotiator';

export const JSON_TYPE = 'application/json; charset=utf-8';
export const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** The media type of a GraphQL answer that an `Accept` header asks for; undefined when it takes neither. */
export function answerType(accept: string | undefined): string | undefined {
  if (accept === undefined) return JSON_TYPE;
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]);
}
