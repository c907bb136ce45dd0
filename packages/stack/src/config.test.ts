import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { stackConfig } from './config.ts';

test('with nothing set, or set to nothing, it is port 4000 of this machine and .haicap', () => {
  const nothing = { PORT: '', HAICAP_DATA_DIR: '', TERRITORY_DATABASE_URL: '' };
  expect(stackConfig(nothing)).toEqual(stackConfig({}));
  expect(stackConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 4000,
    dataDir: resolve('.haicap'),
    auditHeads: resolve('.haicap/audit/heads.jsonl'),
    databases: { territory: null, personnel: null, congress: null },
    congressIsolated: false,
  });
});

test('a PostgreSQL of one’s own has two addresses', () => {
  const [owner, app] = [
    'postgres://owner:x@db:5432/territory',
    'postgres://app:y@db:5432/territory',
  ];
  expect(
    stackConfig({ TERRITORY_ADMIN_DATABASE_URL: owner, TERRITORY_DATABASE_URL: app }).databases,
  ).toEqual({ territory: { ownerUrl: owner, appUrl: app }, personnel: null, congress: null });
});

test('tokens for trying out are given at this machine, unless it is switched off', () => {
  expect(stackConfig({}).developmentIssuer).toBe(true);
  expect(stackConfig({ HOST: '::1', NODE_ENV: 'test' }).developmentIssuer).toBe(true);
  expect(stackConfig({ DEVELOPMENT_ISSUER: 'false' }).developmentIssuer).toBe(false);
});

const ISSUER = {
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'haicap',
  TOKEN_JWKS_URL: 'https://issuer.example/jwks.json',
};

test.each([
  ['NODE_ENV is production', { NODE_ENV: 'production' }],
  ['TOKEN_ISSUER names an issuer', ISSUER],
  ['HOST=0.0.0.0 is open to other machines', { HOST: '0.0.0.0' }],
])('they are not where %s, and cannot be', (why, environment) => {
  expect(stackConfig(environment).developmentIssuer).toBe(false);
  expect(() => stackConfig({ ...environment, DEVELOPMENT_ISSUER: 'true' })).toThrow(
    `DEVELOPMENT_ISSUER: cannot be on: ${why}`,
  );
});

test('readings of the law are the defaults, but for those set', () => {
  expect(stackConfig({}).policies.underTwoYearsFromMonth13).toBe('HALF');
  const { policies } = stackConfig({ PERSONNEL_POLICIES: 'underTwoYearsFromMonth13=FULL' });
  expect(policies.underTwoYearsFromMonth13).toBe('FULL');
  expect(policies.boundaryDay).toBe(stackConfig({}).policies.boundaryDay);
});

test('every fault of them is told together with those of other settings', () => {
  const faulty = { PORT: 'x', PERSONNEL_POLICIES: 'rounding=UP,other=1' };
  expect(() => stackConfig(faulty)).toThrow(
    [
      'The environment is not usable:',
      'PORT: expected a port, 0 to 65535',
      'PERSONNEL_POLICIES: rounding: expected one of HALF_UP, DOWN; got "UP".',
      'PERSONNEL_POLICIES: other: no such policy.',
    ].join('\n'),
  );
});

test('readings of congresses and elections are set by name, every fault told', () => {
  expect(stackConfig({}).congressPolicies.riskDays).toBe(14);
  expect(stackConfig({ CONGRESS_POLICIES: 'riskDays=21' }).congressPolicies.riskDays).toBe(21);
  expect(() => stackConfig({ CONGRESS_POLICIES: 'riskDays=soon,x=1' })).toThrow(
    /CONGRESS_POLICIES: riskDays: expected a whole number.*\nCONGRESS_POLICIES: x: no such policy/,
  );
});
