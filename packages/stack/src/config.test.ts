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
    territory: null,
  });
});

test('a PostgreSQL of one’s own has two addresses', () => {
  const [owner, app] = [
    'postgres://owner:x@db:5432/territory',
    'postgres://app:y@db:5432/territory',
  ];
  expect(
    stackConfig({ TERRITORY_ADMIN_DATABASE_URL: owner, TERRITORY_DATABASE_URL: app }).territory,
  ).toEqual({ ownerUrl: owner, appUrl: app });
});
