import { generateKeyPairSync } from 'node:crypto';
import type { Clock, TokenOptions } from '@haicap/gateway';
import { SignJWT } from 'jose';
import { NOON } from '../support/openGraph.ts';

/** What a token says of whoever brings it. */
export interface Claims {
  readonly sub: string;
  readonly scopes: readonly string[];
  readonly territory?: string;
  readonly isService?: boolean;
}

const ISSUER = 'noon';
const AUDIENCE = 'haicap';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');

/** What a gateway whose clock stands at NOON must know to take these tokens. */
export const noonTokens: TokenOptions = {
  issuer: ISSUER,
  audience: AUDIENCE,
  keys: async () => publicKey,
  algorithms: ['EdDSA'],
};

/** The header of somebody at NOON, or at another time. */
export async function bearer({ sub, scopes, territory, isService }: Claims, clock: Clock = NOON) {
  const issuedAt = clock.now().getTime() / 1000;
  const claims = {
    iss: ISSUER,
    aud: AUDIENCE,
    sub,
    iat: issuedAt,
    exp: issuedAt + 3600,
    scope: scopes.join(' '),
    territory: territory === undefined ? [] : [territory],
    ...(isService && { client_id: sub }),
  };
  const token = await new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey);
  return { authorization: `Bearer ${token}` };
}
