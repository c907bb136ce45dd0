import { createHash } from 'node:crypto';
import { z } from 'zod';
import { viewerSchema } from './Viewer.ts';

/** The header in which the gateway's statement of who asks travels to a subgraph. */
export const STATEMENT_HEADER = 'haicap-statement';

/** Where a gateway shows the public keys that its statements are signed with. */
export const STATEMENT_KEYS_PATH = '/.well-known/jwks.json';

/** How a statement is signed (compact JWS, Ed25519), and what tells it from any other token. */
export const STATEMENT = {
  algorithm: 'EdDSA',
  type: 'haicap-statement+jwt',
  issuer: 'haicap-gateway',
  lifetimeSeconds: 30,
} as const;

/**
 * What a statement claims beside `iss`, `aud` (the subgraph's name), `iat` and `exp`. One for reads
 * serves a viewer until it expires. One for a mutation carries the hash of the request's body
 * (SHA-256, base64url) and a nonce, `jti`, by which it is used once.
 */
export const statementClaims = z.object({
  viewer: viewerSchema,
  body: z.string().length(43).optional(),
  jti: z.string().min(16).max(64).optional(),
  exp: z.number(),
});

/** What binds a statement to the body of a request: its SHA-256, base64url. */
export function bodyHash(body: string): string {
  return createHash('sha256').update(body).digest('base64url');
}

export type StatementClaims = z.output<typeof statementClaims>;
