import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { type Importing, openImporting } from './support/importing.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

const { tanDinh } = UNITS;
let personnel: TestPersonnel;
let importing: Importing;

/** Two bodies of Sài Gòn, and somebody in the first. */
beforeEach(async () => {
  personnel = await openPersonnel();
  importing = await openImporting(personnel);
  await importing.csv('organisations', [
    ORGANISATIONS,
    'H1,Một,UBND,26740,01/07/2025,',
    'H2,Hai,UBND,26740,01/07/2025,',
  ]);
  await importing.csv('people', [
    'Mã nhân sự,Họ và tên,Ngày sinh,Giới tính,Mã đơn vị hành chính,Trình độ',
    'A,Vũ Thị Hà,01/01/1980,Nữ,26740,Đại học',
  ]);
  await importing.csv('assignments', [ASSIGNMENTS, 'A,H1,01/07/2025,,Công chức']);
});
afterEach(async () => {
  await importing.close();
  await personnel.close();
});

const ORGANISATIONS =
  'Mã cơ quan,Tên cơ quan,Loại,Mã đơn vị hành chính,Ngày thành lập,Ngày giải thể';
const ASSIGNMENTS = 'Mã nhân sự,Mã cơ quan,Từ ngày,Đến ngày,Nhóm đối tượng';
const SPELLS = `select o.agency_code as at, a.valid_from as begins, a.valid_to as ends, a.end_reason as reason
  from assignment a join organisation o on o.id = a.organisation_id order by a.valid_from`;

it('a move closes the old assignment and opens the new, in whatever order they stand', async () => {
  const file = [ASSIGNMENTS, 'A,H2,01/01/2026,,Công chức', 'A,H1,01/07/2025,01/01/2026,Công chức'];
  expect(await importing.csv('assignments', file)).toMatchObject({ added: 1, changed: 1 });
  expect(await personnel.arrange(SPELLS)).toEqual([
    { at: 'H1', begins: '2025-07-01', ends: '2026-01-01', reason: 'ENDED' },
    { at: 'H2', begins: '2026-01-01', ends: null, reason: null },
  ]);
  // Put off, the end of the one grows and the beginning of the other would overlap it.
  const put = [ASSIGNMENTS, 'A,H1,01/07/2025,01/02/2026,Công chức'];
  expect(await importing.csv('assignments', put)).toMatchObject({ outcome: 'refused' });
});

it('what a dissolved body had ends with it, and is logged', async () => {
  const head = 'Mã cơ quan,Nhóm đối tượng,Chuyên môn,Từ ngày';
  await importing.csv('quotas', [`${head},Biên chế`, 'H1,Công chức,Y tế,01/07/2025,3']);
  await importing.csv('posts', [`${head},Chức danh`, 'H1,Công chức,Y tế,01/07/2025,Y sĩ']);
  const [last] = await personnel.arrange('select max(sequence)::int as at from change_log');
  const file = [ORGANISATIONS, 'H1,Một,UBND,26740,01/07/2025,01/06/2026'];
  expect(await importing.csv('organisations', file)).toMatchObject({ changed: 1 });
  expect(await personnel.arrange(SPELLS)).toEqual([
    { at: 'H1', begins: '2025-07-01', ends: '2026-06-01', reason: 'DISSOLVED' },
  ]);
  expect(
    await personnel.arrange('select valid_to from quota union all select valid_to from post'),
  ).toEqual([{ valid_to: '2026-06-01' }, { valid_to: '2026-06-01' }]);
  expect(
    await personnel.arrange(
      `select entity, operation from change_log where sequence > ${last?.at} order by entity`,
    ),
  ).toEqual(
    ['Assignment', 'Organisation', 'Post', 'StaffQuota'].map((entity) => ({
      entity,
      operation: 'UPDATED',
    })),
  );
  // The files that said it is open mean: while the body was.
  const again = await importing.csv('assignments', [ASSIGNMENTS, 'A,H1,01/07/2025,,Công chức']);
  expect(again).toMatchObject({ added: 0, changed: 0, same: 1 });
});

it('a departure goes on step by step, and each becomes known on its own day', async () => {
  const file = (status: string, decided: string) => [
    'Mã nhân sự,Chính sách,Hình thức nghỉ,Ngày nghỉ,Trạng thái,Nhóm đối tượng,Ngày đề nghị,Ngày quyết định',
    `A,178,Thôi việc,01/12/2026,${status},Công chức,01/06/2026,${decided}`,
  ];
  const proposed = file('Đề nghị', '');
  expect(await importing.csv('departures', proposed, { today: '2026-06-02' })).toMatchObject({
    added: 1,
  });
  expect(await personnel.arrange(SPELLS)).toMatchObject([{ ends: null }]);
  const approved = file('Đã phê duyệt', '01/07/2026');
  expect(await importing.csv('departures', approved, { today: '2026-07-03' })).toMatchObject({
    changed: 1,
  });
  expect(
    await personnel.arrange(
      `select status, proposed_reported_on, decided_reported_on, version from departure`,
    ),
  ).toEqual([
    {
      status: 'APPROVED',
      proposed_reported_on: '2026-06-02',
      decided_reported_on: '2026-07-03',
      version: 2,
    },
  ]);
  expect(await personnel.arrange(SPELLS)).toMatchObject([{ ends: '2026-12-01', reason: 'LEFT' }]);
});

it('a unit with imported rows has no sample rows, and another keeps its own', async () => {
  for (const [unit_id, name] of [
    [UNITS.hoanKiem, 'hanoi'],
    [tanDinh, 'tandinh'],
  ] as const) {
    const sample = { unit_id, provenance: 'SAMPLE' };
    await insert(personnel, 'organisation', { ...sample, id: `o-${name}` });
    await insert(personnel, 'quota', { ...sample, organisation_id: `o-${name}`, headcount: 1 });
    await insert(personnel, 'person', { ...sample, id: `p-${name}` });
    const of = { person_id: `p-${name}`, organisation_id: `o-${name}` };
    await insert(personnel, 'assignment', { ...sample, ...of, id: `a-${name}` });
    await insert(personnel, 'departure', { ...sample, id: `d-${name}`, person_id: `p-${name}` });
  }
  const file = [ORGANISATIONS, 'H9,Chín,UBND,26734,01/07/2025,'];
  expect(await importing.csv('organisations', file, { dryRun: true })).toMatchObject({ added: 1 });
  expect(await importing.csv('organisations', file)).toMatchObject({ added: 1 });
  for (const table of ['organisation', 'quota', 'person', 'assignment', 'departure']) {
    expect(
      await personnel.arrange(`select unit_id from ${table} where provenance = 'SAMPLE'`),
    ).toEqual([{ unit_id: UNITS.hoanKiem }]);
  }
});

it('two imports at once take turns', async () => {
  const file = [
    ORGANISATIONS,
    ...Array.from({ length: 200 }, (_, at) => `T${at},X,UBND,26740,01/07/2025,`),
  ];
  const results = await Promise.all([1, 2].map(() => importing.csv('organisations', file)));
  expect(results.map(({ added, same }) => [added, same]).sort()).toEqual([
    [0, 200],
    [200, 0],
  ]);
});
