import { randomUUID } from 'node:crypto';
import { bodyHash, STATEMENT, type Viewer } from '@haicap/subgraph-kit/protocol';
import { SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Clock, systemClock } from '../../requestContext.ts';
import type { StatementKeyring } from './statementKeyring.ts';

/** States who asks, to one subgraph. */
export interface StatementsTo {
  /** Good for any read of this viewer until it expires. */
  forReads(viewer: Viewer): Promise<string>;
  /** Good for this body, once. */
  forWrite(viewer: Viewer, body: string): Promise<string>;
}

/** Signs for every subgraph of a gateway. */
export interface StatementSigner {
  to(subgraph: string): StatementsTo;
}

const STATEMENTS_KEPT = 10_000;
/** A statement must outlast its way to the subgraph. */
const RENEWED_BEFORE_SECONDS = 5;

interface Kept {
  readonly statement: Promise<string>;
  readonly until: number;
}

/** Signs one statement for a viewer and a subgraph every half minute, and one for each mutation. */
export function statementSigner(
  { kid, privateKey }: StatementKeyring,
  clock: Clock = systemClock,
): StatementSigner {
  const kept = new LRUCache<string, Kept>({ max: STATEMENTS_KEPT });
  const texts = new WeakMap<Viewer, string>();

  /** A viewer does not change, and the token's is the same one for a minute. */
  function textOf(viewer: Viewer): string {
    const known = texts.get(viewer);
    if (known) return known;
    const text = JSON.stringify(viewer);
    texts.set(viewer, text);
    return text;
  }

  function sign(subgraph: string, claims: Readonly<Record<string, unknown>>, seconds: number) {
    return new SignJWT({ ...claims })
      .setProtectedHeader({ alg: STATEMENT.algorithm, kid, typ: STATEMENT.type })
      .setIssuer(STATEMENT.issuer)
      .setAudience(subgraph)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + STATEMENT.lifetimeSeconds)
      .sign(privateKey);
  }

  const secondsNow = () => Math.floor(clock.now().getTime() / 1000);

  function forReads(subgraph: string, viewer: Viewer): Promise<string> {
    const now = secondsNow();
    const key = `${subgraph} ${textOf(viewer)}`;
    const known = kept.get(key);
    if (known && now < known.until) return known.statement;
    const statement = sign(subgraph, { viewer }, now);
    kept.set(key, { statement, until: now + STATEMENT.lifetimeSeconds - RENEWED_BEFORE_SECONDS });
    statement.catch(() => kept.delete(key));
    return statement;
  }

  return {
    to: (subgraph) => ({
      forReads: (viewer) => forReads(subgraph, viewer),
      forWrite: (viewer, text) => {
        return sign(subgraph, { viewer, body: bodyHash(text), jti: randomUUID() }, secondsNow());
      },
    }),
  };
}
