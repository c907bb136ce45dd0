import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

const { country, city, saigon, tanDinh, conDao, hoanKiem } = UNITS;
const STAFFING = `query ($units: [_Any!]!, $knownOn: Date) {
  _entities(representations: $units) { ... on TerritorialUnit {
    id
    staffing(knownOn: $knownOn) {
      asOf knownOn isSample
      coverage { reported existing latestReportedOn }
      total { quota actual vacancies surplus secondedIn secondedOut qualifiedShare suppressed }
      byCategory { category figures { quota actual vacancies } }
      bySpeciality { speciality figures { quota actual vacancies } }
    }
    shortages { speciality category quota vacancies organisations }
  } } }`;

let personnel: TestPersonnel;

/** Three people in Sài Gòn, one too many for land, none for justice; nobody in Tân Định. */
beforeAll(async () => {
  personnel = await openPersonnel();
  for (const [id, unit_id] of [
    ['o-saigon', saigon],
    ['o-tandinh', tanDinh],
    ['o-hoankiem', hoanKiem],
  ] as const) {
    await insert(personnel, 'organisation', { id, unit_id });
    await insert(personnel, 'quota', { organisation_id: id, unit_id, headcount: 2 });
  }
  await insert(personnel, 'quota', {
    organisation_id: 'o-saigon',
    unit_id: saigon,
    speciality: 'JUSTICE',
    headcount: 1,
    reported_on: '2025-09-01',
  });
  await insert(personnel, 'post', {
    id: 'post',
    organisation_id: 'o-saigon',
    unit_id: saigon,
    required_qualification: 'BACHELOR',
  });
  for (const [id, qualification] of [
    ['p1', 'BACHELOR'],
    ['p2', 'COLLEGE'],
    ['p3', 'MASTER'],
  ] as const) {
    await insert(personnel, 'person', { id, unit_id: saigon, qualification });
    await insert(personnel, 'assignment', {
      id: `a-${id}`,
      person_id: id,
      organisation_id: 'o-saigon',
      unit_id: saigon,
      post_id: 'post',
    });
  }
  await insert(personnel, 'assignment', {
    id: 'a-sent',
    kind: 'SECONDED',
    person_id: 'p3',
    organisation_id: 'o-tandinh',
    unit_id: tanDinh,
    from_organisation_id: 'o-saigon',
    valid_from: '2026-01-01',
    reported_on: '2026-01-10',
  });
});
afterAll(() => personnel.close());

async function ask(ids: readonly string[], knownOn?: string) {
  const units = ids.map((id) => ({ __typename: 'TerritorialUnit', id }));
  const answer = await personnel.ask(STAFFING, {
    viewer: officerOf('VN'),
    variables: { units, knownOn },
  });
  expect(answer.errors).toEqual([]);
  return { rows: answer.data._entities, statements: answer.statements };
}

describe('the staffing of a unit', () => {
  it('counts quotas, people, vacancies and surplus body by body', async () => {
    const { rows } = await ask([saigon, tanDinh, city, country, conDao]);
    const totals = rows.map(
      ({ staffing }: { staffing: { total: object } | null }) => staffing?.total,
    );
    const figures = { qualifiedShare: null, suppressed: false };
    expect(totals).toEqual([
      // Land: 2 places, 3 people, one of them sent away. Justice: 1 place, nobody.
      {
        ...figures,
        quota: 3,
        actual: 3,
        vacancies: 1,
        surplus: 0,
        secondedIn: 0,
        secondedOut: 1,
        qualifiedShare: 2 / 3,
      },
      { ...figures, quota: 2, actual: 0, vacancies: 1, surplus: 0, secondedIn: 1, secondedOut: 0 },
      {
        ...figures,
        quota: 5,
        actual: 3,
        vacancies: 2,
        surplus: 0,
        secondedIn: 1,
        secondedOut: 1,
        qualifiedShare: 2 / 3,
      },
      {
        ...figures,
        quota: 7,
        actual: 3,
        vacancies: 4,
        surplus: 0,
        secondedIn: 1,
        secondedOut: 1,
        qualifiedShare: 2 / 3,
      },
      undefined,
    ]);
    expect(rows[0].shortages).toEqual([
      {
        speciality: 'JUSTICE',
        category: 'CIVIL_SERVANT',
        quota: 1,
        vacancies: 1,
        organisations: 1,
      },
    ]);
    expect(rows[2].staffing.coverage).toEqual({
      reported: 2,
      existing: 4,
      latestReportedOn: '2026-01-10',
    });
  });

  it('answers for the day that the id carries, and as known on a day', async () => {
    const before = await ask([`${saigon}@2025-12-31`]);
    expect(before.rows[0].staffing).toMatchObject({
      asOf: '2025-12-31',
      total: { actual: 3, surplus: 1, vacancies: 1, secondedOut: 0 },
    });
    // The quota for justice held from July and was reported in September.
    const known = await ask([`${saigon}@2025-12-31`], '2025-08-31');
    expect(known.rows[0].staffing.total).toMatchObject({ quota: 2, vacancies: 0, surplus: 1 });
  });

  it('reads units and cells in one statement each, however many units', async () => {
    const { statements } = await ask([saigon, tanDinh, conDao, city, hoanKiem, country]);
    expect(statements).toHaveLength(2);
  });

  it('keeps its tallies when rows change and go', async () => {
    const tallies = `select coalesce(sum(quota), 0)::int as quota, coalesce(sum(actual), 0)::int as actual
      from staffing_tally where unit_id = $1`;
    const before = await personnel.arrange(tallies, [hoanKiem]);
    await personnel.arrange(`update quota set headcount = 9 where unit_id = $1`, [hoanKiem]);
    expect(await personnel.arrange(tallies, [hoanKiem])).toEqual([{ quota: 9, actual: 0 }]);
    await personnel.arrange(`update quota set headcount = 2 where unit_id = $1`, [hoanKiem]);
    await insert(personnel, 'person', { id: 'p9', unit_id: hoanKiem });
    await insert(personnel, 'assignment', {
      id: 'a9',
      person_id: 'p9',
      organisation_id: 'o-hoankiem',
      unit_id: hoanKiem,
    });
    expect(await personnel.arrange(tallies, [hoanKiem])).toEqual([{ quota: 2, actual: 1 }]);
    await personnel.arrange(`delete from assignment where id = 'a9'`);
    await personnel.arrange(`delete from person where id = 'p9'`);
    expect(await personnel.arrange(tallies, [hoanKiem])).toEqual(before);
  });
});
