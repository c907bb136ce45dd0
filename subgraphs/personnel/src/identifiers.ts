import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** An identifier at rest: enciphered, and a keyed hash to find it by. */
export interface SealedIdentifier {
  readonly cipher: Buffer;
  readonly keyId: string;
  readonly lookup: Buffer;
}

/** Enciphers identifiers (AES-256-GCM) and finds them by a keyed hash. */
export interface IdentifierVault {
  seal(personId: string, identifier: string): SealedIdentifier;
  /** @throws Error when the key is not known or the cipher is not this person's. */
  open(personId: string, sealed: Pick<SealedIdentifier, 'cipher' | 'keyId'>): string;
  /** The hash that an identifier is found by; the same for every way of writing it. */
  lookup(identifier: string): Buffer;
  /** A keyed hash of any text, to tell whether it is the same again without keeping it. */
  fingerprint(text: string): string;
}

/** A secret of at least 32 bytes with its name; the first of several enciphers. */
export interface IdentifierKey {
  readonly id: string;
  readonly secret: Buffer;
}

const NONCE = 12;
const TAG = 16;

const derive = (secret: Buffer, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `haicap identifier ${purpose}`, 32));

/** Digits alone: how an identifier is enciphered and hashed. */
export function plainIdentifier(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/**
 * A vault over keys that are rotated by putting a new one first. The hash goes by the last key, the
 * oldest, so that it stays the same while keys change.
 */
export function identifierVault(
  keys: readonly [IdentifierKey, ...IdentifierKey[]],
): IdentifierVault {
  const ciphers = new Map(keys.map(({ id, secret }) => [id, derive(secret, 'cipher')]));
  const [{ id: current }] = keys;
  const { secret: oldest } = keys.at(-1) as IdentifierKey;
  const hashKey = derive(oldest, 'lookup');
  const fingerprintKey = derive(oldest, 'fingerprint');

  function keyOf(id: string): Buffer {
    const key = ciphers.get(id);
    if (!key) throw new Error(`The key ${id} of an identifier is not configured.`);
    return key;
  }

  const lookup = (identifier: string) =>
    createHmac('sha256', hashKey).update(plainIdentifier(identifier)).digest();

  return {
    lookup,
    fingerprint: (text) => createHmac('sha256', fingerprintKey).update(text).digest('hex'),
    seal(personId, identifier) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', keyOf(current), nonce);
      cipher.setAAD(Buffer.from(personId));
      const text = cipher.update(plainIdentifier(identifier), 'utf8');
      const sealed = Buffer.concat([nonce, text, cipher.final(), cipher.getAuthTag()]);
      return { cipher: sealed, keyId: current, lookup: lookup(identifier) };
    },
    open(personId, { cipher, keyId }) {
      const decipher = createDecipheriv('aes-256-gcm', keyOf(keyId), cipher.subarray(0, NONCE));
      decipher.setAAD(Buffer.from(personId));
      decipher.setAuthTag(cipher.subarray(-TAG));
      const text = decipher.update(cipher.subarray(NONCE, -TAG));
      return Buffer.concat([text, decipher.final()]).toString('utf8');
    },
  };
}
