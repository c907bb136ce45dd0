import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { insert } from './facts.ts';
import type { TestPersonnel } from './personnel.ts';
import { staff } from './staff.ts';

const { saigon, tanDinh, hoanKiem } = UNITS;
const DISSOLVED = { valid_to: '2026-03-01', end_reported_on: '2026-03-01' };
const ENDED = { valid_to: '2026-03-01', end_reported_on: '2026-03-01' };

/** Sài Gòn: a body that lives, one that was dissolved in March 2026; Hoàn Kiếm: one that lives. */
export async function arrangeReview(personnel: TestPersonnel): Promise<void> {
  await insert(personnel, 'organisation', { id: 'lives', unit_id: saigon });
  await insert(personnel, 'organisation', { id: 'gone', unit_id: saigon, ...DISSOLVED });
  await insert(personnel, 'organisation', { id: 'hk', unit_id: hoanKiem });
  await unassigned(personnel);
  await misfits(personnel);
  await heads(personnel);
  await leavers(personnel);
}

/** `lost` and `still` are without an assignment from March 2026; the others are not. */
async function unassigned(personnel: TestPersonnel) {
  const inGone = (id: string, more = {}) => staff(personnel, id, 'gone', saigon, more);
  await inGone('lost', { assignment: ENDED });
  // Nobody ended the assignment on paper.
  await inGone('still');
  await inGone('retired', { assignment: ENDED, person: { left_on: '2026-03-01' } });
  await inGone('placed', { assignment: ENDED });
  await insert(personnel, 'assignment', {
    id: 'a-new',
    person_id: 'placed',
    organisation_id: 'lives',
    unit_id: saigon,
    valid_from: '2026-03-01',
  });
  // Was in a dissolved body once, and ended elsewhere.
  await inGone('ended', { assignment: { ...ENDED, valid_to: '2025-12-01' } });
  await insert(personnel, 'assignment', {
    id: 'a-ended-2',
    person_id: 'ended',
    organisation_id: 'lives',
    unit_id: saigon,
    valid_from: '2025-12-01',
    valid_to: '2026-04-01',
    end_reported_on: '2026-04-01',
  });
  await insert(personnel, 'person', { id: 'never', unit_id: saigon });
}

/** `wrong` has another field, `low` too little of a degree; `past` no longer sits on the post. */
async function misfits(personnel: TestPersonnel) {
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: 'lives',
    unit_id: saigon,
    required_qualification: 'BACHELOR',
  });
  const onPost = (id: string, person: object, assignment: object = {}) =>
    staff(personnel, id, 'lives', saigon, {
      person,
      assignment: { post_id: 'post', ...assignment },
    });
  await onPost('right', {});
  await onPost('wrong', { specialities: ['JUSTICE'] });
  await onPost('low', { qualification: 'COLLEGE' });
  await onPost('past', { qualification: 'COLLEGE' }, ENDED);
}

/** Heads' posts due in 2026: `empty` has nobody, `acting` somebody for the time being. */
async function heads(personnel: TestPersonnel) {
  const head = (id: string, fill_by: string | null, unit_id: string = saigon) =>
    insert(personnel, 'post', {
      id,
      organisation_id: unit_id === saigon ? 'lives' : 'hk',
      unit_id,
      is_head: true,
      fill_by,
      speciality: 'GENERAL',
    });
  await head('empty', '2026-02-01');
  await head('acting', '2026-01-01');
  await head('filled', '2026-01-01');
  await head('later', '2026-12-31');
  await head('no-day', null);
  await head('hk-empty', '2026-02-01', hoanKiem);
  await staff(personnel, 'h1', 'lives', saigon, { assignment: { post_id: 'filled' } });
  await staff(personnel, 'h2', 'lives', saigon, {
    assignment: { post_id: 'acting', kind: 'ACTING' },
  });
}

/** Rated excellent in 2024, unless said otherwise. */
async function leavers(personnel: TestPersonnel) {
  const leaver = async (id: string, leaving_on: string, more: object = {}, year = 2024) => {
    await insert(personnel, 'person', { id, unit_id: tanDinh });
    await insert(personnel, 'person_rating', {
      person_id: id,
      unit_id: tanDinh,
      year,
      grade: id === 'good' ? 'GOOD' : 'EXCELLENT',
      reported_on: '2025-01-10',
    });
    await insert(personnel, 'departure', {
      id: `d-${id}`,
      person_id: id,
      unit_id: tanDinh,
      leaving_on,
      ...more,
    });
  };
  await leaver('soon', '2026-12-31');
  await leaver('recent', '2025-12-01');
  await leaver('long-ago', '2025-11-25');
  await leaver('good', '2026-12-31');
  await leaver('too-old-a-rating', '2026-12-31', {}, 2022);
  await leaver('old-enough', '2027-01-01', {}, 2024);
  await leaver('refused', '2026-12-31', {
    status: 'REFUSED',
    refused_on: '2026-10-01',
    refused_reported_on: '2026-10-01',
  });
}
