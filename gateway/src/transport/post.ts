import type { Dispatcher } from 'undici';
import { deadlineExceeded, subgraphUnavailable } from './transportErrors.ts';

/** One POST to a subgraph. */
export interface Post {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly deadlineMs: number;
  readonly maxAnswerBytes: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends a POST and reads the whole answer. Undici's `dispatch` is used bare: its `request` costs
 * more than twice as much per fetch.
 * @throws GraphQLError DEADLINE_EXCEEDED, or SUBGRAPH_UNAVAILABLE for an answer that is too large;
 *   otherwise the connection's own error
 */
export function post(dispatcher: Dispatcher, request: Post): Promise<HttpAnswer> {
  const { path, body, deadlineMs, maxAnswerBytes } = request;
  return new Promise((resolve, reject) => {
    let abort: ((reason: Error) => void) | undefined;
    let failure: Error | undefined;
    let status = 0;
    let size = 0;
    const chunks: Buffer[] = [];

    function fail(error: Error): void {
      clearTimeout(timer);
      failure ??= error;
      reject(failure);
      abort?.(failure);
    }
    const timer = setTimeout(() => fail(deadlineExceeded(deadlineMs)), deadlineMs);

    dispatcher.dispatch(
      {
        path,
        body,
        method: 'POST',
        headers: request.headers,
        // The deadline above counts for the whole answer.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          abort = (reason) => controller.abort(reason);
          // Its time ran out while it waited for a connection.
          if (failure) abort(failure);
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode;
        },
        onResponseData(_controller, chunk) {
          size += chunk.length;
          if (size <= maxAnswerBytes) chunks.push(chunk);
          else fail(subgraphUnavailable(new Error(`more than ${maxAnswerBytes} bytes of answer`)));
        },
        onResponseEnd() {
          clearTimeout(timer);
          resolve({ status, text: Buffer.concat(chunks, size).toString('utf8') });
        },
        onResponseError(_controller, error) {
          clearTimeout(timer);
          reject(failure ?? error);
        },
      },
    );
  });
}
