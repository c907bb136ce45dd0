import { FolderInUseError, PostgresStartError } from '@haicap/postgres';
import { expect, test } from '@jest/globals';
import { commandFailure } from './commandFailure.ts';

test('an embedded database that is in use is told with what to do', () => {
  expect(commandFailure(new FolderInUseError('/data/postgres', 4711), 'import', '/data')).toBe(
    'Haicap is running on /data (process 4711): stop it first, or give a database with ' +
      'TERRITORY_DATABASE_URL and TERRITORY_ADMIN_DATABASE_URL.',
  );
});

test('another failure of PostgreSQL is told in its own words', () => {
  expect(commandFailure(new PostgresStartError('It was not ready.'), 'import', '/data')).toBe(
    'It was not ready.',
  );
});

test('anything else is a failure of the import', () => {
  expect(commandFailure(new Error('out of memory'), 'import', null)).toBe(
    'The import failed: out of memory',
  );
});
