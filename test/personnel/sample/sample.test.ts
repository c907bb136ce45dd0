import { fillSample } from '@haicap/personnel/bench/sample/fillSample';
import { openPersonnel, type TestPersonnel } from '@haicap/personnel/testing/personnel';
import { officerOf } from '@haicap/personnel/testing/viewers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SAMPLE_PATIENCE, sampleTemplate } from './sampleTemplate.ts';

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel({ template: sampleTemplate() });
}, SAMPLE_PATIENCE);
afterAll(() => personnel?.close());

const one = async (sql: string, values: readonly unknown[] = []) =>
  (await personnel.arrange(sql, values))[0] as Record<string, number>;

/** On staff of communes: an assignment proper that lasts. */
const AT_WORK = `assignment a join organisation o on o.id = a.organisation_id
  where a.kind = 'PERMANENT' and a.valid_to is null and o.level = 'COMMUNE'`;

describe('the staff', () => {
  it('is about 41 people in each of the 3,321 communes, 140,000 with the provinces', async () => {
    const { communes, mean, fewest, most } = await one(
      `select count(*)::int as communes, avg(n)::float as mean, min(n)::int as fewest,
         max(n)::int as most
       from (select count(*) as n from ${AT_WORK} group by a.unit_id) c`,
    );
    expect(communes).toBe(3321);
    expect(Math.abs((mean as number) - 41)).toBeLessThanOrEqual(0.5);
    expect(fewest).toBeGreaterThanOrEqual(32);
    expect(most).toBeLessThanOrEqual(60);
    const { people } = await one(
      `select count(*)::int as people from person where left_on is null`,
    );
    expect(Math.abs((people as number) - 140_000)).toBeLessThan(1500);
    const { agencies } = await one(
      `select count(*)::int as agencies from organisation where kind = 'PROVINCIAL_DEPARTMENT'`,
    );
    expect(agencies).toBe(466);
  });

  it('has 5.4 % who do not fit', async () => {
    const { unfit } = await one(
      `select avg((not (a.speciality_fits and a.qualification_fits))::int)::float as unfit
       from ${AT_WORK}`,
    );
    expect(Math.abs((unfit as number) - 0.054)).toBeLessThanOrEqual(0.002);
  });

  it('fills the military commands as they were filled', async () => {
    const rows = await personnel.arrange(
      `select p.title, count(a.id)::float / count(distinct p.id) as filled
       from post p join organisation o on o.id = p.organisation_id and o.kind = 'MILITARY_COMMAND'
       left join assignment a on a.post_id = p.id group by p.title`,
    );
    const filled = Object.fromEntries(rows.map(({ title, filled }) => [title, filled]));
    expect(filled['Chỉ huy trưởng']).toBeCloseTo(0.987, 1.7);
    expect(filled['Phó Chỉ huy trưởng']).toBeCloseTo(0.958, 1.7);
    expect(filled['Trợ lý']).toBeCloseTo(0.685, 1.5);
  });

  it('gives wards and Phú Quốc, and no other, a department of urban affairs', async () => {
    const { urban, economic, both } = await one(
      `select count(*) filter (where kind = 'URBAN_DEPARTMENT')::int as urban,
         count(*) filter (where kind = 'ECONOMIC_DEPARTMENT')::int as economic,
         count(*) filter (where kind = 'URBAN_DEPARTMENT' and unit_id like '31078.%')::int as both
       from organisation`,
    );
    // 687 wards on 1 July 2025 and Phú Quốc; 2,621 communes and 12 other special zones.
    expect({ urban, economic, both }).toEqual({ urban: 688, economic: 2633, both: 1 });
  });

  it('is short of specialists in some bodies and has too many in others', async () => {
    const { data, errors } = await personnel.ask(
      `{ _entities(representations: [{ __typename: "TerritorialUnit", id: "VN" }]) {
          ... on TerritorialUnit {
            staffing { isSample total { actual vacancies surplus secondedIn secondedOut } }
            shortages(limit: 3) { speciality vacancies }
          } } }`,
      { viewer: officerOf('VN') },
    );
    expect(errors).toEqual([]);
    const [{ staffing, shortages }] = data._entities;
    expect(staffing.isSample).toBe(true);
    expect(staffing.total.secondedIn).toBe(staffing.total.secondedOut);
    for (const count of [staffing.total.vacancies, staffing.total.surplus]) {
      expect(count).toBeGreaterThan(1000);
    }
    expect(shortages).toHaveLength(3);
  });

  it('leaves heads to be found, people without a post, and people who may not be let go', async () => {
    const counts = await one(
      `select (select count(*) from post p where is_head and fill_by < '2025-10-28'
           and not exists (select from assignment a where a.post_id = p.id))::int as heads,
         (select count(*) from person p where left_on is null and not exists (
           select from assignment a where a.person_id = p.id and a.valid_to is null))::int as people,
         (select count(*) from person_protection)::int as protected,
         (select count(*) from person_discipline)::int as proceedings`,
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(100);
  });
});

describe('every row', () => {
  it('says that it is a sample, and has no identifier', async () => {
    for (const table of ['organisation', 'quota', 'post', 'person', 'assignment', 'departure']) {
      expect(
        await one(
          `select count(*)::int as others from ${table}
           where provenance <> 'SAMPLE' or source is not null`,
        ),
      ).toEqual({ others: 0 });
    }
    expect(
      await one(
        `select (select count(*) from person_identifier)::int as identifiers,
           (select count(*) from person where subject is not null
             or agency_person_code is not null)::int as named,
           (select count(*) from organisation where agency_code is not null)::int as coded`,
      ),
    ).toEqual({ identifiers: 0, named: 0, coded: 0 });
  });

  it('has no room for an address, a telephone number or opening hours', async () => {
    const columns = await personnel.arrange(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public'
         and column_name ~* 'address|phone|opening|hours|email|street|latitude|longitude'`,
    );
    expect(columns).toEqual([]);
  });

  it('is in the log, without values', async () => {
    const rows = await personnel.arrange(
      `select c.entity, count(*)::int as logged, count(c."values")::int as values,
         bool_and(c.operation = 'CREATED') as created
       from change_log c group by c.entity order by 1`,
    );
    const { people, bodies } = await one(
      `select (select count(*) from person)::int as people,
         (select count(*) from organisation)::int as bodies`,
    );
    expect(rows).toEqual([
      { entity: 'Organisation', logged: bodies, values: 0, created: true },
      { entity: 'Person', logged: people, values: 0, created: true },
    ]);
  });
});

it('is not written twice', async () => {
  const before = await one('select count(*)::int as people from person');
  expect(await fillSample({ owner: personnel.owner })).toEqual({ rows: 0, filled: 0, found: 35 });
  expect(await one('select count(*)::int as people from person')).toEqual(before);
});
