import type { IncomingMessage } from 'node:http';
import type { Viewer } from '../protocol/Viewer.ts';

/** A request to a subgraph before anything is done for it. */
export interface UnprovenRequest {
  readonly headers: IncomingMessage['headers'];
  /** The body as it was sent, byte for byte; empty for a GET. */
  readonly body: string;
  /** The connection, which knows the other side's certificate. */
  readonly socket: IncomingMessage['socket'];
}

/** What a request has proven. */
export interface Proof {
  readonly viewer: Viewer;
  /** False for a proof that may be used more than once: it is good for reads only. */
  readonly mayWrite: boolean;
}

/** Tells who asks, or that it cannot be told. */
export interface Verifier {
  /** @throws ProofError when the request proves nothing; any other error when it cannot be judged */
  verify(request: UnprovenRequest): Promise<Proof>;
}

/** A request that proves nothing. The reason is for the log. */
export class ProofError extends Error {
  override readonly name = 'ProofError';
}
