import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contents, type Importing, lines, openImporting } from './support/importing.ts';
import { openPersonnel, TEST_VAULT, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
let importing: Importing;
beforeAll(async () => {
  personnel = await openPersonnel();
  importing = await openImporting(personnel);
});
afterAll(async () => {
  await importing.close();
  await personnel.close();
});

const HEADER = ['Mã nhân sự', 'Số định danh', 'Họ và tên', 'Ngày sinh', 'Giới tính'].concat([
  'Mã đơn vị hành chính',
  'Trình độ',
  'Chuyên môn',
  'Dân tộc',
  'Đảng viên',
]);

const SEXES = { Nữ: 'FEMALE', Nam: 'MALE' } as const;
const UNITS = { '26740': '26740.2', '26734': '26734.2', '00070': '00070.2', '79': '79.2' } as const;
const QUALIFICATIONS = { 'Đại học': 'BACHELOR', 'Tiến sĩ': 'DOCTOR', 'Trung cấp': 'INTERMEDIATE' };
const FIELDS = { 'Đất đai': 'LAND', 'Y tế': 'HEALTH', 'Tư pháp': 'JUSTICE' } as const;

const key = <Of extends object>(of: Of) => fc.constantFrom(...(Object.keys(of) as (keyof Of)[]));
const word = fc.constantFrom(
  'Nguyễn',
  'Thị',
  'Đỗ',
  'Ỷ',
  "H'Hen",
  'Ơn',
  'Bùi-Lê',
  '=A',
  'Ánh, "Bé"',
);

/** What a file says of somebody; `at` makes the code and the number one's own. */
const person = fc.record({
  hasCode: fc.boolean(),
  hasNumber: fc.boolean(),
  name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  born: fc.date({ min: new Date('1950-01-01'), max: new Date('2006-12-31'), noInvalidDate: true }),
  isIso: fc.boolean(),
  sex: key(SEXES),
  unit: key(UNITS),
  qualification: key(QUALIFICATIONS),
  fields: fc.uniqueArray(key(FIELDS)),
  ethnicity: fc.constantFrom('', 'Kinh', 'Ê Đê'),
  member: fc.constantFrom('', 'có', 'không'),
});
type Said = ReturnType<typeof said>[number];

function said(people: readonly (typeof person extends fc.Arbitrary<infer One> ? One : never)[]) {
  return people.map((one, at) => ({
    ...one,
    code: one.hasCode || !one.hasNumber ? `NV-${at}` : '',
    number: one.hasNumber ? String(at).padStart(12, '0') : '',
    iso: one.born.toISOString().slice(0, 10),
  }));
}

const cellsOf = (one: Said) => [
  one.code,
  one.number,
  one.name,
  one.isIso ? one.iso : one.iso.split('-').reverse().join('/'),
  one.sex,
  one.unit,
  one.qualification,
  one.fields.join('; '),
  one.ethnicity,
  one.member,
];

const rowOf = (one: Said) => ({
  code: one.code || null,
  number: one.number || null,
  // What a spreadsheet would execute is written behind an apostrophe.
  name: one.name.startsWith('=') ? `'${one.name}` : one.name,
  born: one.iso,
  sex: SEXES[one.sex],
  unit: UNITS[one.unit],
  qualification: QUALIFICATIONS[one.qualification],
  specialities: one.fields.map((field) => FIELDS[field]),
  ethnicity: one.ethnicity || null,
  member: one.member === 'có',
});

const SELECT = `
select p.id, p.agency_person_code as code, i.cipher, i.key_id as "keyId", p.name, p.birth_date as born,
  p.sex, p.unit_id as unit, p.qualification, p.specialities, e.ethnicity,
  m.person_id is not null as member
from person p left join person_identifier i on i.person_id = p.id
left join person_ethnicity e on e.person_id = p.id left join person_party m on m.person_id = p.id`;

async function recorded() {
  const rows = await personnel.arrange(SELECT);
  return rows.map(({ id, cipher, keyId, ...row }) => ({
    ...row,
    number: cipher ? TEST_VAULT.open(id as string, { cipher, keyId } as never) : null,
  }));
}

const sorted = (rows: readonly object[]) =>
  rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();

it('whatever people a file has, in whatever order: they are recorded, once', async () => {
  const files = fc
    .array(person, { minLength: 1, maxLength: 30 })
    .map(said)
    .chain((people) =>
      fc.record({
        people: fc.constant(people),
        again: fc.shuffledSubarray(people, { minLength: people.length }),
        batchRows: fc.integer({ min: 1, max: 40 }),
      }),
    );
  await fc.assert(
    fc.asyncProperty(files, async ({ people, again, batchRows }) => {
      await personnel.arrange('delete from person');
      const file = lines(HEADER, ...people.map(cellsOf));
      const first = await importing.csv('people', file, { batchRows });
      expect(first).toMatchObject({ outcome: 'written', added: people.length, faults: [] });
      expect(sorted(await recorded())).toEqual(sorted(people.map(rowOf)));
      const before = await contents(personnel);
      const second = await importing.csv('people', lines(HEADER, ...again.map(cellsOf)));
      expect(second).toMatchObject({ added: 0, changed: 0, same: people.length });
      expect(await contents(personnel)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
