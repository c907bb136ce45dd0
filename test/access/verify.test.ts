import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Audit, createAudit, fileHeads, readHeads, verifyAudit } from '@haicap/subgraph-kit';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type OpenPeople, openPeople, viewerOf } from './people/openPeople.ts';

let people: OpenPeople;
let superuser: pg.Client;
let folder: string;
let file: string;

beforeEach(async () => {
  people = await openPeople();
  superuser = new pg.Client({ connectionString: people.clone.adminUrl });
  await superuser.connect();
  // Where a trigger does not fire: only a superuser may say so.
  await superuser.query('set session_replication_role = replica');
  folder = await mkdtemp(join(tmpdir(), 'haicap-audit-'));
  file = join(folder, 'audit', 'heads.jsonl');
}, 180_000);
afterEach(async () => {
  await superuser.end();
  await people.close();
  await rm(folder, { recursive: true });
});

const context = { requestId: 'r-1', viewer: viewerOf('26740.2') };
const open = () => createAudit({ pool: people.pool, heads: fileHeads(file, 'people') });

async function readOneByOne(audit: Audit, count: number): Promise<void> {
  for (let i = 1; i <= count; i += 1) {
    await audit.read(context, { operation: 'people', persons: [`p-${i}`], fields: ['name'] });
  }
}

async function faults(): Promise<(string | null)[]> {
  const { heads } = await readHeads(file, 'people');
  return (await verifyAudit(people.owner, heads)).map(({ fault }) => fault);
}

async function filled(): Promise<void> {
  const audit = open();
  await readOneByOne(audit, 5);
  await audit.close();
  expect(await faults()).toEqual([null]);
}

describe('verification finds', () => {
  it('a row that was removed from the middle', async () => {
    await filled();
    await superuser.query('delete from audit_entry where sequence = 3');
    expect(await faults()).toEqual(['row 3 is missing.']);
  });

  it('the last rows cut off, by the heads kept elsewhere', async () => {
    await filled();
    await superuser.query('delete from audit_entry where sequence >= 4');
    expect(await faults()).toEqual(['row 4 is missing: the chain was kept with 5 rows and has 3.']);
    // The database alone cannot know.
    expect((await verifyAudit(people.owner, []))[0]?.fault).toBeNull();
  });

  it('a chain of which nothing is left', async () => {
    await filled();
    await superuser.query('delete from audit_entry');
    expect(await faults()).toEqual(['row 1 is missing: the chain was kept with 5 rows and has 0.']);
  });

  it.each([
    `persons = '{p-9}'`,
    `subject = null`,
    `purpose = 'other'`,
    `fields = fields || 'salary'::text`,
    `at = at + interval '1 millisecond'`,
    `request_id = 'r-2'`,
    `action = 'WRITE'`,
    `operation = 'other'`,
    `operation_hash = 'x'`,
    `entities = '{26740.2}'`,
    `subject_kind = 'SERVICE'`,
    `hash = repeat('a', 64)`,
  ])('a row that was changed: %s', async (change) => {
    await filled();
    await superuser.query(`update audit_entry set ${change} where sequence = 2`);
    expect(await faults()).toEqual(['row 2 was changed.']);
  });

  it('a chain that was written anew from some row on', async () => {
    await filled();
    const { rows } = await superuser.query('select chain from audit_entry limit 1');
    await superuser.query('delete from audit_entry');
    const forger = createAudit({ pool: people.pool, chain: rows[0].chain });
    await readOneByOne(forger, 5);
    await forger.close();
    expect(await faults()).toEqual(['row 5 is not the one whose hash was kept elsewhere.']);
  });
});

describe('the file of heads', () => {
  it('keeps the heads on stop, and every chain of every process', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([readOneByOne(one, 3), readOneByOne(other, 2)]);
    await one.close();
    await other.close();
    const { heads } = await readHeads(file, 'people');
    expect(heads.map(({ sequence }) => sequence).sort()).toEqual([2, 3]);
    expect(await faults()).toEqual([null, null]);
    expect((await readHeads(file, 'territory')).heads).toEqual([]);
  });

  it('keeps them while the process runs', async () => {
    const kept = fileHeads(file, 'people');
    const done: (() => void)[] = [];
    const written = new Promise<void>((resolve) => done.push(resolve));
    const audit = createAudit({
      pool: people.pool,
      headsEvery: 1,
      heads: { keep: (heads) => kept.keep(heads).then(() => done[0]?.()) },
    });
    await readOneByOne(audit, 1);
    await written;
    expect((await readHeads(file, 'people')).heads).toHaveLength(1);
    await audit.close();
  });

  it('goes on after half a line that a kill left', async () => {
    await filled();
    await appendFile(file, '{"subgraph":"people","cha');
    const audit = open();
    await readOneByOne(audit, 1);
    await audit.close();
    const { heads, unreadable } = await readHeads(file, 'people');
    expect(heads).toHaveLength(2);
    expect(unreadable).toEqual([2]);
    expect(await faults()).toEqual([null, null]);
  });

  it('reports a place that cannot be written, and fails on stop', async () => {
    await writeFile(join(folder, 'audit'), 'a file where the folder should be');
    const audit = open();
    await readOneByOne(audit, 1);
    await expect(audit.close()).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(join(folder, 'audit'), 'utf8')).toContain('a file');
  });
});
