import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultSentence } from '@haicap/intake';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BROKEN_FILES, type BrokenFile, type BrokenRow } from './support/brokenFiles.ts';
import { insert } from './support/facts.ts';
import { contents, type Importing, lines, openImporting } from './support/importing.ts';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from './support/personnel.ts';

const { saigon, tanDinh } = UNITS;
let personnel: TestPersonnel;
let importing: Importing;

/** Two bodies, one of them dissolved; people with a departure, a proceeding, a protection, a number. */
beforeAll(async () => {
  personnel = await openPersonnel();
  importing = await openImporting(personnel);
  const body = { unit_id: saigon, valid_from: '2025-07-01' };
  await insert(personnel, 'organisation', { ...body, id: 'o1', agency_code: 'H1' });
  await insert(personnel, 'organisation', {
    ...body,
    id: 'o2',
    agency_code: 'H2',
    parent_id: 'o1',
    valid_to: '2026-01-01',
    end_reported_on: '2026-01-01',
  });
  for (const code of ['A', 'B', 'C', 'D', 'E', 'F']) {
    const person = { id: `p${code}`, unit_id: saigon, agency_person_code: code };
    await insert(personnel, 'person', {
      ...person,
      ...(code === 'E' ? { left_on: '2026-03-01' } : {}),
    });
  }
  const { cipher, keyId, lookup } = TEST_VAULT.seal('pB', '001190000002');
  const numbered = { person_id: 'pB', unit_id: saigon, cipher, key_id: keyId, lookup };
  await insert(personnel, 'person_identifier', numbered);
  await personnel.arrange(`update person set subject = 'b' where id = 'pB'`);
  await insert(personnel, 'assignment', {
    id: 'aA',
    person_id: 'pA',
    organisation_id: 'o1',
    unit_id: saigon,
  });
  await insert(personnel, 'quota', { organisation_id: 'o1', unit_id: saigon, headcount: 2 });
  const since = { unit_id: saigon, valid_from: '2026-01-01', reported_on: '2026-01-01' };
  const discipline = { ...since, person_id: 'pC', reason: 'PROSECUTION' };
  await insert(personnel, 'person_discipline', discipline);
  await insert(personnel, 'person_protection', { ...since, person_id: 'pD', reason: 'PREGNANCY' });
  await insert(personnel, 'departure', {
    id: 'dA',
    person_id: 'pA',
    unit_id: saigon,
    leaving_on: '2027-01-01',
    status: 'APPRAISED',
    appraised_on: '2026-02-01',
    appraised_reported_on: '2026-02-01',
    proposed_on: '2026-01-01',
  });
});
afterAll(async () => {
  await importing.close();
  await personnel.close();
});

const NAMES = [...BROKEN_FILES.keys()];
const brokenOf = (name: string) => BROKEN_FILES.get(name) as BrokenFile;
const file = ({ header, rows }: BrokenFile) => lines(header, ...rows.map(({ cells }) => cells));

describe('a broken file', () => {
  it.each(NAMES)('of %s: every fault by line and column, and nothing written', async (name) => {
    const broken = brokenOf(name);
    const before = await contents(personnel);
    const result = await importing.csv(name, file(broken));
    expect(result.outcome).toBe('refused');
    const expected = broken.rows.flatMap(({ column, reason }, at) =>
      reason === '' ? [] : [{ line: at + 2, column, reason }],
    );
    const found = result.faults
      .map(({ line, column, reason }) => ({ line, column, reason }))
      .sort((left, right) => left.line - right.line);
    expect(found).toEqual(expected);
    for (const fault of result.faults) {
      const { column, en } = broken.rows[fault.line - 2] as BrokenRow;
      expect(fault.expected.en).toContain(en);
      expect(faultSentence(fault, 'en')).toContain(`line ${fault.line}, column “${column}”: `);
      expect(faultSentence(fault, 'vi')).toContain(`dòng ${fault.line}, cột “${column}”: `);
      expect(fault.expected.vi).not.toBe(fault.expected.en);
    }
    expect(await contents(personnel)).toEqual(before);
  });

  it('has more than twenty kinds of error', () => {
    const kinds = NAMES.flatMap((name) =>
      brokenOf(name).rows.map(({ column, reason, en }) => `${column} ${reason} ${en}`),
    );
    expect(new Set(kinds).size).toBeGreaterThan(20);
  });

  it('never repeats what is sensitive', async () => {
    const result = await importing.csv('people', file(brokenOf('people')));
    expect(result.faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(result)).not.toMatch(/12345|0011900|001 190|có lẽ/);
    const log = await personnel.arrange('select * from change_log');
    expect(JSON.stringify(log)).not.toMatch(/0011900/);
  });
});

describe('a file with some bad rows', () => {
  const HEADER = ['Mã nhân sự', 'Số định danh', 'Họ và tên', 'Ngày sinh', 'Giới tính'].concat([
    'Mã đơn vị hành chính',
    'Trình độ',
  ]);
  const person = (code: string, born: string) =>
    [code, '', 'Vũ Thị Hà', born, 'Nữ', tanDinh, 'Đại học'] as const;

  it('is written without them, and the mended rest completes it', async () => {
    const rejectedFile = join(importing.folder, 'rejected.csv');
    const rows = [
      person('S1', '01/01/1990'),
      person('S2', '31/02/1990'),
      person('S3', '01/01/1991'),
    ];
    const content = lines(HEADER, ...rows);
    const first = await importing.csv('people', content, { skipBad: true, rejectedFile });
    expect(first).toMatchObject({ outcome: 'written', added: 2, rejected: 1, rejectedFile });
    const rejected = await readFile(rejectedFile, 'utf8');
    expect(rejected).toContain('31/02/1990');
    await writeFile(rejectedFile, rejected.replaceAll('31/02/1990', '28/02/1990'));
    const mended = await importing.file('people', rejectedFile);
    expect(mended).toMatchObject({ outcome: 'written', added: 1, rejected: 0 });
    const whole = lines(HEADER, rows[0] ?? [], person('S2', '28/02/1990'), rows[2] ?? []);
    expect(await importing.csv('people', whole)).toMatchObject({ added: 0, changed: 0, same: 3 });
  });

  it('tried out counts and leaves nothing', async () => {
    const before = await contents(personnel);
    const content = lines(HEADER, person('T1', '01/01/1990'));
    expect(await importing.csv('people', content, { dryRun: true })).toMatchObject({
      outcome: 'dry-run',
      added: 1,
    });
    expect(await contents(personnel)).toEqual(before);
  });

  it('stopped in the middle leaves nothing', async () => {
    const before = await contents(personnel);
    const stop = new AbortController();
    const many = Array.from({ length: 500 }, (_, at) => person(`U${at}`, '01/01/1990'));
    let added = 0;
    const stopped = importing.csv('people', lines(HEADER, ...many), {
      batchRows: 50,
      signal: stop.signal,
      onProgress({ rows }) {
        added = rows;
        if (rows >= 200) stop.abort(new Error('Stopped by hand.'));
      },
    });
    await expect(stopped).rejects.toThrow('Stopped by hand.');
    expect(added).toBeGreaterThan(0);
    expect(await contents(personnel)).toEqual(before);
  });

  it('killed in the middle leaves nothing', async () => {
    const before = await contents(personnel);
    const many = Array.from({ length: 500 }, (_, at) => person(`V${at}`, '01/01/1990'));
    let killing: Promise<unknown> | undefined;
    const killed = importing.csv('people', lines(HEADER, ...many), {
      batchRows: 50,
      onProgress({ rows }) {
        if (rows >= 200) killing ??= killOthers();
      },
    });
    await expect(killed).rejects.toThrow(/terminat|closed|lost|connection error/i);
    await killing;
    expect(await contents(personnel)).toEqual(before);
  });
});

/** Ends the connection of whoever imports. */
function killOthers(): Promise<unknown> {
  return personnel.owner.query(
    `select pg_terminate_backend(pid) from pg_locks
     where relation = 'person'::regclass and mode = 'ShareRowExclusiveLock' and pid <> pg_backend_pid()`,
  );
}
