import { poolOf } from '@haicap/subgraph-kit';
import { type ClonedDatabase, cloneDatabase, recordStatements } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { territoryDatabase } from '../src/database.ts';
import { importOfficial } from '../src/import/importOfficial.ts';
import { tableHash } from './support/tableHash.ts';
import { officialTemplate } from './support/template.ts';

const SKIPPED = { skipped: true, rows: 0, changed: {} };

let clone: ClonedDatabase;
let owner: DataSource;
let imported: string;

beforeAll(async () => {
  clone = await cloneDatabase(await officialTemplate());
  owner = await territoryDatabase(clone.ownerUrl, 1).initialize();
  imported = await tableHash(owner);
}, 180_000);
afterAll(async () => {
  await owner?.destroy();
  await clone?.drop();
});

/** Imports, and says whether the dataset was made for it: only then others are kept from writing. */
async function importAgain() {
  const record = recordStatements(poolOf(owner));
  const result = await importOfficial(poolOf(owner));
  record.stop();
  return { result, made: record.statements.some((sql) => sql.includes('pg_advisory_xact_lock')) };
}

it('what was made from the same is not made again', async () => {
  expect(await importAgain()).toEqual({ result: SKIPPED, made: false });
});

it('another code that makes the same is found to do so, and remembered', async () => {
  await owner.query(
    `update import_run set fingerprint = 'other:' || split_part(fingerprint, ':', 2)
     where source = 'inputs:official'`,
  );
  expect(await importAgain()).toEqual({ result: SKIPPED, made: true });
  expect(await importAgain()).toEqual({ result: SKIPPED, made: false });
});

it('a database of before inputs were remembered goes on', async () => {
  await owner.query(`delete from import_run where source = 'inputs:official'`);
  expect(await importAgain()).toEqual({ result: SKIPPED, made: true });
  expect(await importAgain()).toEqual({ result: SKIPPED, made: false });
});

it('what another version imported since then is imported over', async () => {
  await owner.query(`update import_run set fingerprint = 'another' where source = 'official'`);
  const { result, made } = await importAgain();
  expect({ skipped: result.skipped, made }).toEqual({ skipped: false, made: true });
  expect(await tableHash(owner)).toBe(imported);
  expect(await importAgain()).toEqual({ result: SKIPPED, made: false });
}, 180_000);
