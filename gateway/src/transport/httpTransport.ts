import {
  CONTEXT_HEADERS,
  type RequestContext,
  STATEMENT_HEADER,
  type SubgraphOperation,
} from '@haicap/subgraph-kit/protocol';
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import type { StatementsTo } from '../access/statement/statementSigner.ts';
import type { HttpAnswer } from './post.ts';
import { postWithRetry } from './postWithRetry.ts';
import { readAnswer } from './readAnswer.ts';
import type { SubgraphTransport } from './SubgraphTransport.ts';
import { shareInFlight } from './shareInFlight.ts';

/** Where a subgraph is served and what its fetches may take. */
export interface HttpTransportOptions {
  readonly url: string;
  /** States to the subgraph who asks; without it a subgraph of ours answers nothing. */
  readonly statements?: StatementsTo;
  /** For a whole fetch with its retry; 10 s when left out. */
  readonly deadlineMs?: number;
  /** Connections kept to the subgraph at most; 128 when left out. */
  readonly connections?: number;
  /** A larger answer is refused; 64 MiB when left out. */
  readonly maxAnswerBytes?: number;
}

const DEADLINE_MS = 10_000;
const CONNECTIONS = 128;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** The query planner prints the operation, so it begins with its kind. */
const MUTATION = /^\s*mutation\b/;

/**
 * Reaches a subgraph over HTTP: connections are kept, a fetch has a deadline, a read is sent once
 * more when its connection fails, and identical reads in flight are one.
 */
export function httpTransport(options: HttpTransportOptions): SubgraphTransport {
  const { deadlineMs = DEADLINE_MS, maxAnswerBytes = MAX_ANSWER_BYTES } = options;
  const url = new URL(options.url);
  const path = url.pathname + url.search;
  const pool = new Pool(url.origin, {
    connections: options.connections ?? CONNECTIONS,
    connect: { timeout: deadlineMs },
  });
  const inFlight = shareInFlight<HttpAnswer>();

  function send(
    body: string,
    context: RequestContext,
    statement: string | undefined,
    attempts: number,
  ): Promise<HttpAnswer> {
    const headers = {
      'content-type': 'application/json',
      accept: ACCEPT,
      ...carried(context),
      ...(statement !== undefined && { [STATEMENT_HEADER]: statement }),
    };
    return postWithRetry(pool, { path, headers, body, deadlineMs, maxAnswerBytes }, attempts);
  }

  async function execute(
    operation: SubgraphOperation,
    context: RequestContext,
  ): Promise<FormattedExecutionResult> {
    const body = JSON.stringify(operation);
    const { viewer } = context;
    if (MUTATION.test(operation.query)) {
      const statement = await options.statements?.forWrite(viewer, body);
      // A read that follows a write must not join one that began before it.
      return readAnswer(await send(body, context, statement, 1).finally(() => inFlight.forget()));
    }
    const statement = await options.statements?.forReads(viewer);
    const read = () => send(body, context, statement, 2);
    // What a person reads may be recorded under the request's own id, so only the public shares.
    if (viewer.kind !== 'PUBLIC') return readAnswer(await read());
    // The request id is left out: it changes nothing in a read's answer.
    const key = `${context.today} ${context.language} ${body}`;
    const answer = await inFlight.share(key, read);
    // Each reader parses for itself, since the gateway writes into what it gets.
    return readAnswer(answer);
  }

  return { execute, close: () => pool.destroy() };
}

function carried(context: RequestContext): Record<string, string> {
  return {
    [CONTEXT_HEADERS.requestId]: context.requestId,
    [CONTEXT_HEADERS.today]: context.today,
    [CONTEXT_HEADERS.language]: context.language,
  };
}
