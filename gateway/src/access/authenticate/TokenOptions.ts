import type { TokenKeys } from './tokenKeys.ts';

/** Whose tokens are taken. */
export interface TokenOptions {
  /** Must be the token's `iss`. */
  readonly issuer: string;
  /** Must be among the token's `aud`. */
  readonly audience: string;
  readonly keys: TokenKeys;
  /** The ways of signing that are taken; only asymmetric ones can be listed. */
  readonly algorithms?: readonly TokenAlgorithm[];
  /** How far the issuer's clock may be from ours; 30 s when left out. */
  readonly clockToleranceSeconds?: number;
}

export const TOKEN_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** What issuers use today, and nothing that signs with a secret that both sides know. */
export const DEFAULT_ALGORITHMS: readonly TokenAlgorithm[] = ['RS256', 'PS256', 'ES256', 'EdDSA'];

export const CLOCK_TOLERANCE_SECONDS = 30;
