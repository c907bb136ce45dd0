import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import {
  bodyHash,
  STATEMENT,
  STATEMENT_HEADER,
  type StatementClaims,
  statementClaims,
} from '../protocol/Statement.ts';
import { frozenViewer } from '../protocol/Viewer.ts';
import { type OnceOnly, onceOnlyHere } from './onceOnly.ts';
import type { StatementKeys } from './statementKeys.ts';
import { type Proof, ProofError, type UnprovenRequest, type Verifier } from './Verifier.ts';

export interface StatementVerifierOptions {
  /** The subgraph's name: a statement for another one proves nothing here. */
  readonly subgraph: string;
  readonly keys: StatementKeys;
  /** Where used mutations are remembered; in this process when left out. */
  readonly once?: OnceOnly;
  readonly now?: () => Date;
}

/** How far the gateway's clock may be from ours. */
const TOLERANCE_SECONDS = 5;
const STATEMENTS_KEPT = 10_000;

/** Takes the gateway's signed statement for who asks. One for reads is verified once. */
export function statementVerifier(options: StatementVerifierOptions): Verifier {
  const { subgraph, keys, once = onceOnlyHere(), now = () => new Date() } = options;
  const known = new LRUCache<string, StatementClaims>({ max: STATEMENTS_KEPT });

  async function claimsOf(statement: string): Promise<StatementClaims> {
    const cached = known.get(statement);
    if (cached && secondsLeft(cached, now()) > 0) return cached;
    const claims = await readStatement(statement, subgraph, keys, now());
    if (claims.jti === undefined) known.set(statement, claims);
    return claims;
  }

  return {
    async verify({ headers, body }: UnprovenRequest): Promise<Proof> {
      const statement = headers[STATEMENT_HEADER];
      if (typeof statement !== 'string') throw new ProofError('no statement');
      const claims = await claimsOf(statement);
      const { viewer } = claims;
      if (claims.body === undefined || claims.jti === undefined) return { viewer, mayWrite: false };
      if (claims.body !== bodyHash(body)) throw new ProofError('a statement for another body');
      const isFirst = await once.use(claims.jti, secondsLeft(claims, now()) * 1000);
      if (!isFirst) throw new ProofError('a statement that was used before');
      return { viewer, mayWrite: true };
    },
  };
}

async function readStatement(
  statement: string,
  subgraph: string,
  keys: StatementKeys,
  now: Date,
): Promise<StatementClaims> {
  try {
    const { payload } = await jwtVerify(statement, keys, {
      algorithms: [STATEMENT.algorithm],
      typ: STATEMENT.type,
      issuer: STATEMENT.issuer,
      audience: subgraph,
      currentDate: now,
      clockTolerance: TOLERANCE_SECONDS,
      maxTokenAge: STATEMENT.lifetimeSeconds,
      requiredClaims: ['exp', 'iat'],
    });
    const claims = statementClaims.safeParse(payload);
    if (!claims.success) throw new ProofError('a statement of another form');
    const { body, jti, viewer } = claims.data;
    if ((body === undefined) !== (jti === undefined)) throw new ProofError('half a mutation');
    return { ...claims.data, viewer: frozenViewer(viewer) };
  } catch (cause) {
    // jose says of a key set that is out of reach that it timed out, or passes on fetch's own error.
    const isJudged = cause instanceof errors.JOSEError && !(cause instanceof errors.JWKSTimeout);
    if (isJudged) throw new ProofError(cause.message, { cause });
    throw cause;
  }
}

function secondsLeft({ exp }: StatementClaims, now: Date): number {
  return exp + TOLERANCE_SECONDS - now.getTime() / 1000;
}
