import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Attacker, attacker } from './support/attacker.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const PROVINCE_OF: Readonly<Record<string, string>> = {
  [UNITS.country]: 'VN',
  [UNITS.city]: UNITS.city,
  [UNITS.saigon]: UNITS.city,
  [UNITS.tanDinh]: UNITS.city,
  [UNITS.hanoi]: UNITS.hanoi,
  [UNITS.hoanKiem]: UNITS.hanoi,
};
const VALUES = {
  unit: Object.keys(PROVINCE_OF),
  category: ['CADRE', 'CONTRACT'],
  kind: ['EARLY_RETIREMENT', 'RESIGNATION'],
  day: ['2025-07-10', '2025-07-20', '2025-08-05'],
} as const;

/** What was reported of a day. */
const REPORT_OF: Readonly<Record<string, string>> = {
  '2025-07-10': '2025-07-31',
  '2025-07-20': '2025-07-31',
  '2025-08-05': '2025-08-31',
};

/** One place of everything that can be told apart, and how many were decided and paid there. */
interface Cell {
  readonly unit: string;
  readonly category: string;
  readonly kind: string;
  readonly day: string;
  readonly decided: number;
  readonly paid: number;
}

const PLACES = VALUES.unit.flatMap((unit) =>
  VALUES.category.flatMap((category) =>
    VALUES.kind.flatMap((kind) => VALUES.day.map((day) => ({ unit, category, kind, day }))),
  ),
);

const COUNT = fc.oneof(
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 7, max: 90 }) },
);

const TABLES: fc.Arbitrary<readonly Cell[]> = fc
  .array(fc.tuple(COUNT, COUNT), { minLength: PLACES.length, maxLength: PLACES.length })
  .map((counts) =>
    PLACES.map((place, i) => {
      const [decided = 0, paid = 0] = counts[i] ?? [];
      return { ...place, decided, paid: Math.min(decided, paid) };
    }),
  );

/** How the graph names what rows are told apart by, and what a cell has there. */
const GROUPINGS = {
  CATEGORY: { field: 'category', of: (cell: Cell) => cell.category },
  KIND: { field: 'kind', of: (cell: Cell) => cell.kind },
  PROVINCE: { field: 'province { id }', of: ({ unit }: Cell) => PROVINCE_OF[unit] as string },
  UNIT: { field: 'unit { id }', of: (cell: Cell) => cell.unit },
  MONTH: { field: 'month', of: ({ day }: Cell) => day.slice(0, 7) },
  DAY: { field: 'day', of: (cell: Cell) => cell.day },
} as const;

type Grouping = keyof typeof GROUPINGS;
const NAMES = Object.keys(GROUPINGS) as Grouping[];

const pairs = NAMES.flatMap((a, i) => NAMES.slice(i + 1).map((b): readonly Grouping[] => [a, b]));
const GROUP_BYS: readonly (readonly Grouping[])[] = [
  [],
  ...NAMES.map((name) => [name]),
  ...pairs,
  ['UNIT', 'CATEGORY', 'KIND'],
  ['PROVINCE', 'CATEGORY', 'MONTH'],
];

/** What may be asked for of it, and which cells that takes. */
interface Part {
  readonly args: string;
  readonly takes: (cell: Cell) => boolean;
}

const PARTS: readonly Part[] = [
  { args: '', takes: () => true },
  ...VALUES.category.map((value) => ({
    args: `filter: { category: [${value}] }`,
    takes: ({ category }: Cell) => category === value,
  })),
  ...VALUES.kind.map((value) => ({
    args: `filter: { kind: [${value}], category: [CADRE] }`,
    takes: ({ kind, category }: Cell) => kind === value && category === 'CADRE',
  })),
  ...[...new Set(Object.values(PROVINCE_OF))].map((value) => ({
    args: `filter: { province: ["${value}"] }`,
    takes: ({ unit }: Cell) => PROVINCE_OF[unit] === value,
  })),
  ...VALUES.unit.map((value) => ({
    args: `filter: { unit: ["${value}"] }`,
    takes: ({ unit }: Cell) => unit === value,
  })),
  {
    args: `filter: { unit: ["${UNITS.saigon}", "${UNITS.hoanKiem}"] }`,
    takes: ({ unit }) => unit === UNITS.saigon || unit === UNITS.hoanKiem,
  },
  { args: 'between: { to: "2025-07-15" }', takes: ({ day }) => day <= '2025-07-15' },
  { args: 'between: { from: "2025-07-15" }', takes: ({ day }) => day >= '2025-07-15' },
  { args: 'between: { from: "2025-08-01" }', takes: ({ day }) => day >= '2025-08-01' },
];

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
});
afterAll(() => personnel.close());

async function arrange(cells: readonly Cell[]): Promise<void> {
  const rows = cells.flatMap(({ unit, category, kind, day, decided, paid }) =>
    (
      [
        ['PROPOSED', decided],
        ['APPROVED', decided],
        ['PAID', paid],
      ] as const
    )
      .filter(([, people]) => people > 0)
      .map(([event, people]) => [unit, category, kind, event, day, REPORT_OF[day], people]),
  );
  await personnel.arrange('truncate departure_tally');
  await personnel.arrange(
    `insert into departure_tally (unit_id, level, category, sector, kind, policy, event, on_date,
       reported_on, is_sample, people, amount)
     select r->>0, 'COMMUNE', r->>1, 'CIVIL', r->>2, 'DECREE_178', r->>3, (r->>4)::date,
       (r->>5)::date, false, (r->>6)::int, 0
     from jsonb_array_elements($1::jsonb) r`,
    [JSON.stringify(rows)],
  );
}

const idOf = ({ unit, category, kind, day }: Cell) => [unit, category, kind, day].join(' ');
const keyOf = (groupBy: readonly Grouping[], cell: Cell) =>
  groupBy.map((name) => GROUPINGS[name].of(cell)).join('|');

/** A row of an answer by its key. */
type Rows = ReadonlyMap<string, Readonly<Record<string, number | boolean | null>>>;

async function ask(viewer: typeof ANALYST, groupBy: readonly Grouping[]): Promise<readonly Rows[]> {
  const fields = groupBy.map((name) => GROUPINGS[name].field).join(' ');
  const answer = await personnel.ask(
    `{ ${PARTS.map(
      ({ args }, i) => `p${i}: departureSummary(groupBy: [${groupBy.join()}], ${args} first: 500) {
      edges { node { ${fields} decided paid pendingPayment suppressed } } }`,
    ).join('\n')} }`,
    { viewer },
  );
  expect(answer.errors).toEqual([]);
  const flat = (value: unknown) =>
    typeof value === 'string' ? value : (value as { id: string }).id;
  const names = groupBy.map((name) => GROUPINGS[name].field.split(' ')[0] as string);
  return PARTS.map((_, i) => {
    const edges: { node: Record<string, never> }[] = answer.data[`p${i}`].edges;
    return new Map(
      edges.map(({ node }) => [names.map((name) => flat(node[name])).join('|'), node]),
    );
  });
}

/** The cells behind each row that could be answered, those without anybody too. */
function cellsBehind(cells: readonly Cell[], groupBy: readonly Grouping[], { takes }: Part) {
  const rows = new Map<string, Cell[]>();
  for (const cell of cells.filter(takes)) {
    const key = keyOf(groupBy, cell);
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return rows;
}

const total = (cells: readonly Cell[], name: 'decided' | 'paid') =>
  cells.reduce((sum, cell) => sum + cell[name], 0);

async function attack(cells: readonly Cell[], viewer: typeof ANALYST) {
  const knows: Readonly<Record<'decided' | 'paid', Attacker>> = {
    decided: attacker(),
    paid: attacker(),
  };
  const groups: (readonly Cell[])[] = [];
  let told = 0;
  for (const groupBy of GROUP_BYS) {
    const answers = await ask(viewer, groupBy);
    for (const [i, part] of PARTS.entries()) {
      for (const [key, behind] of cellsBehind(cells, groupBy, part)) {
        const row = answers[i]?.get(key);
        if (part.args === '') groups.push(behind);
        if (row?.suppressed) {
          expect([row.decided, row.paid, row.pendingPayment]).toEqual([null, null, null]);
          continue;
        }
        // A row that is not there says that nobody is in it.
        for (const name of ['decided', 'paid'] as const) {
          const sum = total(behind, name);
          expect([groupBy, part.args, key, row?.[name] ?? 0]).toEqual([
            groupBy,
            part.args,
            key,
            sum,
          ]);
          knows[name].learn({ terms: behind.map(idOf), sum });
        }
        if (row) told += 1;
      }
    }
  }
  return { knows, groups, told };
}

const isFew = (count: number) => count >= 1 && count <= 4;

it('an analyst who asks everything computes no group of 1 to 4 people', async () => {
  await fc.assert(
    fc.asyncProperty(TABLES, async (cells) => {
      await arrange(cells);
      const { knows, groups, told } = await attack(cells, ANALYST);
      expect(told).toBeGreaterThan(20);
      for (const group of groups) {
        const ids = group.map(idOf);
        const computed = (name: 'decided' | 'paid') => knows[name].compute(ids);
        for (const name of ['decided', 'paid'] as const) {
          if (isFew(total(group, name))) expect([ids, computed(name)]).toEqual([ids, null]);
        }
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
}, 240_000);

it('an officer of the country is told everything exactly', async () => {
  await fc.assert(
    fc.asyncProperty(TABLES, async (cells) => {
      await arrange(cells);
      for (const groupBy of GROUP_BYS) {
        const answers = await ask(officerOf('VN'), groupBy);
        for (const [i, part] of PARTS.entries()) {
          for (const [key, behind] of cellsBehind(cells, groupBy, part)) {
            const row = answers[i]?.get(key) ?? { decided: 0, paid: 0 };
            expect([row.decided, row.paid]).toEqual([
              total(behind, 'decided'),
              total(behind, 'paid'),
            ]);
          }
        }
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
}, 120_000);
