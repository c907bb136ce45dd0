import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseGatewayConfig } from './config.ts';

test('what is left out, or empty, has a default', () => {
  expect(parseGatewayConfig({ SUPERGRAPH_FILE: 's.graphql', PORT: '', HOME: '/root' })).toEqual({
    PORT: 4000,
    HOST: '127.0.0.1',
    SUPERGRAPH_FILE: 's.graphql',
    SUBGRAPH_URLS: {},
    LOG_LEVEL: 'info',
    SUBGRAPH_DEADLINE_MS: 10_000,
    SUBGRAPH_CONNECTIONS: 128,
    CORS_ORIGINS: [],
    BODY_LIMIT_BYTES: 1_048_576,
    DRAIN_NOTICE_MS: 0,
    DRAIN_DEADLINE_MS: 10_000,
  });
});

test('subgraphs are a list of name=url; a url may hold an equals sign', () => {
  const SUBGRAPH_URLS = ' territory=http://t:4001/graphql, agency=https://a.example/?key=1 ,';
  expect(parseGatewayConfig({ SUPERGRAPH_FILE: 's', SUBGRAPH_URLS }).SUBGRAPH_URLS).toEqual({
    territory: 'http://t:4001/graphql',
    agency: 'https://a.example/?key=1',
  });
});

test('the folder of the explorer is one from the working folder on, or none', () => {
  const folderOf = (EXPLORER_FOLDER: string) =>
    parseGatewayConfig({ SUPERGRAPH_FILE: 's', EXPLORER_FOLDER }).EXPLORER_FOLDER;
  expect(folderOf('page')).toBe(resolve('page'));
  expect(folderOf('')).toBeUndefined();
});

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '1e3'],
  ['DRAIN_DEADLINE_MS', '2.5'],
  ['BODY_LIMIT_BYTES', '0'],
  ['SUBGRAPH_URLS', 'a=ftp://a'],
  ['SUBGRAPH_URLS', '=http://a'],
  ['CORS_ORIGINS', 'https://portal.example/'],
  ['CORS_ORIGINS', '*'],
])('%s=%s is refused', (name, value) => {
  const parse = () => parseGatewayConfig({ SUPERGRAPH_FILE: 's', [name]: value });
  expect(parse).toThrow(`  ${name}: "${value}" is not`);
});

test('all that is wrong is told at once', () => {
  const parse = () =>
    parseGatewayConfig({ PORT: 'x', LOG_LEVEL: 'loud', SUBGRAPH_URLS: 'a=http://a,b' });
  expect(parse).toThrow(
    expect.objectContaining({
      name: 'StartError',
      message: [
        'These settings are wrong:',
        '  PORT: "x" is not a whole number from 0 to 65535.',
        '  SUPERGRAPH_FILE: is missing: the file with the composed supergraph.',
        '  SUBGRAPH_URLS: "b" is not name=url with an http or https address.',
        '  LOG_LEVEL: is none of fatal, error, warn, info, debug, trace, silent.',
      ].join('\n'),
    }),
  );
});

test.each([
  { TOKEN_ISSUER: 'https://issuer.example' },
  { TOKEN_JWKS_URL: 'https://issuer.example/jwks.json' },
  { TOKEN_ISSUER: 'https://issuer.example', TOKEN_AUDIENCE: 'graph' },
  { TOKEN_ISSUER: 'i', TOKEN_AUDIENCE: 'a', TOKEN_JWKS_URL: 'http://i/', TOKEN_PEM_FILE: 'i.pem' },
])('whose tokens are taken is said wholly or not at all: %j', (given) => {
  expect(() => parseGatewayConfig({ SUPERGRAPH_FILE: 's', ...given })).toThrow(
    'TOKEN_ISSUER: expected together: TOKEN_ISSUER, TOKEN_AUDIENCE and one of',
  );
});

test('a way of signing with a shared secret cannot be allowed', () => {
  const parse = () => parseGatewayConfig({ SUPERGRAPH_FILE: 's', TOKEN_ALGORITHMS: 'ES256 HS256' });
  expect(parse).toThrow('  TOKEN_ALGORITHMS: "HS256" is none of RS256,');
});
