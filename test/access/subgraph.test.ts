import { composeServices } from '@apollo/composition';
import { createAudit } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { typeDefs as territory } from '@haicap/territory';
import { recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';
import { PERSON_FIELDS } from './people/personLoader.ts';
import { peopleSubgraph } from './people/subgraph.ts';

const UNITS = ['26740.1', '26740.2', '00004.2'];

let people: OpenPeople;
let subgraph: ReturnType<typeof peopleSubgraph>;
beforeAll(async () => {
  people = await openPeople();
  subgraph = peopleSubgraph(people.pool, createAudit({ pool: people.pool }));
  await people.owner.query(`
    insert into unit_guard values ('26740.1', '26740.1', '-infinity', 'infinity'),
      ('26740.1', '26740.2', '2025-07-01', 'infinity'), ('26740.2', '26740.2', '-infinity', 'infinity'),
      ('00004.2', '00004.2', '-infinity', 'infinity')`);
  await people.hire(UNITS);
}, 180_000);
afterAll(() => people?.close());

const QUERY = `query Staff($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on TerritorialUnit { id people { id name } } } }`;

async function ask(viewer: Viewer, requestId = 'test') {
  const representations = UNITS.map((id) => ({ __typename: 'TerritorialUnit', id }));
  return subgraph.execute(
    { query: QUERY, variables: { representations } },
    { requestId, today: '2026-11-25', language: 'en', viewer },
  );
}

it('answers each viewer with the people of their territory', async () => {
  const { data, errors } = await ask(viewerOf('26740.2'));
  expect(errors).toBeUndefined();
  expect(data?._entities).toEqual([
    { id: '26740.1', people: [{ id: 'p-26740.1', name: 'Nguyễn Thị 26740.1' }] },
    { id: '26740.2', people: [{ id: 'p-26740.2', name: 'Nguyễn Thị 26740.2' }] },
    { id: '00004.2', people: [] },
  ]);
});

it('reads all units in one guarded statement, and records them in one row', async () => {
  const record = recordStatements(people.pool);
  await ask(viewerOf('VN'), 'all of them');
  record.stop();
  expect(record.dataStatements().filter((sql) => sql.includes('from person'))).toHaveLength(1);
  const { rows } = await people.owner.query(
    `select action, subject, purpose, operation, persons, fields from audit_entry
     where request_id = 'all of them'`,
  );
  expect(rows).toEqual([
    {
      action: 'READ',
      subject: 'viewer of VN',
      purpose: 'staff-review',
      operation: 'people',
      persons: ['p-00004.2', 'p-26740.1', 'p-26740.2'],
      fields: PERSON_FIELDS,
    },
  ]);
});

it('composes with the territory, its access directives among the graph', () => {
  const { supergraphSdl: supergraph, errors } = composeServices([
    { name: 'territory', typeDefs: territory },
    { name: 'people', typeDefs: parse(subgraph.sdl) },
  ]);
  expect(errors).toBeUndefined();
  expect(supergraph).toMatch(/salary: Int .*@requiresScopes\(scopes: \[\["people:pay"\]\]\)/);
  expect(supergraph).toMatch(/healthNote: String .*@policy\(policies: \[\["purpose"\]\]\)/);
});
