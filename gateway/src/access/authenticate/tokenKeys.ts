import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { StartError } from '../../StartError.ts';
import { KeysUnavailableError, TokenError } from './TokenError.ts';

/** Finds the key that a token says it is signed with. */
export type TokenKeys = JWTVerifyGetKey;

const FETCH_TIMEOUT_MS = 3_000;
/** A key that is withdrawn at the issuer is trusted for no longer than this. */
const KEPT_MS = 10 * 60_000;
/** A token with an unknown key makes us look again, but not more often than this. */
const LOOK_AGAIN_MS = 30_000;

/** The faults by which a key set says that it knows no such key; every other is its own. */
const NO_SUCH_KEY = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
];

/**
 * The keys that an issuer publishes: fetched when first needed, kept, fetched again when a token
 * names one that is not among them.
 */
export function keysAt(jwksUrl: string, cooldownMs = LOOK_AGAIN_MS): TokenKeys {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: FETCH_TIMEOUT_MS,
    cacheMaxAge: KEPT_MS,
    cooldownDuration: cooldownMs,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (cause) {
      if (NO_SUCH_KEY.some((fault) => cause instanceof fault)) {
        throw new TokenError('no such key', { cause });
      }
      throw new KeysUnavailableError('the key set cannot be had', { cause });
    }
  };
}

/**
 * The one public key of a PEM file.
 * @throws StartError when there is none
 */
export function keyInFile(path: string): TokenKeys {
  const key = readPublicKey(path);
  return async () => key;
}

function readPublicKey(path: string) {
  try {
    const pem = readFileSync(path, 'utf8');
    if (!pem.includes('PUBLIC KEY')) throw new Error('a public key was expected');
    return createPublicKey(pem);
  } catch (cause) {
    throw new StartError(`${path} is not a PEM file with a public key.`, { cause });
  }
}

/** Keys that are at hand. */
export const keysGiven = createLocalJWKSet;
