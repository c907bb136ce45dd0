import type { TestPersonnel } from './personnel.ts';

type Row = Readonly<Record<string, unknown>>;

/** Arranges facts by table: what a row leaves out has a plain value. */
const PLAIN: Readonly<Record<string, Row>> = {
  organisation: {
    level: 'COMMUNE',
    kind: 'ECONOMIC_DEPARTMENT',
    name: 'Phòng Kinh tế',
    folded_name: 'phong kinh te',
    valid_from: '2025-07-01',
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  quota: {
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    valid_from: '2025-07-01',
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  post: {
    title: 'Chuyên viên',
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    valid_from: '2025-07-01',
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  person: {
    name: 'Nguyễn Văn An',
    given_name: 'An',
    folded_name: 'nguyen van an',
    birth_date: '1980-02-03',
    sex: 'MALE',
    qualification: 'BACHELOR',
    specialities: ['LAND'],
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  assignment: {
    kind: 'PERMANENT',
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    valid_from: '2025-07-01',
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  departure: {
    level: 'COMMUNE',
    category: 'CIVIL_SERVANT',
    sector: 'CIVIL',
    kind: 'RESIGNATION',
    policy: 'DECREE_178',
    leaving_on: '2025-08-01',
    status: 'PROPOSED',
    proposed_on: '2025-06-15',
    proposed_reported_on: '2025-06-15',
    provenance: 'IMPORTED',
  },
  reinforcement_need: {
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    headcount: 1,
    needed_from: '2025-07-01',
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
  reinforcement_offer: {
    category: 'CIVIL_SERVANT',
    speciality: 'LAND',
    headcount: 1,
    reported_on: '2025-07-01',
    provenance: 'IMPORTED',
  },
};

/** Inserts a row as the owner, with plain values for what it leaves out. */
export async function insert(personnel: TestPersonnel, table: string, row: Row): Promise<void> {
  const whole = { ...PLAIN[table], ...row };
  const columns = Object.keys(whole);
  await personnel.arrange(
    `insert into ${table} (${columns.join(', ')})
     values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(whole),
  );
}
