import { expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { openGateway } from './support/openGateway.ts';

test('every audit of GraphQL over HTTP is ok', async () => {
  const { url } = await openGateway();
  const results = await auditServer({ url: `${url}/graphql` });
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name }) => [id, name])).toEqual(
    [],
  );
  expect(results).toHaveLength(61);
});
