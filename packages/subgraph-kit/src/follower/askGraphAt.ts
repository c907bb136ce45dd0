import type { FormattedExecutionResult } from 'graphql';
import type { AskGraph } from './territoryLog.ts';

/** How long an answer may take before the request is given up, to be tried again. */
const DEADLINE_MS = 30_000;

/** Asks a graph over HTTP, as any client does; with a token where the log is not public. */
export function askGraphAt(url: string, token?: string): AskGraph {
  return async (query, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(DEADLINE_MS),
    });
    return (await response.json()) as FormattedExecutionResult;
  };
}
