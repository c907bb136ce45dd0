import { StartError } from '@haicap/gateway';
import { expect, test } from '@jest/globals';
import { DatabaseError, startFailure } from './startFailure.ts';

const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), {
  code: 'ECONNREFUSED',
});

test('what is known is told in its own words', () => {
  expect(startFailure(new StartError('Port 4000 is taken.'))).toBe('Port 4000 is taken.');
  expect(
    startFailure(new DatabaseError('TERRITORY_DATABASE_URL (db:5432/territory)', refused)),
  ).toBe(
    'TERRITORY_DATABASE_URL (db:5432/territory) cannot be used: nothing answers at its address.',
  );
});

test('a database that goes away on the way is told as such', () => {
  expect(startFailure(refused)).toBe(
    'The database cannot be used: nothing answers at its address (connect ECONNREFUSED 127.0.0.1:1).',
  );
  expect(
    startFailure(Object.assign(new AggregateError([refused], ''), { code: 'ECONNREFUSED' })),
  ).toBe('The database cannot be used: nothing answers at its address (ECONNREFUSED).');
});

test('anything else is told by its message', () => {
  expect(startFailure(new Error('PostgreSQL 15 or newer is needed.'))).toBe(
    'Haicap could not start: PostgreSQL 15 or newer is needed.',
  );
  expect(startFailure('a string')).toBe('Haicap could not start: a string');
});
