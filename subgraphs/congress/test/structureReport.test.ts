import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';
import { insert, party } from './support/facts.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem, country } = UNITS;

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
  await arrange();
});
afterAll(() => congress.close());

async function committee(
  id: string,
  unit: string,
  level: string,
  merged: boolean,
  counts: object | null,
) {
  await party(congress, id, unit, { level, organisation: { merged } });
  if (counts)
    await insert(congress, 'committee_result', { congress_id: id, unit_id: unit, ...counts });
}

/** Short by hand: of 30 members 15 % are 5 women, 10 % are 3 below 42; of 34 they are 6 and 4. */
async function arrange() {
  const province = { members: 109, standing: 27, women: 25, women_in_standing: 3, young: 11 };
  await committee('city', city, 'PROVINCE', true, { ...province, science_technology: 6 });
  await committee('saigon', saigon, 'COMMUNE', true, {
    ...{ members: 30, standing: 10, women: 4, women_in_standing: 0, young: 3 },
    reported_on: '2025-08-03',
  });
  await committee('tandinh', tanDinh, 'COMMUNE', true, {
    ...{
      members: 34,
      standing: 8,
      women: 6,
      women_in_standing: 1,
      young: 2,
      science_technology: 2,
    },
    reported_on: '2025-08-04',
  });
  await committee('condao', conDao, 'COMMUNE', true, null);
  // A third of 27 is 9.
  await committee('hoankiem', hoanKiem, 'COMMUNE', false, {
    ...{ members: 27, standing: 9, women: 5, women_in_standing: 1, young: 3, new_members: 8 },
    ...{ science_technology: 2, provenance: 'SAMPLE' },
  });
  await committee('base', saigon, 'BASE', false, {
    members: 9,
    standing: 3,
    women: 1,
    new_members: 3,
  });
  await committee('cell', saigon, 'CELL', false, { members: 3, standing: 1, women: 0 });
}

const LINES = 'lines { code state count targetSeats short }';
const REPORT = `query ($of: ID!, $code: [StructureCode!], $first: Int, $after: String) {
  structureReport(of: $of) {
    unit { id } term isSample own { members structure { ${LINES} } }
    coverage { reported existing latestReportedOn }
    totals { code met short over noTarget countMissing seatsShort }
    shortCommittees(code: $code, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { congress { id } seatsShort ${LINES} } } }
    policies { name }
  } }`;

async function report(of: string, more: object = {}) {
  const { data, errors, statements } = await congress.ask(REPORT, { variables: { of, ...more } });
  expect(errors).toEqual([]);
  return { ...data.structureReport, statements };
}

interface Short {
  readonly congress: { readonly id: string };
  readonly seatsShort: number;
  readonly lines: readonly { readonly code: string }[];
}

const shortOf = (found: { shortCommittees: { edges: readonly { node: Short }[] } }) =>
  found.shortCommittees.edges.map(({ node }) => [
    ...[node.congress.id, node.seatsShort],
    ...node.lines.map(({ code }) => code),
  ]);

const total = (code: string, counts: object) => ({
  ...{ code, met: 0, short: 0, over: 0, noTarget: 0, countMissing: 0, seatsShort: 0 },
  ...counts,
});

describe('structureReport', () => {
  it('of a province has its own committee and, by measure, those of its communes', async () => {
    const found = await report(city);
    expect(found).toMatchObject({
      ...{ unit: { id: city }, term: 'TERM_2025_2030', isSample: false, own: { members: 109 } },
      coverage: { reported: 2, existing: 3, latestReportedOn: '2025-08-04' },
    });
    // Of 109, 15 % are 17 women and 10 % are 11 below 42.
    expect(found.own.structure.lines.slice(0, 3)).toEqual([
      { code: 'WOMEN', state: 'MET', count: 25, targetSeats: 17, short: 0 },
      { code: 'WOMEN_IN_STANDING', state: 'MET', count: 3, targetSeats: 1, short: 0 },
      { code: 'YOUNG', state: 'MET', count: 11, targetSeats: 11, short: 0 },
    ]);
    expect(found.totals).toEqual([
      total('WOMEN', { met: 1, short: 1, seatsShort: 1 }),
      total('WOMEN_IN_STANDING', { met: 1, short: 1, seatsShort: 1 }),
      total('YOUNG', { met: 1, short: 1, seatsShort: 2 }),
      total('SCIENCE_TECHNOLOGY', { met: 1, countMissing: 1 }),
      total('ETHNIC_MINORITIES', { noTarget: 2 }),
      total('RENEWAL', { noTarget: 2 }),
      total('YOUNGEST_BAND', { countMissing: 2 }),
      total('MIDDLE_BAND', { countMissing: 2 }),
      total('OLDEST_BAND', { countMissing: 2 }),
      total('COMMITTEE_SIZE', { met: 1, over: 1 }),
      total('STANDING_SIZE', { met: 1, short: 1, seatsShort: 1 }),
    ]);
    expect(found.policies.map(({ name }: { name: string }) => name)).toContain(
      'communeCommitteeMost',
    );
  });

  it('lists who is short of seats, the most first', async () => {
    expect(shortOf(await report(city))).toEqual([
      ['tandinh', 3, 'YOUNG', 'STANDING_SIZE'],
      ['saigon', 2, 'WOMEN', 'WOMEN_IN_STANDING'],
    ]);
    expect(shortOf(await report(city, { code: ['WOMEN', 'YOUNG'] }))).toEqual([
      ['tandinh', 2, 'YOUNG'],
      ['saigon', 1, 'WOMEN'],
    ]);
    const first = (await report(city, { first: 1 })).shortCommittees;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await report(city, { after: first.pageInfo.endCursor });
    expect(shortOf(rest).map(([id]) => id)).toEqual(['saigon']);
  });

  it('of a commune has its bases, cells aside; of the country every committee', async () => {
    const commune = await report(saigon);
    expect(commune).toMatchObject({ own: { members: 30 }, coverage: { reported: 1, existing: 1 } });
    expect(shortOf(commune)).toEqual([['base', 1, 'WOMEN']]);
    const all = await report(country);
    expect(all).toMatchObject({
      ...{ own: null, isSample: true, coverage: { reported: 4, existing: 5 } },
    });
    expect(shortOf(all).map(([id, seats]) => [id, seats])).toEqual([
      ['tandinh', 3],
      ['saigon', 2],
      ['hoankiem', 1],
    ]);
    const province = await report(hanoi);
    expect(province).toMatchObject({ own: null, coverage: { reported: 1, existing: 1 } });
  });

  it('is of a day: what was decided later is not in it', async () => {
    const before = await report(`${city}@2025-06-30`);
    expect(before).toMatchObject({ own: null, coverage: { reported: 0, existing: 3 }, unit: null });
    expect(before.coverage.latestReportedOn).toBeNull();
    expect((await report(`${city}@2025-07-01`)).coverage.reported).toBe(2);
  });

  it('of a unit that there is not is refused', async () => {
    const { errors } = await congress.ask(REPORT, { variables: { of: '99' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'of' });
  });

  it('is one statement beside the unit and the congresses of the page', async () => {
    expect((await report(city)).statements).toHaveLength(3);
    expect((await report(country)).statements).toHaveLength(3);
  });
});
