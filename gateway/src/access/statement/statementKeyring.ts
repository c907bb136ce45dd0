import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { STATEMENT } from '@haicap/subgraph-kit/protocol';
import { exportJWK, type JSONWebKeySet, type JWK } from 'jose';
import { z } from 'zod';
import { StartError } from '../../StartError.ts';

/** The keys of a gateway: one signs, all are shown, so that a change of keys overlaps. */
export interface StatementKeyring {
  readonly kid: string;
  readonly privateKey: KeyObject;
  /** The public halves, for subgraphs. */
  readonly publicKeys: JSONWebKeySet;
}

const privateJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

const keyFile = z.object({ keys: z.array(privateJwk).min(1) });

/** A fresh key, for a gateway whose subgraphs learn of it at once. */
export async function freshKeyring(): Promise<StatementKeyring> {
  return keyringOf([generateKeyPairSync('ed25519').privateKey]);
}

/**
 * The keys of a JWKS file with private Ed25519 keys: the first signs. To change keys, put the new
 * one at the end, and first once every subgraph has seen it; take the old one out a minute later.
 * @throws StartError when the file is not of this kind
 */
export async function keyringFile(path: string): Promise<StatementKeyring> {
  try {
    const { keys } = keyFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    return await keyringOf(
      keys.map((key) => createPrivateKey({ key: key as never, format: 'jwk' })),
    );
  } catch (cause) {
    throw new StartError(`${path} is not a JWKS file with private Ed25519 keys.`, { cause });
  }
}

async function keyringOf(privateKeys: readonly KeyObject[]): Promise<StatementKeyring> {
  const keys = await Promise.all(privateKeys.map(publicJwk));
  const [privateKey] = privateKeys;
  const kid = keys[0]?.kid;
  if (!privateKey || !kid) throw new Error('A keyring has at least one key.');
  return { kid, privateKey, publicKeys: { keys } };
}

async function publicJwk(privateKey: KeyObject): Promise<JWK & { kid: string }> {
  const { kty, crv, x = '' } = await exportJWK(privateKey);
  const kid = createHash('sha256').update(x).digest('base64url').slice(0, 16);
  return { kty, crv, x, kid, use: 'sig', alg: STATEMENT.algorithm } as JWK & { kid: string };
}
