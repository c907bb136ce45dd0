import { verifyAudit } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { seedSmallTerritory } from './support/seedSmallTerritory.ts';
import { emptyTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
let owner: pg.Pool;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate());
  await seedSmallTerritory(territory.clone.ownerUrl);
  owner = new pg.Pool({ connectionString: territory.clone.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await territory.close();
});

const CLERK: Viewer = {
  kind: 'PERSON',
  subject: 'clerk-1',
  name: 'Nguyễn Thị B',
  scopes: ['territory:write'],
  territory: ['VN'],
  purpose: 'record-law',
};

async function communes(): Promise<readonly string[]> {
  const rows: { id: string }[] = await territory.database.query(
    `select unit_id as id from unit_version
     where kind = 'COMMUNE' and valid_to is null and valid_from = '2025-07-01' order by code`,
  );
  return rows.map(({ id }) => id);
}

function enact(requestId: string, unit: string) {
  const input = {
    legalText: {
      number: `${requestId}/NQ-UBTVQH16`,
      issuer: 'Ủy ban Thường vụ Quốc hội',
      operatesFrom: '2027-01-01',
    },
    changed: [{ unit, version: '2025-07-01', fullName: `Xã Tên Mới ${requestId}` }],
  };
  return territory.subgraph.execute(
    {
      query: `mutation Record($input: EnactReorganisationInput!) {
        enactReorganisation(input: $input) { __typename } }`,
      variables: { input },
    },
    { requestId, today: '2026-11-25', language: 'en', viewer: CLERK },
  );
}

const ENACTED = { data: { enactReorganisation: { __typename: 'ReorganisationEnacted' } } };

it('records who enacted what in the same transaction; what writes nothing leaves no row', async () => {
  const [unit = ''] = await communes();
  expect(await enact('1', unit)).toEqual(ENACTED);
  expect(await enact('1', unit)).toEqual(ENACTED);
  expect(await enact('2', '99999.7')).toEqual({
    data: { enactReorganisation: { __typename: 'UnitNotLiving' } },
  });

  const { rows } = await owner.query(
    `select sequence::int, action, subject, subject_kind, request_id, purpose, operation,
       length(operation_hash) as hashed, persons, entities, fields from audit_entry`,
  );
  expect(rows).toEqual([
    {
      sequence: 1,
      action: 'WRITE',
      subject: 'clerk-1',
      subject_kind: 'PERSON',
      request_id: '1',
      purpose: 'record-law',
      operation: 'Record',
      hashed: 64,
      persons: [],
      entities: ['1/NQ-UBTVQH16', unit],
      fields: ['legalText', 'changed'],
    },
  ]);
  expect((await verifyAudit(owner, [])).map(({ fault }) => fault)).toEqual([null]);
});

it('keeps back what cannot be recorded', async () => {
  await owner.query('alter table audit_entry add constraint full_up check (sequence < 2)');
  const [, unit = ''] = await communes();
  const { errors } = await enact('3', unit);
  expect(errors).toHaveLength(1);
  const texts = await territory.database.query(
    `select from legal_text where number = '3/NQ-UBTVQH16'`,
  );
  expect(texts).toEqual([]);
  await owner.query('alter table audit_entry drop constraint full_up');
  expect(await enact('3', unit)).toEqual(ENACTED);
  expect((await verifyAudit(owner, [])).map(({ rows, fault }) => [rows, fault])).toEqual([
    [2, null],
  ]);
});
