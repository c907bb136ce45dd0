import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATIONS, PEOPLE } from './support/agencyFiles.ts';
import { contents, type Importing, openImporting } from './support/importing.ts';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
let importing: Importing;
beforeAll(async () => {
  personnel = await openPersonnel();
  importing = await openImporting(personnel);
  await importing.csv('organisations', ORGANISATIONS);
  await importing.csv('people', PEOPLE);
});
afterAll(async () => {
  await importing.close();
  await personnel.close();
});

const rows = (sql: string) => personnel.arrange(sql);
const added = (count: number) => ({ outcome: 'written', added: count, changed: 0, same: 0 });
const same = (count: number) => ({ outcome: 'written', added: 0, changed: 0, same: count });

describe('the same again', () => {
  it('changes nothing, on another day neither', async () => {
    const before = await contents(personnel);
    const again = { today: '2026-11-26' };
    expect(await importing.csv('organisations', ORGANISATIONS, again)).toMatchObject(same(4));
    expect(await importing.csv('people', PEOPLE, again)).toMatchObject(same(3));
    expect(await contents(personnel)).toEqual(before);
  });

  it('with one cell changed writes that row, its version and its entry in the log', async () => {
    const before = await rows('select max(sequence)::int as last from change_log');
    const changed = PEOPLE.map((line) => line.replace('Cơ bản', 'Nâng cao').replace('Tày', 'Nùng'));
    expect(await importing.csv('people', changed)).toMatchObject({ added: 0, changed: 2, same: 1 });
    expect(await rows(`select digital_skills, version from person order by birth_date`)).toEqual([
      { digital_skills: null, version: 2 },
      { digital_skills: null, version: 1 },
      { digital_skills: 'ADVANCED', version: 2 },
    ]);
    expect(
      await rows(
        `select operation, fields, "values" from change_log where sequence > ${before[0]?.last} order by sequence`,
      ),
    ).toEqual([
      { operation: 'UPDATED', fields: ['digitalSkills'], values: null },
      { operation: 'UPDATED', fields: ['ethnicity'], values: null },
    ]);
  });
});

describe('English headers, XLSX', () => {
  it('a workbook with dates, numbers and codes that lost their zeros', async () => {
    const organisations = await importing.xlsx('organisations', [
      [
        'Organisation code',
        'Organisation name',
        'Kind',
        'Unit code',
        'Founded on',
        'Head count after',
      ],
      [
        'H01.1',
        'Economic department',
        'Economic department',
        '00070',
        new Date(Date.UTC(2025, 6, 1)),
        12,
      ],
    ]);
    expect(organisations).toMatchObject(added(1));
    const people = [
      [
        'Person code',
        'Personal identifier',
        'Full name',
        'Date of birth',
        'Sex',
        'Unit code',
        'Qualification',
      ],
      [
        'HN-1',
        1090000001,
        'Phạm Minh',
        new Date(Date.UTC(1990, 1, 28)),
        'Male',
        '00070',
        'Bachelor',
      ],
    ];
    expect(await importing.xlsx('people', people)).toMatchObject(added(1));
    expect(await importing.xlsx('people', people)).toMatchObject(same(1));
    const [row] = await rows(`select p.id, p.birth_date, p.unit_id, i.cipher, i.key_id as "keyId"
      from person p join person_identifier i on i.person_id = p.id where agency_person_code = 'HN-1'`);
    expect(row).toMatchObject({ birth_date: '1990-02-28', unit_id: UNITS.hoanKiem });
    expect(TEST_VAULT.open(row?.id as string, row as never)).toBe('001090000001');
    const assignments = await importing.xlsx('assignments', [
      ['Person code', 'Organisation code', 'Category', 'Valid from', 'Valid to', 'End reason'],
      ['HN-1', 'H01.1', 'Civil servant', '2025-07-01', '2026-07-01', 'Moved'],
    ]);
    expect(assignments).toMatchObject(added(1));
  });
});

it('leaves one row in the audit of each import that wrote something', async () => {
  const audit = await rows(
    `select operation, subject, subject_kind, persons, entities from audit_entry where operation = 'import people' order by sequence`,
  );
  expect(audit).toHaveLength(3);
  expect(audit[0]).toMatchObject({
    subject: 'import',
    subject_kind: 'SERVICE',
    persons: [],
    entities: [
      'people.csv',
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      UNITS.saigon,
      UNITS.city,
    ],
  });
});
