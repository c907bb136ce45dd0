import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { insert } from './facts.ts';
import type { TestPersonnel } from './personnel.ts';
import { body } from './staff.ts';

const { city, saigon, tanDinh, conDao, hoanKiem } = UNITS;

/**
 * Land, all of them: two too many in the department, three in Sài Gòn; two places in Tân Định, one
 * in Côn Đảo that is asked for; a body that is gone, and one of another province.
 */
export async function arrangeLandSenders(personnel: TestPersonnel): Promise<void> {
  await body(personnel, 'dept', city, 1, ['d-1', 'd-2', 'd-3'], {
    level: 'PROVINCE',
    kind: 'PROVINCIAL_DEPARTMENT',
  });
  await body(personnel, 'sg', saigon, 1, ['s-1', 's-2', 's-3', 's-4']);
  await body(personnel, 'td', tanDinh, 2);
  await body(personnel, 'cd', conDao, 1);
  await insert(personnel, 'organisation', {
    id: 'gone',
    unit_id: conDao,
    valid_to: '2026-01-01',
    end_reported_on: '2026-01-01',
  });
  await body(personnel, 'hk', hoanKiem, 0, ['h-1']);
  await insert(personnel, 'reinforcement_need', {
    id: 'need',
    organisation_id: 'cd',
    unit_id: conDao,
  });
  await insert(personnel, 'person_protection', {
    person_id: 's-4',
    unit_id: saigon,
    reason: 'MATERNITY_LEAVE',
    valid_from: '2026-10-01',
    reported_on: '2026-10-01',
  });
  await insert(personnel, 'person_ethnicity', {
    person_id: 'd-1',
    unit_id: city,
    ethnicity: 'Kinh',
  });
}
