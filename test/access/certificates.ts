// What signs certificates looks for it.
import 'reflect-metadata';
import { webcrypto, X509Certificate } from 'node:crypto';
import {
  BasicConstraintsExtension,
  cryptoProvider,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

type CryptoKeyPair = webcrypto.CryptoKeyPair;

cryptoProvider.set(webcrypto as never);

const KEYS = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const HOUR_MS = 3_600_000;

/** A certificate and its key, in PEM. */
export interface Certified {
  readonly cert: string;
  readonly key: string;
  /** As `mutualTlsVerifier` takes it. */
  readonly fingerprint: string;
}

/** Signs certificates. */
export interface Authority {
  /** Its own certificate, in PEM. */
  readonly cert: string;
  /** A certificate for the host of this name. */
  certify(host: string): Promise<Certified>;
}

/** A fresh authority, good for an hour. */
export async function authority(name: string): Promise<Authority> {
  const own = await keyPair();
  const issuer = `CN=${name}`;
  const root = await sign(issuer, own, own, issuer, [new BasicConstraintsExtension(true, 0, true)]);
  return {
    cert: root,
    async certify(host) {
      const keys = await keyPair();
      const names = new SubjectAlternativeNameExtension([{ type: 'dns', value: host }]);
      const cert = await sign(`CN=${host}`, keys, own, issuer, [names]);
      return { cert, key: await privatePem(keys), fingerprint: fingerprintOf(cert) };
    },
  };
}

async function sign(
  subject: string,
  { publicKey }: CryptoKeyPair,
  { privateKey }: CryptoKeyPair,
  issuer: string,
  extensions: (BasicConstraintsExtension | SubjectAlternativeNameExtension)[],
): Promise<string> {
  const certificate = await X509CertificateGenerator.create({
    subject,
    issuer,
    publicKey: publicKey as never,
    signingKey: privateKey as never,
    signingAlgorithm: SIGNING,
    notBefore: new Date(Date.now() - HOUR_MS),
    notAfter: new Date(Date.now() + HOUR_MS),
    extensions,
  });
  return certificate.toString('pem');
}

async function keyPair(): Promise<CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEYS, true, ['sign', 'verify']);
}

async function privatePem({ privateKey }: CryptoKeyPair): Promise<string> {
  const der = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  const base64 = Buffer.from(der).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${base64}\n-----END PRIVATE KEY-----\n`;
}

function fingerprintOf(cert: string): string {
  return new X509Certificate(cert).fingerprint256;
}
