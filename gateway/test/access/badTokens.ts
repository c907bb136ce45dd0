import { generateKeyPairSync, sign as signRaw } from 'node:crypto';
import { SignJWT } from 'jose';
import { AUDIENCE, ISSUER, type IssuerKey, signToken } from '../support/issuer.ts';

export interface TestKeys {
  /** The one that the issuer shows. */
  readonly good: IssuerKey;
  /** Another that it shows, of another kind. */
  readonly rsa: IssuerKey;
  /** One that it does not show. */
  readonly foreign: IssuerKey;
}

/** A header that must be refused: its value, or several of them. */
export type BadHeader = string | readonly string[];

export interface BadToken {
  readonly what: string;
  readonly make: (keys: TestKeys) => Promise<BadHeader> | BadHeader;
}

const base64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);
const payload = () => ({
  iss: ISSUER,
  aud: AUDIENCE,
  sub: 'officer-1',
  iat: now(),
  exp: now() + 300,
});

/** Signs bytes as they are: what no library would sign. */
function forge(key: IssuerKey, header: string, claims: string): string {
  const signed = `${base64(header)}.${base64(claims)}`;
  const privateKey = key.privateKey as never;
  const signature = signRaw('sha256', Buffer.from(signed), {
    key: privateKey,
    dsaEncoding: 'ieee-p1363',
  });
  return `Bearer ${signed}.${signature.toString('base64url')}`;
}

const headerOf = (key: IssuerKey) => JSON.stringify({ alg: key.alg, kid: key.kid });

/** A token of the good key whose claims are partly others. */
const claims = (what: string, changed: () => Record<string, unknown>): BadToken => ({
  what,
  make: async ({ good }) => `Bearer ${await signToken(good, changed())}`,
});

const header = (what: string, changed: Record<string, unknown>): BadToken => ({
  what,
  make: async ({ good }) => {
    const head = { alg: good.alg, kid: good.kid, ...changed };
    return forge(good, JSON.stringify(head), JSON.stringify(payload()));
  },
});

const raw = (what: string, value: BadHeader): BadToken => ({ what, make: () => value });

/** A good token, changed as text. */
const mangled = (what: string, change: (token: string) => BadHeader): BadToken => ({
  what,
  make: async ({ good }) => change(await signToken(good)),
});

const json = (what: string, text: () => string): BadToken => ({
  what,
  make: ({ good }) => forge(good, headerOf(good), text()),
});

const without = (name: string) => () => ({ [name]: undefined });

const KEYS: readonly BadToken[] = [
  {
    what: 'a key that the issuer does not show, under its own name',
    make: async ({ foreign }) => `Bearer ${await signToken(foreign)}`,
  },
  {
    what: 'a key that the issuer does not show, under the name of one that it shows',
    make: async ({ foreign, good }) => `Bearer ${await signToken(foreign, {}, { kid: good.kid })}`,
  },
  {
    what: 'the other key of the issuer under the name of this one',
    make: async ({ rsa, good }) => `Bearer ${await signToken(rsa, {}, { kid: good.kid })}`,
  },
  {
    what: 'HS256 with the public key as the secret',
    make: async ({ good }) => {
      const secret = new TextEncoder().encode(JSON.stringify(good.jwk));
      const token = new SignJWT(payload()).setProtectedHeader({ alg: 'HS256', kid: good.kid });
      return `Bearer ${await token.sign(secret)}`;
    },
  },
  {
    what: 'HS256 with an empty-looking secret and no key name',
    make: async () => {
      const token = new SignJWT(payload()).setProtectedHeader({ alg: 'HS256' });
      return `Bearer ${await token.sign(new Uint8Array(32))}`;
    },
  },
  {
    what: 'a key of its own in the header (jwk)',
    make: async ({ foreign }) =>
      `Bearer ${await signToken(foreign, {}, { jwk: foreign.jwk, kid: undefined })}`,
  },
  {
    what: 'an address of keys of its own in the header (jku)',
    make: async ({ foreign }) =>
      `Bearer ${await signToken(foreign, {}, { jku: 'https://evil.example/jwks.json' })}`,
  },
  {
    what: 'a certificate of its own in the header (x5c)',
    make: async ({ foreign }) => `Bearer ${await signToken(foreign, {}, { x5c: ['MIIB'] })}`,
  },
  header('another algorithm than the signature has: RS256', { alg: 'RS256' }),
  header('another algorithm than the signature has: ES384', { alg: 'ES384' }),
  header('another algorithm than the signature has: EdDSA', { alg: 'EdDSA' }),
  header('an algorithm in the wrong case', { alg: 'es256' }),
  header('an algorithm that is none', { alg: 'none' }),
  header('an algorithm that is None', { alg: 'None' }),
  header('an algorithm that is empty', { alg: '' }),
  header('an algorithm that is null', { alg: null }),
  header('an algorithm that is a list', { alg: ['ES256'] }),
  header('no algorithm', { alg: undefined }),
  header('an unknown key name', { kid: 'unknown' }),
  header('a key name that is a path', { kid: '../../etc/passwd' }),
  header('a key name that is SQL', { kid: "' or 1=1 --" }),
  header('a key name that is a number', { kid: 1 }),
  header('an extension that must be understood (crit)', { crit: ['exp2'], exp2: 1 }),
  header('an unencoded payload (b64)', { b64: false, crit: ['b64'] }),
];

const TIMES: readonly BadToken[] = [
  claims('expired', () => ({ exp: now() - 300 })),
  claims('expired for longer than the tolerance', () => ({ exp: now() - 90 })),
  claims('expired in 1970', () => ({ exp: 0 })),
  claims('expiry below zero', () => ({ exp: -1 })),
  claims('no expiry', without('exp')),
  claims('an expiry that is text', () => ({ exp: String(now() + 300) })),
  claims('an expiry that is null', () => ({ exp: null })),
  claims('not valid before tomorrow', () => ({ nbf: now() + 86_400 })),
  claims('not valid before a time that is text', () => ({ nbf: 'tomorrow' })),
  claims('issued tomorrow', () => ({ iat: now() + 86_400, exp: now() + 90_000 })),
  claims('issued at a time that is text', () => ({ iat: 'now' })),
];

const NAMES: readonly BadToken[] = [
  claims('another issuer', () => ({ iss: 'https://other.example' })),
  claims('the issuer with a slash more', () => ({ iss: `${ISSUER}/` })),
  claims('the issuer in capitals', () => ({ iss: ISSUER.toUpperCase() })),
  claims('the issuer in a list', () => ({ iss: [ISSUER] })),
  claims('no issuer', without('iss')),
  claims('another audience', () => ({ aud: 'https://other.example' })),
  claims('other audiences', () => ({ aud: ['https://other.example', 'https://more.example'] })),
  claims('the audience within a longer one', () => ({ aud: `${AUDIENCE}.evil.example` })),
  claims('an empty list of audiences', () => ({ aud: [] })),
  claims('no audience', without('aud')),
  claims('no subject', without('sub')),
  claims('an empty subject', () => ({ sub: '' })),
  claims('a subject that is a number', () => ({ sub: 7 })),
  claims('a subject of 300 characters', () => ({ sub: 's'.repeat(300) })),
  claims('scopes that are a number', () => ({ scope: 1 })),
  claims('a scope with a line break', () => ({ scope: 'people:read\npeople:write' })),
  claims('a territory that is a name', () => ({ territory: ['Phường Sài Gòn'] })),
  claims('a territory with a day', () => ({ territory: ['26740.1@2025-06-30'] })),
  claims('a territory that is an object', () => ({ territory: { id: 'VN' } })),
  claims('600 units', () => ({
    territory: Array.from({ length: 600 }, (_, i) => `${10_000 + i}.1`),
  })),
  claims('a purpose that is a sentence', () => ({ purpose: 'because I want to' })),
];

const FORMS: readonly BadToken[] = [
  raw('nothing after Bearer', 'Bearer'),
  raw('spaces after Bearer', 'Bearer   '),
  raw('a word', 'Bearer token'),
  raw('two dots', 'Bearer ..'),
  raw('two parts', `Bearer ${base64({ alg: 'none' })}.${base64({ sub: 'a' })}`),
  raw('an empty signature', `Bearer ${base64({ alg: 'none' })}.${base64({ sub: 'a' })}.`),
  raw('five parts, an encrypted token', 'Bearer a.b.c.d.e'),
  raw('no JSON', 'Bearer aaa.bbb.ccc'),
  raw('a password', `Basic ${base64('officer:secret')}`),
  raw('an empty header', ''),
  raw('another scheme', 'Negotiate abc'),
  mangled('the token without its scheme', (token) => token),
  mangled('the token twice', (token) => `Bearer ${token} ${token}`),
  mangled('the token and a comma', (token) => `Bearer ${token}, Bearer ${token}`),
  mangled('two headers, the same', (token) => [`Bearer ${token}`, `Bearer ${token}`]),
  mangled('two headers, the second for the public', (token) => [`Bearer ${token}`, 'Bearer x']),
  mangled('no signature', (token) => `Bearer ${token.replace(/[^.]+$/, '')}`),
  mangled('half a signature', (token) => `Bearer ${token.slice(0, -20)}`),
  mangled('a signature of zeros', (token) => `Bearer ${token.replace(/[^.]+$/, 'A'.repeat(86))}`),
  mangled('one letter more', (token) => `Bearer ${token}A`),
  mangled('padding', (token) => `Bearer ${token}==`),
  mangled('the plain alphabet', (token) => `Bearer ${token.replace(/^../, '+/')}`),
  mangled('other claims under the same signature', (token) => {
    const [head, , signature] = token.split('.');
    return `Bearer ${head}.${base64({ ...payload(), sub: 'minister' })}.${signature}`;
  }),
  {
    what: 'a huge token',
    make: async ({ good }) => `Bearer ${await signToken(good, { name: 'n'.repeat(9_000) })}`,
  },
  json('claims that are a list', () => '[1]'),
  json('claims that are null', () => 'null'),
  json('claims that are cut off', () => JSON.stringify(payload()).slice(0, -1)),
  json('a claim twice: subject', () =>
    JSON.stringify(payload()).replace('"sub"', '"sub":"minister","sub"'),
  ),
  json('a claim twice: expiry', () => JSON.stringify(payload()).replace('"exp"', '"exp":1,"exp"')),
  json('a claim twice, once with an escape', () =>
    JSON.stringify(payload()).replace('"sub"', '"s\\u0075b":"minister","sub"'),
  ),
  json('a claim twice further down', () =>
    JSON.stringify({ ...payload(), act: { sub: 'a' } }).replace(
      '{"sub":"a"}',
      '{"sub":"a","sub":"b"}',
    ),
  ),
  {
    what: 'a header name twice',
    make: ({ good }) =>
      forge(
        good,
        `{"alg":"none","alg":"${good.alg}","kid":"${good.kid}"}`,
        JSON.stringify(payload()),
      ),
  },
  {
    what: 'a key made for it',
    make: () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const signed = `${base64({ alg: 'EdDSA' })}.${base64(payload())}`;
      const signature = signRaw(null, Buffer.from(signed), privateKey).toString('base64url');
      return `Bearer ${signed}.${signature}`;
    },
  },
];

/** What the forged ones are but for their fault: it is taken. */
export const forgedGood = ({ good }: TestKeys): string =>
  forge(good, headerOf(good), JSON.stringify(payload()));

export const BAD_TOKENS: readonly BadToken[] = [...KEYS, ...TIMES, ...NAMES, ...FORMS];
