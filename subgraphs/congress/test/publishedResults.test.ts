import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';
import { insert, party } from './support/facts.ts';

describe('the published results of the provinces', () => {
  const RESULTS = `{ _entities(representations: [{ __typename: "TerritorialUnit", id: "VN" }]) {
    ... on TerritorialUnit { congressProgress(levels: [PROVINCE]) {
      coverage { reported existing }
      total { results {
        committee organisations members standing secretaries deputies inspectionChairs
        womenShare ethnicMinoritiesShare youngShare meanAge secretariesNotLocal
      } }
    } } } }`;
  let provinces: TestCongress;

  /** Shares a sum among provinces, as evenly as it goes. */
  const share = (sum: number, i: number, of: number) =>
    Math.floor(((i + 1) * sum) / of) - Math.floor((i * sum) / of);

  beforeAll(async () => {
    provinces = await openCongress({ follow: async () => {} });
    await provinces.arrange(`insert into unit_scope (id, code, parent, province, valid_from)
      select 'VN', 'VN', null, null, date '2020-01-01' union all
      select lpad(n::text, 2, '0') || '.1', lpad(n::text, 2, '0'), 'VN', lpad(n::text, 2, '0') || '.1',
        date '2025-07-01' from generate_series(1, 34) n`);
    for (let n = 0; n < 34; n += 1) {
      const unit = `${String(n + 1).padStart(2, '0')}.1`;
      const isMerged = n >= 11;
      const committee_choice = isMerged ? 'APPOINTED' : 'ELECTED';
      const organisation = { merged: isMerged };
      await party(provinces, unit, unit, { level: 'PROVINCE', committee_choice, organisation });
      const row = { congress_id: unit, unit_id: unit, secretary_local: false };
      const i = n - 11;
      await insert(
        provinces,
        'committee_result',
        isMerged
          ? {
              ...row,
              members: share(1669, i, 23),
              standing: share(461, i, 23),
              deputies: share(99, i, 23),
              inspection_chairs: 1,
            }
          : {
              ...row,
              members: share(634, n, 11),
              standing: share(164, n, 11),
              deputies: 2,
              women: share(108, n, 11),
              ethnic_minorities: share(133, n, 11),
              young: share(63, n, 11),
              age_sum: share(31_548, n, 11),
            },
      );
    }
  });
  afterAll(() => provinces.close());

  const results = async () => (await provinces.ask(RESULTS)).data._entities[0].congressProgress;

  it('are the sums of the rows', async () => {
    const { coverage, total } = await results();
    expect(coverage).toEqual({ reported: 34, existing: 34 });
    expect(total.results).toEqual([
      {
        committee: 'ELECTED',
        organisations: 11,
        members: 634,
        standing: 164,
        secretaries: 11,
        deputies: 22,
        inspectionChairs: null,
        womenShare: expect.closeTo(0.1703, 4),
        ethnicMinoritiesShare: expect.closeTo(0.2098, 4),
        youngShare: expect.closeTo(0.1, 2),
        meanAge: expect.closeTo(49.76, 2),
        secretariesNotLocal: 11,
      },
      {
        committee: 'APPOINTED',
        organisations: 23,
        members: 1669,
        standing: 461,
        secretaries: 23,
        deputies: 99,
        inspectionChairs: 23,
        womenShare: null,
        ethnicMinoritiesShare: null,
        youngShare: null,
        meanAge: null,
        secretariesNotLocal: 23,
      },
    ]);
  });

  it('lack a province in the coverage where one is missing', async () => {
    await provinces.arrange(`delete from congress where unit_id = '34.1'`);
    const { coverage, total } = await results();
    expect(coverage).toEqual({ reported: 33, existing: 34 });
    expect(total.results[1]).toMatchObject({ organisations: 22, secretaries: 22 });
  });
});
