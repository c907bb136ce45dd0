import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

const QUERY = `query ($values: [String!]!, $kind: UnitListValueKind) {
  detectUnitList(values: $values, kind: $kind) {
    ambiguous
    days { from to fitCount share misfits { position value reason otherDays { from to } } }
  }
}`;

async function detect(values: readonly string[], kind: 'CODE' | 'NAME' | null = null) {
  const { data, errors } = await territory.ask(QUERY, { values, kind });
  expect(errors).toEqual([]);
  return data.detectUnitList;
}

const daysOf = (detection: { days: { from: string; to: string | null; fitCount: number }[] }) =>
  detection.days.map(({ from, to, fitCount }) => [from, to, fitCount]);

/** Full names with their province's on a day, of a province that changed on it. */
async function namesOn(day: string, provinceCode: string): Promise<string[]> {
  const rows = await territory.database.query(
    `select c.full_name || ', ' || p.full_name as name
     from unit_version c join unit_version p on p.unit_id = c.province_id
     where c.level = 'COMMUNE' and p.code = $2
       and c.valid_from <= $1 and (c.valid_to is null or c.valid_to > $1)
       and p.valid_from <= $1 and (p.valid_to is null or p.valid_to > $1)
     order by c.code`,
    [day, provinceCode],
  );
  return rows.map(({ name }: { name: string }) => name);
}

describe('codes', () => {
  it('borne on both sides of 1 July 2025 do not tell the days apart', async () => {
    // 26740 was Phường Bến Nghé and is Phường Sài Gòn; 00004 was Trúc Bạch and is Ba Đình.
    const detection = await detect(['26740', '00004']);
    expect(detection.ambiguous).toBe(true);
    expect(daysOf(detection)).toEqual([['2025-06-30', null, 2]]);
  });

  it('of dissolved units tell the day before; those that do not fit it are named', async () => {
    // 00001 was Phường Phúc Xá; no code of five nines was ever given.
    const detection = await detect(['00001', '26740', '99999', '00001']);
    expect(detection.ambiguous).toBe(false);
    expect(daysOf(detection)).toEqual([
      ['2025-06-30', '2025-07-01', 3],
      ['2025-07-01', null, 1],
    ]);
    const [before, after] = detection.days;
    expect(before.share).toBe(0.75);
    expect(before.misfits).toEqual([
      { position: 2, value: '99999', reason: 'NO_SUCH_CODE', otherDays: [] },
    ]);
    const gone = [{ from: '2025-06-30', to: '2025-07-01' }];
    expect(after.misfits).toEqual([
      { position: 0, value: '00001', reason: 'OTHER_DAYS', otherDays: gone },
      { position: 2, value: '99999', reason: 'NO_SUCH_CODE', otherDays: [] },
      { position: 3, value: '00001', reason: 'OTHER_DAYS', otherDays: gone },
    ]);
  });

  it('keep their zeros: without them they are no codes', async () => {
    const { days } = await detect(['1']);
    expect(days).toMatchObject([{ fitCount: 0, misfits: [{ reason: 'NO_SUCH_CODE' }] }]);
  });
});

describe('names', () => {
  it.each([
    ['Đồng Nai before it was a city', '75', '2025-07-01', '2026-04-30'],
    ['Đồng Nai since', '75', '2026-04-30', null],
    ['Quảng Ninh before', '22', '2025-07-01', '2026-09-01'],
    ['Quảng Ninh since', '22', '2026-09-01', null],
    ['Bắc Ninh since', '24', '2026-09-20', null],
  ])('%s', async (_, province, from, to) => {
    const names = await namesOn(from, province);
    const [best] = (await detect(names)).days;
    expect(best).toMatchObject({ from, to, fitCount: names.length, share: 1, misfits: [] });
  });

  it('of the last day of three tiers, with a former name among them', async () => {
    const [former] = await territory.database.query(
      `select full_name || ', ' || district_name || ', ' || province_name as name
       from former_name f where not exists (
         select from unit_version v where v.lookup_key = f.lookup_key) order by md5(id) limit 1`,
    );
    const names = ['Phường Bến Nghé, Quận 1, TP.HCM', 'Quận 1, TP.HCM', former.name];
    const detection = await detect(names);
    const [best] = detection.days;
    expect(best).toMatchObject({ from: '2025-06-30', to: '2025-07-01', fitCount: 2 });
    expect(best.misfits).toEqual([
      { position: 2, value: former.name, reason: 'FORMER_NAME', otherDays: [] },
    ]);
    expect(detection.ambiguous).toBe(false);
  });

  it('that nobody bears, and a number that is said to be a name', async () => {
    const { days } = await detect(['Xã Không Ai Biết', '26740'], 'NAME');
    expect(days).toHaveLength(1);
    expect(days[0].misfits.map((misfit: { reason: string }) => misfit.reason)).toEqual([
      'NO_SUCH_NAME',
      'NO_SUCH_NAME',
    ]);
  });
});

it('knows no more days than the database has', async () => {
  const { days } = await detect([
    ...['00001', 'Tỉnh Đồng Nai', 'Thành phố Đồng Nai', 'Tỉnh Quảng Ninh', 'Tỉnh Bắc Ninh'],
  ]);
  const rows = await territory.database.query(
    'select distinct valid_from as day from unit_version order by day',
  );
  expect(days.map(({ from }: { from: string }) => from).sort()).toEqual(
    rows.map(({ day }: { day: string }) => day),
  );
});

it.each([[[]], [Array.from({ length: 1001 }, () => '26740')]])(
  'refuses no values and more than 1,000',
  async (values) => {
    const { errors } = await territory.ask(QUERY, { values });
    expect(errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
  },
);

it('takes as many statements for 1,000 values as for one of each kind', async () => {
  const rows: { code: string; name: string }[] = await territory.database.query(
    `select code, full_name as name from unit_version where level = 'COMMUNE' order by code limit 500`,
  );
  const counted = async (some: typeof rows) =>
    (await territory.ask(QUERY, { values: some.flatMap(({ code, name }) => [code, name]) }))
      .statements.length;
  expect(await counted(rows)).toBe(await counted(rows.slice(0, 1)));
});
