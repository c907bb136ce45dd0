import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fillSample } from '@haicap/personnel/bench/sample/fillSample';
import { removeSampleOf } from '@haicap/personnel/bench/sample/removeSampleOf';
import { insert } from '@haicap/personnel/testing/facts';
import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { importAs } from '@haicap/subgraph-kit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_TABLES, sampleRows, unitsOf } from './sampleRows.ts';
import { SAMPLE_PATIENCE } from './sampleTemplate.ts';
import { unitsTemplate } from './unitsTemplate.ts';

/** Điện Biên with 45 communes, Lai Châu with 38. */
const [DIEN_BIEN, LAI_CHAU] = ['11', '12'] as const;
const FILL_MAIN = fileURLToPath(new URL('./fillSampleMain.ts', import.meta.url));

const opened: TestPersonnel[] = [];
async function open(): Promise<TestPersonnel> {
  const personnel = await openPersonnel({ template: unitsTemplate() });
  opened.push(personnel);
  return personnel;
}
/** Filled with one province alone, and with both: what the others are held against. */
let plain: TestPersonnel;
let both: TestPersonnel;
beforeAll(async () => {
  plain = await openPersonnel({ template: unitsTemplate() });
  both = await openPersonnel({ template: unitsTemplate() });
  await fill(plain, LAI_CHAU);
  await fill(both, DIEN_BIEN, LAI_CHAU);
}, SAMPLE_PATIENCE);
afterAll(async () => {
  await plain?.close();
  await both?.close();
});
afterEach(async () => {
  for (const personnel of opened.splice(0)) await personnel.close();
});

async function provinceOf(personnel: TestPersonnel, code: string): Promise<string> {
  return (await unitsOf(personnel.owner, code))[0] as string;
}

async function fill(personnel: TestPersonnel, ...codes: readonly string[]) {
  const only = await Promise.all(codes.map((code) => provinceOf(personnel, code)));
  return fillSample({ owner: personnel.owner, only });
}

async function stateOf(personnel: TestPersonnel, code: string) {
  return sampleRows(personnel.owner, await unitsOf(personnel.owner, code));
}

const total = (states: readonly { readonly rows: number }[]) =>
  states.reduce((sum, { rows }) => sum + rows, 0);

it('gives the same rows in every database, whatever else is filled', async () => {
  const rows = await stateOf(plain, LAI_CHAU);
  expect(total(rows)).toBeGreaterThan(10_000);
  expect(await stateOf(both, LAI_CHAU)).toEqual(rows);
}, 180_000);

it('goes on after it was killed, with what was begun undone', async () => {
  const killed = await open();
  const codes = [DIEN_BIEN, LAI_CHAU];
  const ids = await Promise.all(codes.map((code) => provinceOf(killed, code)));
  const args = ['--import', 'tsx', FILL_MAIN, killed.clone.ownerUrl, ...ids];
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);

  expect(await fill(killed, ...codes)).toMatchObject({ found: 1, filled: 1 });
  for (const code of codes) {
    expect(await stateOf(killed, code)).toEqual(await stateOf(both, code));
  }
}, 180_000);

it('ends with its signal and leaves nothing half done', async () => {
  const personnel = await open();
  const aborting = new AbortController();
  const only = [await provinceOf(personnel, LAI_CHAU)];
  const fills = fillSample({
    owner: personnel.owner,
    only,
    signal: aborting.signal,
    onProgress: () => aborting.abort(new Error('enough')),
  });
  await expect(fills).rejects.toThrow('enough');
  expect(total(await stateOf(personnel, LAI_CHAU))).toBe(0);
}, 180_000);

it('makes nothing up where a row was imported', async () => {
  const personnel = await open();
  const [, commune, next] = await unitsOf(personnel.owner, LAI_CHAU);
  await insert(personnel, 'organisation', { id: 'imported', unit_id: commune });
  await fill(personnel, LAI_CHAU);
  const rows = await sampleRows(personnel.owner, [commune as string]);
  expect(rows.filter(({ rows: count }) => count > 0)).toMatchObject([
    { table: 'organisation', rows: 1 },
  ]);
  expect(await sampleRows(personnel.owner, [next as string])).toEqual(
    await sampleRows(plain.owner, [next as string]),
  );
}, 180_000);

it('waits for an import that is under way, and then makes nothing up beside it', async () => {
  const personnel = await open();
  const [, commune] = (await unitsOf(personnel.owner, LAI_CHAU)) as string[];
  const only = [await provinceOf(personnel, LAI_CHAU)];
  const waiting = `select from pg_locks where locktype = 'advisory' and not granted
    and database = (select oid from pg_database where datname = current_database())`;
  const filling = await importAs(personnel.owner, async (client) => {
    await removeSampleOf(client, [commune as string]);
    const fills = fillSample({ owner: personnel.owner, only, parallel: 1 });
    while ((await personnel.database.query(waiting)).length === 0) await sleep(20);
    await client.query(
      `insert into organisation (id, unit_id, level, kind, name, folded_name, valid_from, reported_on, provenance)
       values ('imported', $1, 'COMMUNE', 'OTHER', 'Khác', 'khac', '2025-07-01', '2025-07-01', 'IMPORTED')`,
      [commune],
    );
    return { fills };
  });
  expect(await filling.fills).toMatchObject({ filled: 1 });
  expect(total(await sampleRows(personnel.owner, [commune as string]))).toBe(1);
}, 180_000);

it('refuses a tree that was not followed', async () => {
  const personnel = await open();
  await personnel.arrange('delete from unit_scope');
  await expect(fillSample({ owner: personnel.owner })).rejects.toThrow('followed');
  expect(await personnel.arrange('select * from sample_run')).toEqual([]);
}, 180_000);

describe('removal', () => {
  const TALLIES = `select
    (select count(*) from staffing_tally where unit_id = any($1))::int as staffing,
    (select count(*) from departure_tally where unit_id = any($1))::int as departures`;

  it('takes all of a unit, and only that', async () => {
    const personnel = await open();
    await fill(personnel, LAI_CHAU);
    const [province, ...communes] = await unitsOf(personnel.owner, LAI_CHAU);
    const [gone, kept] = [communes.slice(0, 20), communes.slice(20)];
    expect(total(await sampleRows(personnel.owner, gone))).toBeGreaterThan(1000);
    await importAs(personnel.owner, (client) => removeSampleOf(client, gone));
    expect(total(await sampleRows(personnel.owner, gone))).toBe(0);
    expect(await personnel.arrange(TALLIES, [gone])).toEqual([{ staffing: 0, departures: 0 }]);
    const others = [province as string, ...kept];
    expect(await sampleRows(personnel.owner, others)).toEqual(
      await sampleRows(plain.owner, others),
    );
    expect(await fill(personnel, LAI_CHAU)).toEqual({ rows: 0, filled: 0, found: 1 });
  }, 180_000);

  it('leaves what was imported, and what was imported elsewhere of a body that goes', async () => {
    const personnel = await open();
    await fill(personnel, LAI_CHAU);
    const [province, commune, other] = (await unitsOf(personnel.owner, LAI_CHAU)) as string[];
    await insert(personnel, 'organisation', { id: 'own', unit_id: commune });
    await insert(personnel, 'person', { id: 'real', unit_id: other });
    await insert(personnel, 'assignment', {
      id: 'real-work',
      person_id: 'real',
      organisation_id: 'own',
      unit_id: commune,
    });
    const units = [province, commune] as string[];
    await importAs(personnel.owner, (client) => removeSampleOf(client, units));
    const rows = await sampleRows(personnel.owner, units);
    expect(rows.filter(({ rows: count }) => count > 0)).toMatchObject([
      { table: 'organisation', rows: 1 },
      { table: 'assignment', rows: 1 },
    ]);
    const sent = await personnel.arrange(
      `select count(*)::int as sent from assignment where kind = 'SECONDED'`,
    );
    expect(sent).toEqual([{ sent: 0 }]);
  }, 180_000);

  it('covers every table of units that the sample writes', async () => {
    const personnel = await open();
    const tables = await personnel.arrange(
      `select c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'unit_id' and t.table_type = 'BASE TABLE'`,
    );
    const names = tables.map(({ name }) => name);
    const written = new Set<unknown>(SAMPLE_TABLES);
    // What the sample does not write, what is computed, and the round of the whole country.
    expect(names.filter((name) => !written.has(name)).sort()).toEqual([
      'departure_tally',
      'person_criterion',
      'person_identifier',
      'review_round',
      'served_unit',
      'staffing_tally',
      'training',
      'unit_guard',
    ]);
  });
});
