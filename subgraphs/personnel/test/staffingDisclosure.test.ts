import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { attacker } from './support/attacker.ts';
import { insert } from './support/facts.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { country, city, saigon, tanDinh, conDao, hanoi, hoanKiem } = UNITS;
const PROVINCE_OF: Readonly<Record<string, string>> = {
  [country]: 'VN',
  [city]: city,
  [saigon]: city,
  [tanDinh]: city,
  [conDao]: city,
  [hanoi]: hanoi,
  [hoanKiem]: hanoi,
};
const ALL_UNITS = Object.keys(PROVINCE_OF);
const CATEGORIES = ['CADRE', 'CIVIL_SERVANT'] as const;
const SPECIALITIES = ['JUSTICE', 'LAND'] as const;

/** One body's head count in a capacity and a field. */
interface Cell {
  readonly unit: string;
  readonly category: string;
  readonly speciality: string;
  readonly quota: number;
  readonly actual: number;
  readonly secondedIn: number;
  readonly secondedOut: number;
  readonly qualified: number;
  readonly unqualified: number;
}

const PLACES = ALL_UNITS.flatMap((unit) =>
  CATEGORIES.flatMap((category) =>
    SPECIALITIES.map((speciality) => ({ unit, category, speciality })),
  ),
);
const COUNT = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 7, max: 60 }) },
);
const FEW = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }));

const TABLES: fc.Arbitrary<readonly Cell[]> = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(COUNT, COUNT, FEW, FEW, FEW), {
      minLength: PLACES.length,
      maxLength: PLACES.length,
    }),
  )
  .map(([sent, counts]) =>
    PLACES.map((place, i) => {
      const [quota = 0, actual = 0, received = 0, out = 0, unfit = 0] = counts[i] ?? [];
      const unqualified = Math.min(unfit, actual);
      return {
        ...place,
        quota,
        actual,
        // Where nobody is sent anywhere, who is present is who is there.
        secondedIn: sent ? received : 0,
        secondedOut: sent ? Math.min(out, actual) : 0,
        unqualified,
        qualified: actual - unqualified,
      };
    }),
  );

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  for (const unit of ALL_UNITS) {
    const level =
      unit === country ? 'CENTRAL' : PROVINCE_OF[unit] === unit ? 'PROVINCE' : 'COMMUNE';
    await insert(personnel, 'organisation', { id: `o-${unit}`, unit_id: unit, level });
  }
});
afterAll(() => personnel.close());

async function arrange(cells: readonly Cell[]): Promise<void> {
  await personnel.arrange('truncate staffing_tally');
  await personnel.arrange(
    `insert into staffing_tally (unit_id, organisation_id, category, speciality, on_date,
       reported_on, is_sample, quota, actual, assessed, qualified, seconded_in, seconded_out)
     select r->>'unit', 'o-' || (r->>'unit'), r->>'category', r->>'speciality', '2025-07-01',
       '2025-07-01', false, (r->>'quota')::int, (r->>'actual')::int,
       (r->>'qualified')::int + (r->>'unqualified')::int, (r->>'qualified')::int,
       (r->>'secondedIn')::int, (r->>'secondedOut')::int
     from jsonb_array_elements($1::jsonb) r
     where r - array['unit', 'category', 'speciality'] <> '{"quota": 0, "actual": 0, "secondedIn": 0,
       "secondedOut": 0, "qualified": 0, "unqualified": 0}'`,
    [JSON.stringify(cells)],
  );
}

type Figures = Readonly<Record<string, number | boolean | null>>;

/** A row of an answer: what it sums, and its figures; none where the row is not there. */
interface Told {
  readonly behind: readonly Cell[];
  readonly figures: Figures | undefined;
}

const FIGURES = 'quota actual secondedIn secondedOut vacancies surplus qualifiedShare suppressed';

const GROUPINGS = {
  UNIT: { field: 'unit { id }', of: ({ unit }: Cell) => unit },
  PROVINCE: { field: 'province { id }', of: ({ unit }: Cell) => PROVINCE_OF[unit] as string },
  CATEGORY: { field: 'category', of: ({ category }: Cell) => category },
  SPECIALITY: { field: 'speciality', of: ({ speciality }: Cell) => speciality },
} as const;
type Grouping = keyof typeof GROUPINGS;

const GROUP_BYS: readonly (readonly Grouping[])[] = [
  [],
  ['UNIT'],
  ['PROVINCE'],
  ['CATEGORY'],
  ['SPECIALITY'],
  ['UNIT', 'CATEGORY'],
  ['UNIT', 'SPECIALITY'],
  ['PROVINCE', 'CATEGORY'],
  ['PROVINCE', 'SPECIALITY'],
  ['CATEGORY', 'SPECIALITY'],
  ['PROVINCE', 'CATEGORY', 'SPECIALITY'],
  ['UNIT', 'CATEGORY', 'SPECIALITY'],
];

interface Part {
  readonly filter: string;
  readonly takes: (cell: Cell) => boolean;
}

const PARTS: readonly Part[] = [
  { filter: '', takes: () => true },
  ...CATEGORIES.map((value) => ({
    filter: `category: [${value}]`,
    takes: ({ category }: Cell) => category === value,
  })),
  ...SPECIALITIES.map((value) => ({
    filter: `speciality: [${value}]`,
    takes: ({ speciality }: Cell) => speciality === value,
  })),
  ...[...new Set(Object.values(PROVINCE_OF))].map((value) => ({
    filter: `province: ["${value}"]`,
    takes: ({ unit }: Cell) => PROVINCE_OF[unit] === value,
  })),
  ...ALL_UNITS.map((value) => ({
    filter: `unit: ["${value}"]`,
    takes: ({ unit }: Cell) => unit === value,
  })),
  {
    filter: `unit: ["${hanoi}", "${hoanKiem}", "${saigon}"], category: [CADRE]`,
    takes: ({ unit, category }) =>
      [hanoi, hoanKiem, saigon].some((each) => each === unit) && category === 'CADRE',
  },
];

async function askSummaries(
  viewer: typeof ANALYST,
  cells: readonly Cell[],
  parts: readonly Part[],
): Promise<Told[]> {
  const told: Told[] = [];
  for (const groupBy of GROUP_BYS) {
    const fields = groupBy.map((name) => GROUPINGS[name].field).join(' ');
    const answer = await personnel.ask(
      `{ ${parts
        .map(
          ({ filter }, i) => `p${i}: staffingSummary(groupBy: [${groupBy.join()}],
        filter: { ${filter} }, first: 500) { edges { node { ${fields} figures { ${FIGURES} } } } }`,
        )
        .join('\n')} }`,
      { viewer },
    );
    expect(answer.errors).toEqual([]);
    const names = groupBy.map((name) => GROUPINGS[name].field.split(' ')[0] as string);
    for (const [i, { takes }] of parts.entries()) {
      const rows = new Map<string, Figures>(
        answer.data[`p${i}`].edges.map(({ node }: { node: Record<string, { id?: string }> }) => [
          names.map((name) => node[name]?.id ?? node[name]).join('|'),
          node.figures,
        ]),
      );
      const behind = new Map<string, Cell[]>();
      for (const cell of cells.filter(takes)) {
        const key = groupBy.map((name) => GROUPINGS[name].of(cell)).join('|');
        behind.set(key, [...(behind.get(key) ?? []), cell]);
      }
      for (const [key, group] of behind) told.push({ behind: group, figures: rows.get(key) });
    }
  }
  return told;
}

const UNIT_QUERY = `query ($units: [_Any!]!) {
  _entities(representations: $units) { ... on TerritorialUnit {
    staffing {
      total { ${FIGURES} }
      byCategory { category figures { ${FIGURES} } }
      bySpeciality { speciality figures { ${FIGURES} } }
    }
    shortages(limit: 100) { category speciality vacancies }
  } } }`;

async function askUnits(viewer: typeof ANALYST, cells: readonly Cell[]) {
  const answer = await personnel.ask(UNIT_QUERY, {
    viewer,
    variables: { units: ALL_UNITS.map((id) => ({ __typename: 'TerritorialUnit', id })) },
  });
  expect(answer.errors).toEqual([]);
  const told: Told[] = [];
  for (const [i, id] of ALL_UNITS.entries()) {
    const own = cells.filter(
      ({ unit }) => id === country || unit === id || PROVINCE_OF[unit] === id,
    );
    const staffing = answer.data._entities[i].staffing;
    told.push({ behind: own, figures: staffing?.total });
    for (const [list, name, values] of [
      ['byCategory', 'category', CATEGORIES],
      ['bySpeciality', 'speciality', SPECIALITIES],
    ] as const) {
      for (const value of values) {
        const row = staffing?.[list].find((each: Record<string, string>) => each[name] === value);
        told.push({ behind: own.filter((cell) => cell[name] === value), figures: row?.figures });
      }
    }
  }
  return { told, answer };
}

const COUNTS = ['actual', 'secondedIn', 'secondedOut', 'qualified', 'unqualified'] as const;
const total = (
  cells: readonly Cell[],
  name: keyof Omit<Cell, 'unit' | 'category' | 'speciality'>,
) => cells.reduce((sum, cell) => sum + cell[name], 0);
const names = (cells: readonly Cell[], count: string) =>
  cells.map(({ unit, category, speciality }) => [count, unit, category, speciality].join(' '));

it('an analyst who asks everything computes no group of 1 to 4 people', async () => {
  await fc.assert(
    fc.asyncProperty(TABLES, async (cells) => {
      await arrange(cells);
      const { told: ofUnits } = await askUnits(ANALYST, cells);
      const all = [...(await askSummaries(ANALYST, cells, PARTS)), ...ofUnits];
      const someone = attacker();
      for (const { behind, figures } of all) {
        const shown = (name: string) => (figures ? figures[name] : 0);
        for (const name of ['actual', 'secondedIn', 'secondedOut'] as const) {
          const value = shown(name);
          if (value === null) continue;
          expect(value).toBe(total(behind, name));
          someone.learn({ terms: names(behind, name), sum: Number(value) });
        }
        if (figures?.qualifiedShare !== null) {
          for (const name of ['qualified', 'unqualified'] as const) {
            someone.learn({ terms: names(behind, name), sum: total(behind, name) });
          }
        }
        const [vacancies, surplus] = [shown('vacancies'), shown('surplus')];
        if (vacancies !== null && surplus !== null) {
          // Quota less vacancies plus surplus is who is present.
          someone.learn({
            terms: [...names(behind, 'actual'), ...names(behind, 'secondedIn')],
            less: names(behind, 'secondedOut'),
            sum: Number(shown('quota')) - Number(vacancies) + Number(surplus),
          });
        }
      }
      expect(
        all.filter(({ figures }) => typeof figures?.actual === 'number').length,
      ).toBeGreaterThan(9);
      for (const { behind } of all) {
        for (const name of COUNTS) {
          const sum = total(behind, name);
          if (sum < 1 || sum > 4) continue;
          const cell = names(behind, name);
          expect([cell, someone.compute(cell)]).toEqual([cell, null]);
        }
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);

it('units and summaries agree, for officers and analysts, and add up', async () => {
  await fc.assert(
    fc.asyncProperty(TABLES, async (cells) => {
      await arrange(cells);
      for (const viewer of [officerOf('VN'), ANALYST]) {
        const { told, answer } = await askUnits(viewer, cells);
        const summaries = await askSummaries(viewer, cells, PARTS.slice(0, 1));
        const known = new Map<string, Figures | undefined>();
        for (const { behind, figures } of summaries) known.set(names(behind, '').join(), figures);
        for (const { behind, figures } of told) {
          expect(figures).toEqual(known.get(names(behind, '').join()));
        }
        if (viewer === ANALYST) continue;
        for (const { behind, figures } of told) {
          if (figures) expect(figures.actual).toBe(total(behind, 'actual'));
        }
        const of = (id: string) =>
          answer.data._entities[ALL_UNITS.indexOf(id)].staffing?.total.actual ?? 0;
        const own = (id: string) =>
          known.get(
            names(
              cells.filter(({ unit }) => unit === id),
              '',
            ).join(),
          )?.actual ?? 0;
        expect(of(city)).toBe(of(saigon) + of(tanDinh) + of(conDao) + Number(own(city)));
        expect(of(country)).toBe(of(city) + of(hanoi) + Number(own(country)));
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 120_000);

it('takes one statement more for an analyst, however many units', async () => {
  const query = UNIT_QUERY.replace('shortages', 'departures { decided } shortages');
  const units = ALL_UNITS.map((id) => ({ __typename: 'TerritorialUnit', id }));
  const officer = await personnel.ask(query, { viewer: officerOf('VN'), variables: { units } });
  const analyst = await personnel.ask(query, { viewer: ANALYST, variables: { units } });
  expect(officer.statements).toHaveLength(3);
  expect(analyst.statements).toHaveLength(4);
});

it('tells those without sight no other day, and officers of a province theirs', async () => {
  const cells = PLACES.map((place) => ({
    ...place,
    quota: 9,
    actual: place.unit === saigon ? 2 : 40,
    secondedIn: 0,
    secondedOut: 0,
    qualified: place.unit === saigon ? 2 : 40,
    unqualified: 0,
  }));
  await arrange(cells);
  const ask = async (id: string, viewer: typeof ANALYST) => {
    const { data } = await personnel.ask(UNIT_QUERY, {
      viewer,
      variables: { units: [{ __typename: 'TerritorialUnit', id }] },
    });
    return data._entities[0].staffing;
  };
  const past = await ask(`${tanDinh}@2026-11-24`, ANALYST);
  expect(past.total).toMatchObject({ quota: 36, actual: null, vacancies: null, suppressed: true });
  expect((await ask(tanDinh, ANALYST)).total).toMatchObject({ actual: 160, suppressed: false });
  const [cadres] = (await ask(saigon, ANALYST)).byCategory;
  expect(cadres).toMatchObject({ figures: { actual: null, suppressed: true } });
  const [own] = (await ask(saigon, officerOf(city))).byCategory;
  expect(own).toMatchObject({ figures: { actual: 4, suppressed: false } });
  // What the officer sees exactly cannot hide what others have.
  const other = await ask(saigon, officerOf(hanoi));
  expect(other.byCategory[0].figures.actual).toBeNull();
});
