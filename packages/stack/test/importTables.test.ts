import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { emptyTemplate as emptyCongress } from '@haicap/congress/testing/template';
import { emptyTemplate } from '@haicap/personnel/testing/template';
import { officialTemplate } from '@haicap/territory/testing/template';
import { type ClonedDatabase, cloneDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { importArguments } from '../src/import/importArguments.ts';
import { importUsage } from '../src/import/importUsage.ts';
import { runImport } from '../src/import/runImport.ts';
import { importTables } from '../src/import/tables/importTables.ts';
import { stackConfig, undoList } from '../src/index.ts';

let folder: string;
let clones: readonly ClonedDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'haicap-import-command-'));
  clones = [
    await cloneDatabase(await officialTemplate()),
    await cloneDatabase(await emptyTemplate()),
    await cloneDatabase(await emptyCongress()),
  ];
});
afterAll(async () => {
  for (const clone of clones) await clone.drop();
  await rm(folder, { recursive: true });
});

/** Reads a database as its owner. */
async function read(clone: ClonedDatabase | undefined, sql: string) {
  const client = new pg.Client(clone?.ownerUrl);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

/** Runs the command on the three databases. */
async function run(...args: readonly string[]) {
  const asked = importArguments(args);
  if (asked === 'help') throw new Error('Nobody asked for help.');
  const output = new PassThrough();
  const undo = undoList();
  const [territory, personnel, congress] = clones;
  const config = stackConfig({
    HAICAP_DATA_DIR: folder,
    TERRITORY_DATABASE_URL: territory?.appUrl,
    TERRITORY_ADMIN_DATABASE_URL: territory?.ownerUrl,
    PERSONNEL_DATABASE_URL: personnel?.appUrl,
    PERSONNEL_ADMIN_DATABASE_URL: personnel?.ownerUrl,
    CONGRESS_DATABASE_URL: congress?.appUrl,
    CONGRESS_ADMIN_DATABASE_URL: congress?.ownerUrl,
  });
  try {
    const signal = new AbortController().signal;
    const end = await runImport({
      args: asked,
      config,
      output: output as unknown as NodeJS.WriteStream,
      undo,
      signal,
    });
    return { ...end, said: String(output.read() ?? '') };
  } finally {
    await undo.all();
  }
}

it('imports a file whose table its header tells, into units of the territory', async () => {
  const file = join(folder, 'co-quan.csv');
  await writeFile(
    file,
    'Mã cơ quan,Tên cơ quan,Loại,Mã đơn vị hành chính,Ngày thành lập\n' +
      'H29.26740,Ủy ban nhân dân phường Sài Gòn,UBND,26740,01/07/2025\n',
  );
  const first = await run('personnel', file);
  expect(first).toMatchObject({
    taken: true,
    summary:
      'co-quan.csv (organisations): 1 rows read, 0 that do not fit; 1 added, 0 changed, 0 the same.',
  });
  expect((await run('personnel', file)).summary).toMatch(/0 added, 0 changed, 1 the same\.$/);
  const rows = await read(
    clones[1],
    `select o.unit_id, s.code, a.operation from organisation o
     join unit_scope s on s.id = o.unit_id cross join audit_entry a`,
  );
  expect(rows).toEqual([{ unit_id: '26740.2', code: '26740', operation: 'import organisations' }]);
});

it('imports a file of congress into its own database', async () => {
  const file = join(folder, 'to-chuc-dang.csv');
  await writeFile(
    file,
    'Mã tổ chức đảng,Tên tổ chức đảng,Cấp,Mã đơn vị hành chính,Từ ngày\n' +
      'D29.26740,Đảng bộ phường Sài Gòn,Xã,26740,01/07/2025\n',
  );
  expect(await run('congress', file)).toMatchObject({
    taken: true,
    summary:
      'to-chuc-dang.csv (partyOrganisations): 1 rows read, 0 that do not fit; 1 added, 0 changed, 0 the same.',
  });
  const rows = await read(
    clones[2],
    `select o.unit_id, o.level, a.operation from party_organisation o cross join audit_entry a`,
  );
  expect(rows).toEqual([
    { unit_id: '26740.2', level: 'COMMUNE', operation: 'import partyOrganisations' },
  ]);
});

it('refuses a bad file in both languages', async () => {
  const file = join(folder, 'people.csv');
  await writeFile(
    file,
    'Mã nhân sự,Họ và tên,Ngày sinh,Giới tính,Mã đơn vị hành chính,Trình độ\n' +
      'NV-1,Nguyễn Thị Ánh,02/09/1990,Nữ,99998,Đại học\n',
  );
  const { taken, said } = await run('personnel', file, '--table', 'people');
  expect(taken).toBe(false);
  expect(said).toContain(
    'dòng 2, cột “Mã đơn vị hành chính”: không có đối tượng này; thấy “99998”',
  );
  expect(said).toContain('line 2, column “Mã đơn vị hành chính”: refers to nothing recorded');
});

it('writes a template of every table without a database, and names them in the usage', async () => {
  const usage = importUsage(importTables);
  const tables = [...importTables].flatMap(([subgraph, { tables }]) =>
    tables.map(({ name }) => [subgraph, name] as const),
  );
  for (const [subgraph, name] of tables) {
    const output = join(folder, `${name}.xlsx`);
    const args = importArguments([subgraph, '--template', name, '--output', output]);
    if (args === 'help') throw new Error('Nobody asked for help.');
    const unused = {
      output: process.stderr,
      undo: undoList(),
      signal: new AbortController().signal,
    };
    const end = await runImport({ args, config: stackConfig({}), ...unused });
    expect(end).toMatchObject({ taken: true });
    expect(usage).toContain(`\n  ${name} `);
  }
});
