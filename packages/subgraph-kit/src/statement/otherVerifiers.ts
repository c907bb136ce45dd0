import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TLSSocket } from 'node:tls';
import { frozenViewer, PUBLIC_VIEWER, type Viewer, viewerSchema } from '../protocol/Viewer.ts';
import { ProofError, type Verifier } from './Verifier.ts';

/** The header in which a router of another make names the viewer: a Viewer as JSON, base64url. */
export const VIEWER_HEADER = 'haicap-viewer';
/** The header in which it shows the secret that it shares with the subgraph. */
export const SECRET_HEADER = 'haicap-router-secret';

/** A shorter secret can be guessed. */
const SHORTEST_SECRET = 32;

/**
 * Believes whoever knows a secret, for a router that signs no statements. What is replayed is not
 * noticed: use it on a network of one's own, over TLS.
 */
export function sharedSecretVerifier(secret: string): Verifier {
  if (secret.length < SHORTEST_SECRET)
    throw new Error('A shared secret has 32 characters or more.');
  const expected = hash(secret);
  return {
    async verify({ headers }) {
      const given = headers[SECRET_HEADER];
      // Hashed, so that both have one length and the time to compare tells nothing.
      if (typeof given !== 'string' || !timingSafeEqual(hash(given), expected)) {
        throw new ProofError('no shared secret, or another');
      }
      return { viewer: viewerIn(headers), mayWrite: true };
    },
  };
}

/**
 * Believes whoever has a certificate with one of these SHA-256 fingerprints ("AB:CD:…"), on a server
 * that asks clients for certificates and refuses what its authorities have not signed.
 */
export function mutualTlsVerifier(fingerprints: readonly string[]): Verifier {
  const trusted = new Set(fingerprints.map((one) => one.toUpperCase()));
  return {
    async verify({ headers, socket }) {
      if (!(socket instanceof TLSSocket) || !socket.authorized) {
        throw new ProofError('no certificate that an authority of ours has signed');
      }
      const { fingerprint256 } = socket.getPeerCertificate();
      if (!trusted.has(fingerprint256)) throw new ProofError('the certificate of another');
      return { viewer: viewerIn(headers), mayWrite: true };
    },
  };
}

function viewerIn(headers: IncomingHttpHeaders): Viewer {
  const text = headers[VIEWER_HEADER];
  if (text === undefined) return PUBLIC_VIEWER;
  const viewer = viewerSchema.safeParse(parsed(String(text)));
  if (!viewer.success) throw new ProofError('a viewer of another form');
  return frozenViewer(viewer.data);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
