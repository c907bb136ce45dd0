import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { insert } from './facts.ts';
import type { TestPersonnel } from './personnel.ts';
import { body, staff } from './staff.ts';

const { city, saigon, tanDinh, conDao, hoanKiem } = UNITS;
/** Those of Sài Gòn who may not be moved. */
export const PROTECTED = ['s-pregnant', 's-accused', 's-leaving', 's-away'];
const DAY = { valid_from: '2026-01-01', reported_on: '2026-01-01' };

/**
 * Land, all of them. Two too many in the department, five in Sài Gòn of whom one may be moved; two
 * places in Tân Định, of the same former district; two asked for in Côn Đảo, where one is vacant.
 */
export async function arrangeLandStaff(personnel: TestPersonnel): Promise<void> {
  const department = { level: 'PROVINCE', kind: 'PROVINCIAL_DEPARTMENT' };
  await body(personnel, 'department', city, 1, ['d-3'], department);
  await staff(personnel, 'd-1', 'department', city, { person: { qualification: 'COLLEGE' } });
  await staff(personnel, 'd-2', 'department', city);
  await body(personnel, 'saigon', saigon, 1, ['s-free', 's-more', ...PROTECTED]);
  await body(personnel, 'tandinh', tanDinh, 2);
  await body(personnel, 'condao', conDao, 1);
  await body(personnel, 'hanoi', hoanKiem, 0, ['h-1']);
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: 'condao',
    unit_id: conDao,
    required_qualification: 'BACHELOR',
  });
  await insert(personnel, 'reinforcement_need', {
    id: 'need',
    organisation_id: 'condao',
    unit_id: conDao,
    headcount: 2,
  });
  await protect(personnel);
}

async function protect(personnel: TestPersonnel) {
  const about = (person_id: string, reason: string) => ({
    person_id,
    unit_id: saigon,
    reason,
    ...DAY,
  });
  await insert(personnel, 'person_protection', about('s-pregnant', 'PREGNANCY'));
  await insert(personnel, 'person_discipline', about('s-accused', 'INSPECTION'));
  await insert(personnel, 'departure', { id: 'd', person_id: 's-leaving', unit_id: saigon });
  // Sent to another province: present no longer, though the post is kept.
  await insert(personnel, 'assignment', {
    id: 'away',
    kind: 'SECONDED',
    person_id: 's-away',
    organisation_id: 'hanoi',
    unit_id: hoanKiem,
    from_organisation_id: 'saigon',
  });
  await insert(personnel, 'person_protection', {
    ...about('s-more', 'SMALL_CHILD'),
    valid_to: '2026-12-01',
  });
}
