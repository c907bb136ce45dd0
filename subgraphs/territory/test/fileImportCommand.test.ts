import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type FileImports, openFileImports, tableWith } from './fixtures/fileImport.ts';
import { startCommand } from './support/startCommand.ts';

const NEWER = tableWith({ 4: '26740,Phường Bến Nghé,760,79,26743,79,Nhập toàn bộ' });
const BAD = tableWith({ 4: '26740,"Phường ""Bến"" Nghé",760,79,26743,79,Nhập toàn bộ' });

// Each process loads the whole stack.
jest.setTimeout(180_000);

let imports: FileImports;
beforeAll(async () => {
  imports = await openFileImports();
  // The compiled code that runs here is other than what the template was made by: the first command
  // of all imports the official units again and notes that.
  await run('territory', await imports.save('bad.csv', BAD));
});
afterAll(() => imports.close());

const start = (...args: readonly string[]) => startCommand('importMain', imports.clone, args);

async function run(...args: readonly string[]) {
  const { said, ended } = start(...args);
  return { code: await ended, ...said };
}

describe('npm run import', () => {
  it('refuses a table that does not fit, reports it, and writes nothing', async () => {
    const before = await imports.fingerprint();
    const table = await imports.save('bad.csv', BAD);
    const report = await imports.save('report.csv', 'older');
    const { code, out, err } = await run('territory', table, '--report', report);
    expect(err).toContain(
      'line 4, old_name: 26740 had another name on 2025-06-30; found “Phường "Bến" Nghé”; ' +
        'expected “Phường Bến Nghé”.',
    );
    expect(out).toBe(
      'bad.csv: 13 rows read, 1 that do not fit; nothing is written (--skip-bad would leave out 1 unit).\n',
    );
    expect(code).toBe(1);
    expect(parse(await readFile(report, 'utf8'), { columns: true, bom: true })).toEqual([
      {
        line: '4',
        column: 'old_name',
        reason: '26740 had another name on 2025-06-30',
        found: 'Phường "Bến" Nghé',
        expected: '“Phường Bến Nghé”',
      },
    ]);
    expect(await imports.fingerprint()).toBe(before);
  });

  it('imports a newer table and says what it did', async () => {
    const table = await imports.save('newer.csv', NEWER);
    expect(await run('territory', table)).toMatchObject({
      code: 0,
      out: 'newer.csv: 13 rows read, 0 that do not fit; 1 added, 0 changed, 1 removed.\n',
      err: expect.stringContaining('100 % of 13 rows'),
    });
    expect(await imports.edgesOf('26740.1')).toEqual([
      '26743.2 WHOLE AREA_AND_POPULATION t IMPORTED newer.csv:4',
    ]);
  });

  it('stops on Ctrl-C with nothing written and no session left', async () => {
    const before = await imports.fingerprint();
    const table = await imports.save('stopped.csv', tableWith());
    const other = await imports.owner.connect();
    await other.query('begin; lock table unit_lineage in access exclusive mode');
    const { child, said, ended } = start('territory', table);
    await waiting(async () => (await sessions(`wait_event_type = 'Lock'`)) > 0);
    expect(said.err).toContain('Checking and importing');
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(said.out).toBe('');
    expect(said.err).toMatch(/Stopped: nothing of the file is written\.\n$/);
    await other.query('rollback');
    other.release();
    await waiting(async () => (await sessions('true')) === 0);
    expect(await imports.fingerprint()).toBe(before);
  });

  it('used wrongly ends with code 2 and the usage', async () => {
    const { code, out, err } = await run('territory', 'x.csv', 'y.csv');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('One file at a time can be imported.');
    expect(err).toContain('Usage: npm run import -- territory FILE.csv|FILE.xlsx');
  });

  it('answers --help with the usage, and a missing file with one sentence', async () => {
    const help = await run('--help');
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/^Usage: .*\n/);
    const missing = await run('territory', '/nowhere/table.csv');
    expect(missing.code).toBe(1);
    expect(missing.err.trim().split('\n').at(-1)).toBe('The file /nowhere/table.csv is not there.');
  });
});

async function sessions(condition: string): Promise<number> {
  const { rows } = await imports.owner.query(
    `select count(*)::int as sessions from pg_stat_activity
     where datname = current_database() and application_name = 'haicap-territory'
       and ${condition}`,
  );
  return rows[0].sessions;
}

async function waiting(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 50));
}
