import type { FormattedExecutionResult } from 'graphql';
import type { HttpAnswer } from './post.ts';
import { subgraphUnavailable } from './transportErrors.ts';

/**
 * Reads a subgraph's answer. GraphQL errors come with any status; a proxy's error page, or a
 * stranger's JSON, is no answer of the subgraph.
 * @throws GraphQLError SUBGRAPH_UNAVAILABLE
 */
export function readAnswer({ status, text }: HttpAnswer): FormattedExecutionResult {
  let answer: FormattedExecutionResult | null;
  try {
    answer = JSON.parse(text);
  } catch (error) {
    throw subgraphUnavailable(
      new Error(`status ${status} with a body that is not JSON`, { cause: error }),
    );
  }
  const hasData = typeof answer?.data === 'object' && answer.data !== null;
  const hasErrors = Array.isArray(answer?.errors) && answer.errors.length > 0;
  if (answer && (hasData || hasErrors)) return answer;
  throw subgraphUnavailable(new Error(`status ${status} with neither data nor errors`));
}
