import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { command, versionOf } from './support/command.ts';
import { insert } from './support/facts.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await openOffices(personnel);
});
afterAll(() => personnel.close());

const run = (name: string, input: object, options = {}) => command(personnel, name, input, options);
const organisation = (id: string) => versionOf(personnel, 'organisation', id);

describe('a body', () => {
  const input = {
    unit: '26740',
    kind: 'CULTURE_SOCIETY_DEPARTMENT',
    name: 'Phòng  Văn hóa - Xã hội',
    on: '2026-01-01',
    agencyCode: '000.01.02.H29',
    predecessors: [OFFICES.saigon],
    servedUnits: [UNITS.tanDinh],
  };

  it('is registered once, with what went into it and whom it serves', async () => {
    const first = await run('registerOrganisation', input);
    expect(first).toMatchObject({
      alreadyRecorded: false,
      organisation: { version: 1, level: 'COMMUNE', provenance: 'OFFICIAL', validTo: null },
      post: null,
    });
    const { id } = first.organisation;
    expect(await run('registerOrganisation', input)).toEqual({ ...first, alreadyRecorded: true });
    const rows = await personnel.arrange(
      `select o.unit_id, o.name, o.folded_name, p.predecessor_id, p.effective_on::text, s.unit_id as served
       from organisation o join organisation_predecessor p on p.successor_id = o.id
       join served_unit s on s.organisation_id = o.id where o.id = $1`,
      [id],
    );
    expect(rows).toEqual([
      {
        unit_id: UNITS.saigon,
        name: 'Phòng Văn hóa - Xã hội',
        folded_name: 'phong van hoa - xa hoi',
        predecessor_id: OFFICES.saigon,
        effective_on: '2026-01-01',
        served: UNITS.tanDinh,
      },
    ]);
    expect(await run('registerOrganisation', { ...input, name: 'Phòng khác' })).toMatchObject({
      code: 'CONFLICTING_INPUT',
    });
    await insert(personnel, 'organisation', {
      id: 'o-coded',
      unit_id: UNITS.hoanKiem,
      agency_code: 'H26.1',
    });
    const taken = { ...input, agencyCode: 'H26.1' };
    const also = '... on AgencyCodeTaken { agencyCode }';
    expect(await run('registerOrganisation', taken, { also })).toMatchObject({
      code: 'AGENCY_CODE_TAKEN',
      agencyCode: 'H26.1',
    });
    expect(await run('registerOrganisation', { ...taken, parent: 'none' })).toMatchObject({
      code: 'ORGANISATION_NOT_FOUND',
    });
  });

  it('of the province is of its tier', async () => {
    const department = { unit: UNITS.city, kind: 'PROVINCIAL_DEPARTMENT', name: 'Sở Nội vụ' };
    const answer = await run('registerOrganisation', { ...department, on: '2026-01-01' });
    expect(answer.organisation.level).toBe('PROVINCE');
  });

  it.each([
    [{ unit: '99999' }],
    [{ unit: '26740.2@2025-07-01' }],
    [{ unit: 'Sài Gòn' }],
    [{ on: '2025-06-30' }],
    [{ name: ' ' }],
    [{ agencyCode: 'h 29' }],
    [{ headCountAfter: -1 }],
  ])('with %p has no form', async (more) => {
    const answer = await run('registerOrganisation', { ...input, agencyCode: 'H29.9', ...more });
    expect(answer.error).toBe('BAD_USER_INPUT');
  });

  it('is changed on its newest version alone, and stands under no body below it', async () => {
    const change = { organisation: OFFICES.saigon, version: 1 };
    const named = await run('changeOrganisation', { ...change, name: 'Phòng Kinh tế mới' });
    expect(named).toMatchObject({ organisation: { version: 2 } });
    const again = await run('changeOrganisation', { ...change, name: 'Phòng Kinh tế mới' });
    expect(again).toEqual({ ...named, alreadyRecorded: true });
    expect(await run('changeOrganisation', { ...change, functions: 'Khác' })).toMatchObject({
      code: 'STALE_VERSION',
    });
    const below = { organisation: OFFICES.tanDinh, version: 1, parent: OFFICES.saigon };
    expect(await run('changeOrganisation', below)).toMatchObject({ alreadyRecorded: false });
    const circle = { organisation: OFFICES.saigon, version: 2, parent: OFFICES.tanDinh };
    expect((await run('changeOrganisation', circle)).error).toBe('BAD_USER_INPUT');
    const nobody = { organisation: 'none', version: 1, name: 'A' };
    expect(await run('changeOrganisation', nobody)).toMatchObject({
      code: 'ORGANISATION_NOT_FOUND',
    });
    expect((await run('changeOrganisation', change)).error).toBe('BAD_USER_INPUT');
  });
});

describe('a quota', () => {
  const cell = { organisation: OFFICES.tanDinh, category: 'CADRE', speciality: 'LAND' };
  const quotas = () =>
    personnel.arrange(
      `select headcount, valid_from::text as from, valid_to::text as to, version from quota
       where organisation_id = $1 and category = 'CADRE' order by valid_from`,
      [OFFICES.tanDinh],
    );

  it('ends the one in force, is put right on its own day, and ends where the next begins', async () => {
    const set = (more: object) => run('setQuota', { ...cell, ...more });
    await set({ headcount: 5, on: '2026-01-01' });
    await set({ headcount: 7, on: '2026-03-01', version: 1 });
    expect(await quotas()).toEqual([
      { headcount: 5, from: '2026-01-01', to: '2026-03-01', version: 2 },
      { headcount: 7, from: '2026-03-01', to: null, version: 3 },
    ]);
    expect(await set({ headcount: 8, on: '2026-03-01', version: 1 })).toMatchObject({
      code: 'CONFLICTING_INPUT',
    });
    expect(await set({ headcount: 8, on: '2026-03-01', version: 2 })).toMatchObject({
      code: 'STALE_VERSION',
    });
    await set({ headcount: 8, on: '2026-03-01', version: 3 });
    await set({ headcount: 1, on: '2025-10-01' });
    expect(await quotas()).toEqual([
      { headcount: 1, from: '2025-10-01', to: '2026-01-01', version: 5 },
      { headcount: 5, from: '2026-01-01', to: '2026-03-01', version: 2 },
      { headcount: 8, from: '2026-03-01', to: null, version: 4 },
    ]);
    const tallied = await personnel.arrange(
      `select sum(quota)::int as quota from staffing_tally where organisation_id = $1
       and category = 'CADRE' and on_date <= '2026-02-01'`,
      [OFFICES.tanDinh],
    );
    expect(tallied).toEqual([{ quota: 5 }]);
  });

  it('is for a body that lives, and no fewer than nobody', async () => {
    const early = { ...cell, headcount: 1, on: '2025-01-01' };
    expect(await run('setQuota', early)).toMatchObject({ code: 'ORGANISATION_NOT_LIVING' });
    const negative = await run('setQuota', { ...cell, headcount: -1, on: '2026-01-01' });
    expect(negative.error).toBe('BAD_USER_INPUT');
  });
});

describe('a post', () => {
  const open = {
    organisation: OFFICES.city,
    title: 'Trưởng phòng',
    isHead: true,
    category: 'CIVIL_SERVANT',
    speciality: 'LEADERSHIP',
    on: '2026-01-01',
    fillBy: '2026-06-30',
  };

  it('is opened once for each ordinal, changed, and closed when nobody holds it', async () => {
    const first = await run('openPost', open);
    expect(first).toMatchObject({ organisation: { id: OFFICES.city }, post: { version: 1 } });
    expect(await run('openPost', open)).toEqual({ ...first, alreadyRecorded: true });
    const other = await run('openPost', { ...open, ordinal: 2 });
    expect(other.post.id).not.toBe(first.post.id);
    expect(await run('openPost', { ...open, isHead: false })).toMatchObject({
      code: 'CONFLICTING_INPUT',
    });
    await place(personnel, 'head', 'city');
    await personnel.arrange(`update assignment set post_id = $1 where id = 'a-head'`, [
      first.post.id,
    ]);
    const change = { post: first.post.id, version: 1 };
    expect(await run('changePost', { ...change, closesOn: '2026-12-31' })).toMatchObject({
      code: 'POST_OCCUPIED',
    });
    const asks = await run('changePost', { ...change, requiredQualification: 'DOCTOR' });
    expect(asks).toMatchObject({ post: { version: 2 } });
    const fits = await personnel.arrange(
      `select qualification_fits as fits from assignment where id = 'a-head'`,
    );
    expect(fits).toEqual([{ fits: false }]);
    expect(await run('changePost', { ...change, title: 'Khác' })).toMatchObject({
      code: 'STALE_VERSION',
    });
    const close = { post: other.post.id, version: 1 };
    expect(await run('changePost', { ...close, closesOn: '2026-01-01' })).toMatchObject({
      code: 'DAY_OUT_OF_ORDER',
    });
    expect(await run('changePost', { ...close, closesOn: '2026-12-31' })).toMatchObject({
      post: { validTo: '2026-12-31' },
    });
    expect(await run('changePost', { ...close, post: 'none', title: 'A' })).toMatchObject({
      code: 'POST_NOT_FOUND',
    });
    expect(await organisation(OFFICES.city)).toBe(1);
  });
});
