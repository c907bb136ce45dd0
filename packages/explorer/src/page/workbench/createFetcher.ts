import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import type { Language } from '../language/Language.ts';
import { type Answer, toAnswer } from './Answer.ts';

const GRAPH = '/graphql';
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

export interface FetcherOptions {
  readonly language: () => Language;
  /** Proves who asks; null for the public. */
  readonly token: () => string | null;
  /** What to say when no answer comes. */
  readonly unreachable: () => string;
  /** Called with null when a question is asked, and with its answer, unless another was asked since. */
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Asks the graph that this page came from. */
export function createFetcher({ language, token, unreachable, onAnswer }: FetcherOptions): Fetcher {
  let asked = 0;

  async function ask(params: FetcherParams): Promise<object> {
    const bearer = token();
    const response = await fetch(GRAPH, {
      method: 'POST',
      headers: {
        accept: ACCEPT,
        'accept-language': language(),
        'content-type': 'application/json',
        ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(params),
    });
    return response.json();
  }

  return async (params) => {
    // The editor asks for the schema through here as well.
    if (params.operationName === 'IntrospectionQuery') return ask(params) as never;
    asked += 1;
    const mine = asked;
    const started = performance.now();
    onAnswer(null);
    const body = await ask(params).catch(() => ({ errors: [{ message: unreachable() }] }));
    if (mine === asked) onAnswer(toAnswer(body, performance.now() - started));
    return body as never;
  };
}
