import { GraphQLError } from 'graphql';
import type { Dispatcher } from 'undici';
import { type HttpAnswer, type Post, post } from './post.ts';
import { subgraphUnavailable } from './transportErrors.ts';

/**
 * Posts up to `attempts` times within one deadline, again only after the connection failed.
 * @throws GraphQLError SUBGRAPH_UNAVAILABLE or DEADLINE_EXCEEDED
 */
export async function postWithRetry(
  dispatcher: Dispatcher,
  request: Post,
  attempts: number,
): Promise<HttpAnswer> {
  const started = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    const left = Math.max(1, request.deadlineMs - (performance.now() - started));
    try {
      return await post(dispatcher, { ...request, deadlineMs: left });
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      const cause = error instanceof Error ? error : new Error(String(error));
      if (attempt >= attempts) throw subgraphUnavailable(cause);
    }
  }
}
