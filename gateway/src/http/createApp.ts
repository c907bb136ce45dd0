import { type FastifyInstance, fastify } from 'fastify';
import { requestIdFrom } from '../requestContext.ts';

/** A client that takes longer than this to send its request is cut off, or only its headers. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** How often Node looks for slow ones. */
const CHECKED_EVERY_MS = 5_000;
/** A token of 8 KiB fits twice. */
const LARGEST_HEADERS = 16 * 1024;

/** How long a client may take. */
export interface ClientTimeouts {
  /** For its headers; 10 s when left out. */
  readonly headersMs?: number;
  /** For all of its request; 30 s when left out. */
  readonly requestMs?: number;
  /** How often slow ones are looked for; 5 s when left out. */
  readonly checkedEveryMs?: number;
}

/** The HTTP server, without routes. Its log lines are written by the telemetry's hook. */
export function createApp(bodyLimitBytes: number, timeouts: ClientTimeouts = {}): FastifyInstance {
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    genReqId: (raw) => requestIdFrom(raw.headers['x-request-id']),
    requestIdHeader: false,
    requestTimeout: timeouts.requestMs ?? REQUEST_TIMEOUT_MS,
    http: {
      maxHeaderSize: LARGEST_HEADERS,
      headersTimeout: timeouts.headersMs ?? HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: timeouts.checkedEveryMs ?? CHECKED_EVERY_MS,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  // A form on a foreign page can send text/plain, and GraphQL never comes as that.
  app.removeContentTypeParser('text/plain');
  return app;
}
