import { GraphQLError } from 'graphql';

/**
 * A fault of the caller: it reaches the answer with its code and details, unmasked.
 * `code` is one of ERROR_CATALOGUE or carries the subgraph's prefix.
 */
export class UserError extends GraphQLError {
  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...details, code } });
    this.name = 'UserError';
  }
}

/** An argument that does not have the form asked for; `argument` names it by its path. */
export function badInput(argument: string, expected: string): UserError {
  return new UserError('BAD_USER_INPUT', `${argument}: ${expected}`, { argument });
}
