import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { importAs } from '@haicap/subgraph-kit';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fillCongressSample } from '../src/sample/fillCongressSample.ts';
import { removeSampleOf } from '../src/sample/removeSampleOf.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { openImporting } from './support/importing.ts';
import { followOfficialUnits } from './support/officialUnits.ts';

/** Lai Châu with 38 communes, Điện Biên with 45, Huế with 40. */
const [LAI_CHAU, DIEN_BIEN, HUE] = ['12.2', '11.2', '46.2'];
const FILL_MAIN = fileURLToPath(new URL('./support/fillSampleMain.ts', import.meta.url));

const opened: TestCongress[] = [];
async function open(): Promise<TestCongress> {
  const congress = await openCongress();
  opened.push(congress);
  await followOfficialUnits(congress);
  return congress;
}
afterEach(async () => {
  for (const congress of opened.splice(0)) await congress.close();
});

const TABLES = [
  ...['party_organisation', 'party_membership', 'congress', 'milestone', 'congress_document'],
  ...['personnel_plan', 'plan_body', 'subcommittee', 'committee_result', 'delegation'],
  ...['election_preparation', 'election_step', 'progress_event'],
];

/** What the tables say of units whose ids begin so; an event's number is that of its writing. */
async function stateOf(congress: TestCongress, units: string) {
  const states: Record<string, unknown>[] = [];
  for (const table of TABLES) {
    states.push(
      ...(await congress.arrange(
        `select $2 as table, count(*)::int as rows,
           md5(string_agg((to_jsonb(t) - '{${table === 'progress_event' ? 'id' : ''}}'::text[])::text, '|'
             order by (to_jsonb(t) - '{${table === 'progress_event' ? 'id' : ''}}'::text[])::text)) as hash
         from ${table} t where unit_id ~ $1`,
        [units, table],
      )),
    );
  }
  return states;
}

const total = (states: readonly Record<string, unknown>[]) =>
  states.reduce((sum, { rows }) => sum + Number(rows), 0);

it('gives the same rows in every run, and goes on where it was killed', async () => {
  const [whole, killed] = [await open(), await open()];
  const only = [LAI_CHAU, DIEN_BIEN, HUE] as string[];
  await fillCongressSample({ owner: whole.owner, only });
  const args = [
    '--conditions=source',
    '--import',
    'tsx',
    FILL_MAIN,
    killed.clone.ownerUrl,
    ...only,
  ];
  const child = spawn(process.execPath, args, {
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = once(child, 'close');
  for await (const line of child.stdout) {
    // The first is filled, and the next under way.
    if (
      String(line)
        .split('\n')
        .some((done) => Number(done) > 0)
    )
      break;
  }
  child.kill('SIGKILL');
  await ended;
  const { found, filled } = await fillCongressSample({ owner: killed.owner, only });
  expect(found).toBeGreaterThanOrEqual(1);
  expect(filled).toBeGreaterThanOrEqual(1);
  expect(found + filled).toBe(3);
  for (const units of ['^12', '^11', '^46']) {
    const state = await stateOf(whole, units);
    expect(total(state)).toBeGreaterThan(5000);
    expect(await stateOf(killed, units)).toEqual(state);
  }
}, 240_000);

it('ends with its signal and leaves nothing half done', async () => {
  const congress = await open();
  const stop = new AbortController();
  const fill = fillCongressSample({
    owner: congress.owner,
    only: [LAI_CHAU as string],
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  });
  await expect(fill).rejects.toThrow('enough');
  expect(total(await stateOf(congress, '.'))).toBe(0);
}, 120_000);

it('refuses a tree that was not followed', async () => {
  const congress = await open();
  await congress.arrange('delete from unit_scope');
  await expect(fillCongressSample({ owner: congress.owner })).rejects.toThrow('followed');
}, 120_000);

describe('beside what an agency has brought in', () => {
  const HEADER = 'Mã tổ chức đảng,Tên tổ chức đảng,Cấp,Mã đơn vị hành chính,Từ ngày';
  const commune = 'D12001,Đảng bộ xã,Xã,12001,01/07/2025';
  const province = 'D12,Đảng bộ tỉnh Lai Châu,Tỉnh,12,01/08/2020';

  it('makes nothing up, and the communes stand under the province that was brought in', async () => {
    const [plain, congress] = [await open(), await open()];
    const importing = await openImporting(congress);
    await importing.csv('partyOrganisations', [HEADER, commune, province]);
    await importing.close();
    const only = [LAI_CHAU as string];
    await fillCongressSample({ owner: plain.owner, only });
    await fillCongressSample({ owner: congress.owner, only });
    expect(total(await stateOf(congress, '^12001'))).toBe(1);
    expect(total(await stateOf(congress, '^12\\.'))).toBe(1);
    const [first, ...others] = await stateOf(congress, '^12(002|003|038)');
    const [plainFirst, ...plainOthers] = await stateOf(plain, '^12(002|003|038)');
    expect(others).toEqual(plainOthers);
    expect(first?.rows).toBe(plainFirst?.rows);
    expect(
      await congress.arrange(`select distinct p.agency_code as above from party_organisation o
        join party_organisation p on p.id = o.parent_id where o.level = 'COMMUNE'`),
    ).toEqual([{ above: 'D12' }]);
  }, 120_000);

  it('is taken away with the first row, of that unit alone, and does not come back', async () => {
    const [plain, congress] = [await open(), await open()];
    const only = [LAI_CHAU as string];
    await fillCongressSample({ owner: plain.owner, only });
    await fillCongressSample({ owner: congress.owner, only });
    expect(total(await stateOf(congress, '^12001'))).toBeGreaterThan(50);
    const importing = await openImporting(congress);
    const result = await importing.csv('partyOrganisations', [HEADER, commune]);
    await importing.close();
    expect(result).toMatchObject({ outcome: 'written', added: 1 });
    expect(total(await stateOf(congress, '^12001'))).toBe(1);
    expect(await stateOf(congress, '^12(\\.|002|038)')).toEqual(
      await stateOf(plain, '^12(\\.|002|038)'),
    );
    expect(await fillCongressSample({ owner: congress.owner, only })).toMatchObject({ found: 1 });
    const deleted = await congress.arrange(
      `select entity, count(*)::int as n from change_log where operation = 'DELETED' group by 1 order by 1`,
    );
    const [bases] = await plain.arrange(
      `select count(*)::int as n from party_organisation where unit_id = '12001.2'`,
    );
    expect(deleted).toEqual(
      ['PartyCongress', 'PartyOrganisation'].map((entity) => ({ entity, n: bases?.n })),
    );
  }, 120_000);

  it('covers every table of units that the sample writes', async () => {
    const congress = await open();
    await fillCongressSample({ owner: congress.owner, only: ['VN', LAI_CHAU as string] });
    const units = [
      'VN',
      ...(await congress.arrange(`select id from unit_scope where id ~ '^12'`)).map(({ id }) =>
        String(id),
      ),
    ];
    await importAs(congress.owner, (client) => removeSampleOf(client, units));
    expect(total(await stateOf(congress, '.'))).toBe(0);
    const tables = await congress.arrange(
      `select c.table_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and c.column_name = 'unit_id' and t.table_type = 'BASE TABLE'`,
    );
    const others = tables.map(({ name }) => String(name)).filter((name) => !TABLES.includes(name));
    expect(others.sort()).toEqual(['candidate', 'document_version', 'unit_guard', 'week_report']);
  }, 120_000);
});
