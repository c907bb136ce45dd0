import { readFile } from 'node:fs/promises';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

/** Finds the gateway's key that a statement names. */
export type StatementKeys = JWTVerifyGetKey;

const LOOK_AGAIN_MS = 5_000;

/** The keys that a gateway shows at an address: fetched when needed, again when a new one is named. */
export function statementKeysAt(url: string): StatementKeys {
  return createRemoteJWKSet(new URL(url), {
    timeoutDuration: 3_000,
    cooldownDuration: LOOK_AGAIN_MS,
    cacheMaxAge: 5 * 60_000,
  });
}

/** The keys of a JWKS file, read again when a statement names one that is not in it. */
export function statementKeysIn(path: string, now = Date.now): StatementKeys {
  let keys: JWTVerifyGetKey | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  async function read(): Promise<JWTVerifyGetKey> {
    readAt = now();
    keys = createLocalJWKSet(JSON.parse(await readFile(path, 'utf8')));
    return keys;
  }
  return async (header, token) => {
    try {
      return await (keys ?? (await read()))(header, token);
    } catch (error) {
      const isUnknown = error instanceof errors.JWKSNoMatchingKey;
      if (!isUnknown || now() - readAt < LOOK_AGAIN_MS) throw error;
      return (await read())(header, token);
    }
  };
}

/** Keys that are at hand. */
export function statementKeysGiven(keys: JSONWebKeySet): StatementKeys {
  return createLocalJWKSet(keys);
}
