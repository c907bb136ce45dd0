import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ClonedDatabase, cloneDatabase } from '@haicap/test-kit';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type BulkFiles, openBulkFiles, rowsIn } from './support/bulkFiles.ts';
import { startCommand } from './support/startCommand.ts';
import { officialTemplate } from './support/template.ts';

// Each process loads the whole stack.
jest.setTimeout(180_000);

let clone: ClonedDatabase;
let owner: pg.Pool;
let files: BulkFiles;
beforeAll(async () => {
  clone = await cloneDatabase(await officialTemplate());
  owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  files = await openBulkFiles();
});
afterAll(async () => {
  await owner.end();
  await clone.drop();
  await files.close();
});

const start = (...args: readonly string[]) => startCommand('convertMain', clone, args);

async function run(...args: readonly string[]) {
  const { said, ended } = start(...args);
  return { code: await ended, ...said };
}

describe('npm run convert', () => {
  it('writes beside the file what became of each row, and says what it did', async () => {
    const path = await files.save('units.csv', 'Ghi chú,Mã xã\n=1+1,26740\nx,00634\ny,99999\n');
    const { code, out, err } = await run(path, '--from', '2025-06-30', '--to', '2025-07-01');
    const written = join(files.folder, 'units-converted.csv');
    expect(out).toBe(
      'units.csv: 3 rows converted from 2025-06-30 to 2025-07-01: 1 EXACT, 1 SEVERAL, 1 UNKNOWN; ' +
        `7 rows written to ${written}.\n`,
    );
    expect(code).toBe(0);
    expect(err).toContain('3 rows, of which “Mã xã” is read');
    expect(err).toContain('100 % of 3 rows');
    expect((await readFile(written)).subarray(0, 3)).toEqual(Buffer.from('efbbbf', 'hex'));
    // The official table: 26740 went whole into Phường Sài Gòn, 00634 in parts into five.
    const rows = await rowsIn(written);
    expect(rows.map((row) => [row['Ghi chú'], row['Mã xã'], row.unitFullName])).toEqual([
      ["'=1+1", '26740', 'Phường Sài Gòn'],
      ['x', '00634', 'Phường Xuân Phương'],
      ['x', '00634', 'Phường Tây Mỗ'],
      ['x', '00634', 'Phường Đại Mỗ'],
      ['x', '00634', 'Phường Hà Đông'],
      ['x', '00634', 'Phường Dương Nội'],
      ['y', '99999', ''],
    ]);
  });

  it('finds the day of a list, tells the rows that do not fit, and says when it cannot tell', async () => {
    const path = await files.save('list.csv', 'Mã\n00001\n26740\n99999\n');
    const found = await run(path, '--detect');
    expect(found.code).toBe(0);
    expect(found.err).toContain('66.66 % fit from 2025-06-30 until 2025-07-01 (2 of 3)');
    expect(found.err).toContain('line 4: “99999” no unit ever bore this code');
    expect(found.out).toBe(
      'list.csv: 66.66 % of the rows fit from 2025-06-30 until 2025-07-01; 1 do not fit.\n',
    );
    const both = await files.save('both.csv', 'Mã\n26740\n');
    const out = join(files.folder, 'misfits.csv');
    expect((await run(both, '--detect', '--out', out)).out).toBe(
      'both.csv: 100.00 % of the rows fit from 2025-06-30 on ' +
        `(5 recorded lists of units fit equally well); 0 do not fit, written to ${out}.\n`,
    );
    expect(await rowsIn(out)).toEqual([]);
  });

  it('stops on Ctrl-C with the older result in its place and nothing half-written', async () => {
    const path = await files.save('stopped.csv', 'Mã\n26740\n');
    await files.save('result.csv', 'older');
    const before = (await readdir(files.folder)).sort();
    const other = await owner.connect();
    await other.query('begin; lock table unit_lineage in access exclusive mode');
    const out = join(files.folder, 'result.csv');
    const { child, said, ended } = start(path, '--from', '2025-06-30', '--out', out);
    await waitingForLock();
    const during = await readdir(files.folder);
    child.kill('SIGINT');
    child.kill('SIGINT');
    const code = await ended;
    await other.query('rollback');
    other.release();
    expect(code).toBe(130);
    expect(during).toHaveLength(before.length + 1);
    expect(said.out).toBe('');
    expect(said.err).toMatch(/Stopped: no file is written\.\n$/);
    expect((await readdir(files.folder)).sort()).toEqual(before);
    expect(await readFile(out, 'utf8')).toBe('older');
  });

  it('ends with one sentence and code 1 when it cannot be done', async () => {
    const path = await files.save('few.csv', 'a\n26740\n');
    const early = await run(path, '--from', '2025-06-29');
    expect(early).toEqual({
      code: 1,
      out: '',
      err: '--from 2025-06-29 lies before the first recorded day, 2025-06-30.\n',
    });
    const unknown = await run(path, '--from', '2025-06-30', '--column', 'b');
    expect(unknown.code).toBe(1);
    expect(unknown.err).toMatch(/\nfew\.csv has no column “b”; it has a\.\n$/);
  });
});

async function waitingForLock(): Promise<void> {
  for (;;) {
    const { rows } = await owner.query(
      // Clones of one template share their tables' numbers: another one's wait is none of ours.
      `select from pg_locks where not granted and relation = 'unit_lineage'::regclass
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
