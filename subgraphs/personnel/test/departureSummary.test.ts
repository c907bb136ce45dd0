import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

/**
 * The ministry's series: by the day of the report how many had been decided, had left, had been
 * paid until then; null where it gives none. The fourth report is given as some 106,710, and the
 * fifth as 34,732 more than it: 106,712. Some 80,000 paid are taken as just that.
 */
const SERIES = [
  ['2025-06-30', 57_158, 43_207, 25_611],
  ['2025-07-15', 85_447, 77_278, 41_031],
  ['2025-08-19', 94_402, null, 50_345],
  ['2025-09-05', 106_712, null, 80_000],
  ['2025-09-17', 141_444, null, 102_378],
  ['2025-10-14', 146_846, null, 146_782],
  ['2025-10-28', 146_847, null, 146_836],
] as const;

const reportOf = (which: 1 | 3) =>
  `case ${SERIES.map((row) => `when i <= ${row[which]} then date '${row[0]}'`).join(' ')} end`;

/**
 * Everybody of the last report: 71,610 retire early; 47,921 are of the Centre, among them the 11
 * who are not paid; of the others 40,000 are of the city's bodies and the rest of its communes.
 */
const DEPARTURES = `
insert into departure (id, person_id, unit_id, level, category, sector, kind, policy, status,
  proposed_on, proposed_reported_on, appraised_on, appraised_reported_on, decided_on,
  decided_reported_on, leaving_on, paid_on, paid_reported_on, amount, provenance)
select 'd' || i, p.id, p.unit_id,
  case p.unit_id when '${UNITS.country}' then 'CENTRAL' when '${UNITS.city}' then 'PROVINCE'
    else 'COMMUNE' end,
  case when i % 2 = 0 then 'CADRE' else 'CIVIL_SERVANT' end,
  case when i <= 20000 then 'ARMED_FORCES' else 'CIVIL' end,
  case when i <= 71610 then 'EARLY_RETIREMENT' else 'RESIGNATION' end, 'DECREE_178',
  case when i <= 146836 then 'PAID' else 'APPROVED' end, ${reportOf(1)}, ${reportOf(1)},
  ${reportOf(1)}, ${reportOf(1)}, ${reportOf(1)}, ${reportOf(1)},
  case when i <= 43207 then date '2025-06-30' when i <= 77278 then date '2025-07-15'
    else date '2025-11-01' end,
  ${reportOf(3)}, ${reportOf(3)},
  case when i < 25611 then 1052000000 when i = 25611 then 5280000000 when i <= 146836 then 1000 end,
  'IMPORTED'
from generate_series(1, 146847) i join person p on p.id = 'p' || i`;

const PEOPLE = `
insert into person (id, unit_id, name, given_name, folded_name, birth_date, sex, qualification,
  reported_on, provenance)
select 'p' || i,
  case when i <= 47910 or i > 146836 then '${UNITS.country}' when i <= 87910 then '${UNITS.city}'
    when i % 2 = 0 then '${UNITS.saigon}' else '${UNITS.tanDinh}' end,
  'A', 'A', 'a', '1970-01-01', 'MALE', 'BACHELOR', '2025-06-30', 'IMPORTED'
from generate_series(1, 146847) i`;

const FIGURES = 'decided left paid pendingPayment suppressed';
const MINISTRY = officerOf('VN');

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await personnel.arrange(PEOPLE);
  await personnel.arrange(DEPARTURES);
}, 120_000);
afterAll(() => personnel.close());

async function rows(args: string, fields: string, viewer = MINISTRY) {
  const answer = await personnel.ask(
    `{ departureSummary${args} { edges { node { ${fields} } } } }`,
    { viewer },
  );
  expect(answer.errors).toEqual([]);
  return answer.data.departureSummary.edges.map(({ node }: { node: object }) => node);
}

describe("the ministry's table of Decree 178", () => {
  it.each(SERIES)('as known on %s', async (knownOn, decided, left, paid) => {
    const [row] = await rows(`(knownOn: "${knownOn}", between: { to: "${knownOn}" })`, FIGURES);
    expect(row).toEqual({
      decided,
      left: left ?? 77_278,
      paid,
      pendingPayment: decided - paid,
      suppressed: false,
    });
  });

  it('has the money, and the 64 and then 11 who were not paid', async () => {
    expect(await rows('(knownOn: "2025-06-30")', 'amountPaid')).toEqual([
      { amountPaid: 26_947_000_000_000 },
    ]);
    expect(await rows('(knownOn: "2025-10-14")', 'pendingPayment')).toEqual([
      { pendingPayment: 64 },
    ]);
    expect(await rows('', 'pendingPayment pendingDecision')).toEqual([
      { pendingPayment: 11, pendingDecision: 0 },
    ]);
  });

  it('by kind, and by level: the Centre and the rest', async () => {
    expect(await rows('(groupBy: [KIND])', 'kind decided')).toEqual([
      { kind: 'EARLY_RETIREMENT', decided: 71_610 },
      { kind: 'RESIGNATION', decided: 75_237 },
    ]);
    expect(await rows('(groupBy: [LEVEL], filter: { level: [CENTRAL] })', 'level paid')).toEqual([
      { level: 'CENTRAL', paid: 47_910 },
    ]);
    expect(await rows('(filter: { level: [PROVINCE, COMMUNE] })', 'paid pendingPayment')).toEqual([
      { paid: 98_926, pendingPayment: 0 },
    ]);
  });

  it('by report and month tells what each added', async () => {
    const reports = await rows('(groupBy: [REPORT])', 'reportedOn decided paid pendingPayment');
    expect(reports).toHaveLength(7);
    expect(reports[4]).toEqual({
      reportedOn: '2025-09-17',
      decided: 34_732,
      paid: 22_378,
      pendingPayment: null,
    });
    expect(await rows('(groupBy: [MONTH])', 'month decided paid')).toEqual([
      { month: '2025-06', decided: 57_158, paid: 25_611 },
      { month: '2025-07', decided: 28_289, paid: 15_420 },
      { month: '2025-08', decided: 8_955, paid: 9_314 },
      { month: '2025-09', decided: 47_042, paid: 52_033 },
      { month: '2025-10', decided: 5_403, paid: 44_458 },
      { month: '2025-11', decided: 0, paid: 0 },
    ]);
    expect(
      await rows('(between: { from: "2025-09-01", to: "2025-09-30" })', 'decided pendingPayment'),
    ).toEqual([{ decided: 47_042, pendingPayment: null }]);
  });

  it('by province and unit, with what it rests on', async () => {
    const fields =
      'province { id } unit { id } decided coverage { reported existing latestReportedOn }';
    const latestReportedOn = '2025-10-28';
    expect(await rows('(groupBy: [PROVINCE])', fields)).toEqual([
      {
        province: { id: '79.2' },
        unit: null,
        decided: 98_926,
        coverage: { reported: 3, existing: 4, latestReportedOn },
      },
      {
        province: { id: 'VN' },
        unit: null,
        decided: 47_921,
        coverage: { reported: 1, existing: 1, latestReportedOn },
      },
    ]);
    const units = await rows('(groupBy: [UNIT], filter: { province: ["79"] })', fields);
    expect(units.map((row: { unit: object; decided: number }) => [row.unit, row.decided])).toEqual([
      [{ id: '26734.2' }, 29_463],
      [{ id: '26740.2' }, 29_463],
      [{ id: '79.2' }, 40_000],
    ]);
    const [whole] = await rows('', 'coverage { reported existing }');
    expect(whole).toEqual({ coverage: { reported: 4, existing: 7 } });
  });

  it('agrees with what a unit says itself', async () => {
    const answer = await personnel.ask(
      `{ _entities(representations: [{ __typename: "TerritorialUnit", id: "79.2" }, { __typename: "TerritorialUnit", id: "VN" }]) {
        ... on TerritorialUnit { departures { decided paid pendingPayment } } } }`,
      { viewer: MINISTRY },
    );
    expect(answer.data._entities).toEqual([
      { departures: { decided: 98_926, paid: 98_926, pendingPayment: 0 } },
      { departures: { decided: 146_847, paid: 146_836, pendingPayment: 11 } },
    ]);
  });
});

describe('an analyst', () => {
  it('is told everything of a large group', async () => {
    expect(await rows('', FIGURES, ANALYST)).toEqual([
      { decided: 146_847, left: 146_847, paid: 146_836, pendingPayment: 11, suppressed: false },
    ]);
    const [first] = await rows('(between: { to: "2025-06-30" })', 'decided paid', ANALYST);
    expect(first).toEqual({ decided: 57_158, paid: 25_611 });
  });

  it('is not told of the one person between the last two reports', async () => {
    const [before] = await rows('(between: { to: "2025-10-14" })', FIGURES, ANALYST);
    expect(before).toEqual({
      decided: null,
      left: null,
      paid: null,
      pendingPayment: null,
      suppressed: true,
    });
    const days = await rows('(groupBy: [DAY])', 'day suppressed', ANALYST);
    const hidden = days.filter((row: { suppressed: boolean }) => row.suppressed);
    expect(hidden).toContainEqual({ day: '2025-10-28', suppressed: true });
    expect(hidden.length).toBeGreaterThan(1);
  });

  it.each([
    'groupBy: [LEVEL]',
    'groupBy: [REPORT]',
    'knownOn: "2025-10-14"',
    'filter: { level: [CENTRAL] }',
  ])('is refused what would tell the same groups another way: %s', async (args) => {
    const { errors } = await personnel.ask(`{ departureSummary(${args}) { totalCount } }`, {
      viewer: ANALYST,
    });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('pages of a summary', () => {
  it('follow each other both ways, and hold 500 at most', async () => {
    const field = 'edges { node { reportedOn } } pageInfo { hasNextPage endCursor } totalCount';
    const ask = async (args: string) => {
      const { data } = await personnel.ask(
        `{ departureSummary(groupBy: [REPORT], ${args}) { ${field} } }`,
        { viewer: MINISTRY },
      );
      return data.departureSummary;
    };
    const seen: string[] = [];
    let page = await ask('first: 3');
    for (;;) {
      seen.push(...page.edges.map(({ node }: { node: { reportedOn: string } }) => node.reportedOn));
      if (!page.pageInfo.hasNextPage) break;
      page = await ask(`first: 3, after: "${page.pageInfo.endCursor}"`);
    }
    expect(seen).toEqual(SERIES.map(([day]) => day));
    expect(page.totalCount).toBe(7);
    const last = await ask('last: 2');
    expect(last.edges.map(({ node }: { node: object }) => node)).toEqual([
      { reportedOn: '2025-10-14' },
      { reportedOn: '2025-10-28' },
    ]);
    const { errors } = await personnel.ask('{ departureSummary(first: 501) { totalCount } }', {
      viewer: MINISTRY,
    });
    expect(errors[0]?.extensions?.code).toBe('PAGE_TOO_LARGE');
  });
});

describe('statements of a summary', () => {
  it('are one for who sees everybody, and one more for others', async () => {
    const query = '{ departureSummary(groupBy: [UNIT, KIND]) { totalCount } }';
    const officer = await personnel.ask(query, { viewer: MINISTRY });
    const analyst = await personnel.ask(query, { viewer: ANALYST });
    expect(officer.statements).toHaveLength(1);
    expect(analyst.statements).toHaveLength(2);
  });

  it('refuse null where it means nothing, and units that are not there', async () => {
    for (const filter of ['{ kind: null }', '{ province: ["26740"] }', '{ unit: ["99999"] }']) {
      const { errors } = await personnel.ask(
        `{ departureSummary(filter: ${filter}) { totalCount } }`,
        { viewer: MINISTRY },
      );
      expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });
});
