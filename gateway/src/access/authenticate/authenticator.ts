import type { IncomingMessage } from 'node:http';
import { PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../requestContext.ts';
import { bearerToken } from './bearerToken.ts';
import { TokenError } from './TokenError.ts';
import { CLOCK_TOLERANCE_SECONDS, type TokenOptions } from './TokenOptions.ts';
import { verifyToken } from './verifyToken.ts';
import { viewerOf, withPurpose } from './viewerOf.ts';

/** The header by which a request says what it needs sensitive data for. */
export const PURPOSE_HEADER = 'haicap-purpose';

/** Tells who sends a request. */
export interface Authenticator {
  /**
   * The public viewer for a request without a token.
   * @throws TokenError for a bad token, KeysUnavailableError when it cannot be judged
   */
  viewerOf(request: IncomingMessage): Promise<Viewer>;
}

const TOKENS_KEPT = 10_000;
/** A key or a token that was withdrawn is trusted for no longer than this. */
const KEPT_SECONDS = 60;

interface Known {
  readonly viewer: Viewer;
  readonly until: number;
}

/** Verifies each token once a minute; without options every token is a bad one. */
export function createAuthenticator(
  options: TokenOptions | undefined,
  clock: Clock,
): Authenticator {
  const known = new LRUCache<string, Known>({ max: TOKENS_KEPT });

  async function verified(token: string, now: Date): Promise<Viewer> {
    if (!options) throw new TokenError('no issuer is configured');
    known.delete(token);
    const claims = await verifyToken(token, options, now);
    const viewer = viewerOf(claims);
    const seconds = now.getTime() / 1000;
    const { clockToleranceSeconds = CLOCK_TOLERANCE_SECONDS } = options;
    const expires = (claims.exp ?? 0) + clockToleranceSeconds;
    known.set(token, { viewer, until: Math.min(expires, seconds + KEPT_SECONDS) });
    return viewer;
  }

  return {
    async viewerOf(request) {
      const token = bearerToken(request);
      if (token === null) return PUBLIC_VIEWER;
      const now = clock.now();
      const cached = known.get(token);
      const isGood = cached !== undefined && now.getTime() / 1000 < cached.until;
      const viewer = isGood ? cached.viewer : await verified(token, now);
      return withPurpose(viewer, request.headers[PURPOSE_HEADER]);
    },
  };
}
