import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import type { TokenOptions } from '@haicap/gateway';
import { SignJWT } from 'jose';
import { keptSecret } from '../keptSecret.ts';
import type { DevelopmentViewer } from './viewers.ts';

const ISSUER = 'haicap-development';
const AUDIENCE = 'haicap';
const KEY_FILE = 'development-issuer.pem';
const LIFETIME_SECONDS = 3_600;

/** Makes tokens for trying the graph out, which only this machine's graph takes. */
export interface DevelopmentIssuer {
  /** What the gateway must know to take its tokens. */
  readonly tokens: TokenOptions;
  /** A token for an hour; `unit` is the id that the viewer's territory stands for. */
  sign(viewer: DevelopmentViewer, unit: string | null): Promise<string>;
}

/** The issuer of a data folder: its key is made once and kept there, for its owner's eyes alone. */
export async function developmentIssuer(dataDir: string): Promise<DevelopmentIssuer> {
  const privateKey = await keptKey(dataDir);
  const publicKey = createPublicKey(privateKey);
  return {
    tokens: {
      issuer: ISSUER,
      audience: AUDIENCE,
      keys: async () => publicKey,
      algorithms: ['EdDSA'],
    },
    sign({ id, label, scopes, isService }, unit) {
      const claims = {
        name: label.vi,
        scope: scopes.join(' '),
        territory: unit === null ? [] : [unit],
        ...(isService && { client_id: id }),
      };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'EdDSA' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(id)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_SECONDS}s`)
        .sign(privateKey);
    },
  };
}

async function keptKey(dataDir: string): Promise<KeyObject> {
  const pem = await keptSecret(join(dataDir, KEY_FILE), () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  );
  return createPrivateKey(pem);
}
