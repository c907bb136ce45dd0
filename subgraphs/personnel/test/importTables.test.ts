import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ORGANISATIONS, PEOPLE } from './support/agencyFiles.ts';
import { type Importing, openImporting } from './support/importing.ts';
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

const rows = (sql: string) => personnel.arrange(sql);
const added = (count: number) => ({ outcome: 'written', added: count, changed: 0, same: 0 });

describe('Vietnamese headers, CSV', () => {
  it('organisations, with those above them in whatever order', async () => {
    expect(await importing.csv('organisations', ORGANISATIONS)).toMatchObject(added(4));
    expect(
      await rows(`select o.agency_code, o.name, o.folded_name, o.kind, o.level, o.unit_id, p.agency_code as parent,
        o.valid_from, o.valid_to, o.head_count_before, o.reported_on, o.version, o.provenance, o.source
        from organisation o left join organisation p on p.id = o.parent_id order by 1`),
    ).toEqual([
      {
        agency_code: 'H29.1',
        name: 'Ủy ban nhân dân',
        folded_name: 'uy ban nhan dan',
        kind: 'PEOPLES_COMMITTEE',
        level: 'COMMUNE',
        unit_id: UNITS.saigon,
        parent: null,
        valid_from: '2025-07-01',
        valid_to: null,
        head_count_before: 1000,
        reported_on: '2025-07-05',
        version: 1,
        provenance: 'IMPORTED',
        source: 'organisations.csv:3, 2026-11-25',
      },
      expect.objectContaining({ agency_code: 'H29.1.1', parent: 'H29.1', head_count_before: 14 }),
      expect.objectContaining({ agency_code: 'H29.2', level: 'PROVINCE', unit_id: UNITS.city }),
      expect.objectContaining({ agency_code: 'H29.3', unit_id: UNITS.tanDinh }),
    ]);
  });

  it('people, with what is sensitive in tables of its own and the number sealed', async () => {
    expect(await importing.csv('people', PEOPLE)).toMatchObject(added(3));
    const found =
      await rows(`select p.*, e.ethnicity, m.person_id is not null as member, m.joined_on,
      i.cipher, i.key_id as "keyId" from person p
      left join person_ethnicity e on e.person_id = p.id left join person_party m on m.person_id = p.id
      left join person_identifier i on i.person_id = p.id order by p.birth_date`);
    expect(found).toMatchObject([
      {
        name: 'Lê Thị Ơn',
        given_name: 'Ơn',
        folded_name: 'le thi on',
        birth_date: '1985-01-03',
        sex: 'FEMALE',
        unit_id: UNITS.city,
        qualification: 'COLLEGE',
        specialities: ['HOME_AFFAIRS'],
        agency_person_code: null,
        ethnicity: 'Tày',
        member: false,
      },
      {
        name: 'Trần Văn Đức',
        sex: 'MALE',
        qualification: 'MASTER',
        specialities: [],
        digital_skills: null,
        ethnicity: null,
        member: false,
        cipher: null,
      },
      {
        agency_person_code: 'NV-1',
        unit_id: UNITS.saigon,
        specialities: ['LAND', 'CONSTRUCTION'],
        digital_skills: 'BASIC',
        ethnicity: 'Kinh',
        member: true,
        joined_on: '2012-05-19',
        reported_on: '2025-07-05',
        provenance: 'IMPORTED',
        source: 'people.csv:2, 2026-11-25',
      },
    ]);
    const opened = found.map((row) =>
      row.cipher ? TEST_VAULT.open(row.id as string, row as never) : null,
    );
    expect(opened).toEqual(['079085000003', null, '001190012345']);
  });

  it('quotas, posts, assignments, departures, pay and insurance', async () => {
    const results = [
      await importing.csv('quotas', [
        'Mã cơ quan,Nhóm đối tượng,Chuyên môn,Biên chế,Từ ngày,Đến ngày,Quyết định',
        'H29.1.1,Công chức,Đất đai,2,01/07/2025,01/01/2026,12/QĐ',
        'H29.1.1,Công chức,Đất đai,1,01/01/2026,,13/QĐ',
      ]),
      await importing.csv('posts', [
        'Mã cơ quan,Chức danh,Nhóm đối tượng,Chuyên môn,Trình độ tối thiểu,Người đứng đầu,Từ ngày',
        'H29.1.1,Chuyên viên,Công chức,Đất đai,Thạc sĩ,không,01/07/2025',
      ]),
      await importing.csv('assignments', [
        'Mã nhân sự,Mã cơ quan,Hình thức bố trí,Nhóm đối tượng,Chuyên môn,Chức danh,Từ ngày,Cơ quan cử đi',
        'NV-1,H29.1.1,,Công chức,Đất đai,Chuyên viên,01/07/2025,',
        'NV-1,H29.3,Biệt phái,Công chức,Đất đai,,01/01/2026,H29.1.1',
        'NV-2,H29.1.1,Bố trí chính thức,Công chức,Đất đai,Chuyên viên,01/08/2025,',
      ]),
      await importing.csv('departures', [
        'Mã nhân sự,Chính sách,Hình thức nghỉ,Ngày nghỉ,Trạng thái,Nhóm đối tượng,Mã cơ quan,Ngày đề nghị,Ngày thẩm định,Ngày quyết định,Quyết định,Ngày chi trả,Số tiền',
        'NV-2,178,Thôi việc,01/09/2026,Đã chi trả,Công chức,H29.1.1,01/06/2026,15/06/2026,01/07/2026,99/QĐ,20/09/2026,1.250.000.000 đồng',
      ]),
      await importing.csv('pay', [
        'Mã nhân sự,Khoản,Cách tính,Giá trị,Từ ngày',
        'NV-1,Lương,Hệ số,"4,65",01/07/2025',
        'NV-1,Công vụ,Phần trăm,25,01/07/2025',
      ]),
      await importing.csv('insurance', [
        'Mã nhân sự,Từ tháng,Đến tháng,Đã hưởng trợ cấp',
        'NV-1,07/2012,06/2020,có',
        'NV-1,07/2020,06/2025,',
      ]),
    ];
    expect(results).toMatchObject([2, 1, 3, 1, 2, 2].map(added));
    expect(
      await rows(
        'select headcount, valid_from, valid_to, decision, unit_id from quota order by valid_from',
      ),
    ).toEqual([
      {
        headcount: 2,
        valid_from: '2025-07-01',
        valid_to: '2026-01-01',
        decision: '12/QĐ',
        unit_id: UNITS.saigon,
      },
      {
        headcount: 1,
        valid_from: '2026-01-01',
        valid_to: null,
        decision: '13/QĐ',
        unit_id: UNITS.saigon,
      },
    ]);
    // NV-1 has a bachelor's degree where a master's is asked for; NV-2 left, and works nowhere since.
    expect(
      await rows(`select p.agency_person_code as code, o.agency_code as at, f.agency_code as sender, a.kind,
        a.post_id is not null as posted, a.qualification_fits as fits, a.valid_from, a.valid_to, a.end_reason
        from assignment a join person p on p.id = a.person_id join organisation o on o.id = a.organisation_id
        left join organisation f on f.id = a.from_organisation_id order by 1, a.valid_from`),
    ).toEqual([
      {
        code: 'NV-1',
        at: 'H29.1.1',
        sender: null,
        kind: 'PERMANENT',
        posted: true,
        fits: false,
        valid_from: '2025-07-01',
        valid_to: null,
        end_reason: null,
      },
      {
        code: 'NV-1',
        at: 'H29.3',
        sender: 'H29.1.1',
        kind: 'SECONDED',
        posted: false,
        fits: null,
        valid_from: '2026-01-01',
        valid_to: null,
        end_reason: null,
      },
      {
        code: 'NV-2',
        at: 'H29.1.1',
        sender: null,
        kind: 'PERMANENT',
        posted: true,
        fits: true,
        valid_from: '2025-08-01',
        valid_to: '2026-09-01',
        end_reason: 'LEFT',
      },
    ]);
    expect(await rows(`select left_on from person where agency_person_code = 'NV-2'`)).toEqual([
      { left_on: '2026-09-01' },
    ]);
    expect(
      await rows('select status, level, sector, amount, unit_id, paid_reported_on from departure'),
    ).toEqual([
      {
        status: 'PAID',
        level: 'COMMUNE',
        sector: 'CIVIL',
        amount: '1250000000',
        unit_id: UNITS.saigon,
        paid_reported_on: '2026-11-25',
      },
    ]);
    expect(await rows('select component, measure, value from pay order by 1')).toEqual([
      { component: 'PUBLIC_SERVICE', measure: 'PERCENT', value: '25.0000' },
      { component: 'SALARY', measure: 'COEFFICIENT', value: '4.6500' },
    ]);
    expect(
      await rows(
        'select from_month, to_month, public_body, compensated from insurance_period order by 1',
      ),
    ).toEqual([
      { from_month: '2012-07', to_month: '2020-06', public_body: true, compensated: true },
      { from_month: '2020-07', to_month: '2025-06', public_body: true, compensated: false },
    ]);
  });

  it('an open end of an assignment is that of the departure, also when it comes again', async () => {
    const again = await importing.csv('assignments', [
      'Mã nhân sự,Mã cơ quan,Hình thức bố trí,Nhóm đối tượng,Chuyên môn,Chức danh,Từ ngày,Đến ngày',
      'NV-2,H29.1.1,Bố trí chính thức,Công chức,Đất đai,Chuyên viên,01/08/2025,',
    ]);
    expect(again).toMatchObject({ outcome: 'written', added: 0, changed: 0, same: 1 });
  });

  it('tells of more people than the quota allows, and takes them', async () => {
    const quotas = (decision: string) => [
      'Mã cơ quan,Nhóm đối tượng,Chuyên môn,Biên chế,Từ ngày,Đến ngày,Quyết định',
      'H29.1.1,Công chức,Đất đai,2,01/07/2025,01/01/2026,12/QĐ',
      `H29.1.1,Công chức,Đất đai,1,01/01/2026,,${decision}`,
    ];
    // NV-1 and NV-2 are there until September, on one place.
    const august = await importing.csv('quotas', quotas('14/QĐ'), { today: '2026-08-01' });
    expect(august).toMatchObject({ added: 0, changed: 1, same: 1 });
    expect(august.notes).toEqual([
      {
        vi: '1 cơ quan có số người vượt biên chế ở 1 nhóm và chuyên môn.',
        en: 'In 1 bodies more people work than the quota allows, in 1 categories and fields.',
      },
    ]);
    expect(await importing.csv('quotas', quotas('15/QĐ'))).toMatchObject({ changed: 1, notes: [] });
  });
});
