import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

const unit = async (argument: string, selection: string) => {
  const { data, errors } = await territory.ask(`{ unit(${argument}) { ${selection} } }`);
  expect(errors).toEqual([]);
  return data.unit;
};

describe('unit', () => {
  it('answers a code as it is today, with what it was formed from', async () => {
    expect(
      await unit('code: "26740"', 'id fullName name kind level validFrom validTo asOf inForce'),
    ).toEqual({
      id: '26740.2',
      fullName: 'Phường Sài Gòn',
      name: 'Sài Gòn',
      kind: 'WARD',
      level: 'COMMUNE',
      validFrom: '2025-07-01',
      validTo: null,
      asOf: '2026-11-25',
      inForce: true,
    });
    const { predecessors } = await unit(
      'code: "26740"',
      'predecessors { extent residentsFollow unit { id code fullName parent { fullName } } }',
    );
    expect(predecessors).toEqual([
      {
        extent: 'PARTIAL',
        residentsFollow: false,
        unit: {
          id: '26737.1@2025-06-30',
          code: '26737',
          fullName: 'Phường Đa Kao',
          parent: { fullName: 'Quận 1' },
        },
      },
      {
        extent: 'WHOLE',
        residentsFollow: true,
        unit: {
          id: '26740.1@2025-06-30',
          code: '26740',
          fullName: 'Phường Bến Nghé',
          parent: { fullName: 'Quận 1' },
        },
      },
      {
        extent: 'PARTIAL',
        residentsFollow: false,
        unit: {
          id: '26746.1@2025-06-30',
          code: '26746',
          fullName: 'Phường Nguyễn Thái Bình',
          parent: { fullName: 'Quận 1' },
        },
      },
    ]);
  });

  it('answers the same code on the day before as another unit', async () => {
    expect(
      await unit(
        'code: "26740", asOf: "2025-06-30"',
        'id fullName ancestors { fullName } predecessors { extent } successors { extent unit { id fullName } }',
      ),
    ).toEqual({
      id: '26740.1@2025-06-30',
      fullName: 'Phường Bến Nghé',
      ancestors: [
        { fullName: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
        { fullName: 'Thành phố Hồ Chí Minh' },
        { fullName: 'Quận 1' },
      ],
      predecessors: [],
      successors: [
        { extent: 'WHOLE', unit: { id: '26740.2@2025-07-01', fullName: 'Phường Sài Gòn' } },
      ],
    });
  });

  it('answers a dissolved unit by its id, as it was last', async () => {
    expect(
      await unit(
        'id: "760.1"',
        'fullName kind districtKind inForce validFrom validTo asOf parent { fullName } children(first: 2) { totalCount edges { node { id } } } legalTexts { number }',
      ),
    ).toEqual({
      fullName: 'Quận 1',
      kind: 'DISTRICT',
      districtKind: 'URBAN_DISTRICT',
      inForce: false,
      validFrom: null,
      validTo: '2025-07-01',
      asOf: '2026-11-25',
      parent: { fullName: 'Thành phố Hồ Chí Minh' },
      children: {
        totalCount: 10,
        edges: [{ node: { id: '26740.1' } }, { node: { id: '26743.1' } }],
      },
      legalTexts: [{ number: '72/2025/QH15' }],
    });
  });

  it('keeps a unit that went on under its own code: a new version and no predecessor', async () => {
    // Thổ Châu: a commune of Phú Quốc city before, a special zone since.
    expect(
      await unit(
        'code: "31105"',
        'id kind predecessors { extent } versions { validFrom validTo fullName kind parent { fullName } }',
      ),
    ).toEqual({
      id: '31105.1',
      kind: 'SPECIAL_ZONE',
      predecessors: [],
      versions: [
        {
          validFrom: null,
          validTo: '2025-07-01',
          fullName: 'Xã Thổ Châu',
          kind: 'COMMUNE',
          parent: { fullName: 'Thành phố Phú Quốc' },
        },
        {
          validFrom: '2025-07-01',
          validTo: null,
          fullName: 'Đặc khu Thổ Châu',
          kind: 'SPECIAL_ZONE',
          parent: { fullName: 'Tỉnh An Giang' },
        },
      ],
    });
  });

  it('is null where no unit bears the code or the unit did not exist yet', async () => {
    expect(await unit('code: "99999"', 'id')).toBeNull();
    expect(await unit('code: "760"', 'id')).toBeNull();
    expect(await unit('id: "26740.2", asOf: "2025-06-30"', 'id')).toBeNull();
    expect(await unit('id: "26740.9"', 'id')).toBeNull();
  });

  it('takes the day from the id, and asOf before it', async () => {
    expect(await unit('id: "VN@2025-06-30"', 'id asOf')).toEqual({
      id: 'VN@2025-06-30',
      asOf: '2025-06-30',
    });
    expect(await unit('id: "26740.1@2025-06-30", asOf: "2026-11-25"', 'id asOf')).toEqual({
      id: '26740.1',
      asOf: '2026-11-25',
    });
    expect(await unit('id: "26740@2025-06-30"', 'fullName')).toEqual({
      fullName: 'Phường Bến Nghé',
    });
  });

  it.each([
    ['code: "26740", asOf: "2024-12-31"', 'TERRITORY_DAY_NOT_RECORDED'],
    ['id: "26740.2", code: "26740"', 'BAD_USER_INPUT'],
    ['asOf: "2025-07-01"', 'BAD_USER_INPUT'],
    ['id: "Quận 1"', 'BAD_USER_INPUT'],
    ['code: "26740", asOf: "2025-02-30"', 'BAD_USER_INPUT'],
    ['code: "26740", asOf: "01/07/2025"', 'BAD_USER_INPUT'],
  ])('refuses unit(%s) with %s', async (argument, code) => {
    const { errors } = await territory.ask(`{ unit(${argument}) { id } }`);
    expect(errors.map((error) => error.extensions?.code)).toEqual([code]);
  });

  it('names the first recorded day when an earlier one is asked for', async () => {
    const { data, errors } = await territory.ask('{ unit(code: "01", asOf: "2025-06-29") { id } }');
    expect(data.unit).toBeNull();
    expect(errors[0]?.extensions?.firstRecordedDay).toBe('2025-06-30');
    const units = await territory.ask('{ units(asOf: "2024-01-01") { totalCount } }');
    expect(units.errors[0]?.extensions?.firstRecordedDay).toBe('2025-06-30');
  });
});

describe('counts', () => {
  // The official table: ../shared/data/README.md, "Later changes" and "What must hold".
  it.each([
    [
      '2025-06-30',
      { PROVINCE: 57, MUNICIPALITY: 6, DISTRICT: 696, COMMUNE: 7692, WARD: 1726, TOWNSHIP: 617 },
    ],
    ['2025-07-01', { PROVINCE: 28, MUNICIPALITY: 6, COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
    ['2026-04-29', { PROVINCE: 28, MUNICIPALITY: 6, COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
    ['2026-04-30', { PROVINCE: 27, MUNICIPALITY: 7, COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 }],
    ['2026-09-01', { PROVINCE: 26, MUNICIPALITY: 8, COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 }],
    ['2026-09-20', { PROVINCE: 25, MUNICIPALITY: 9, COMMUNE: 2599, WARD: 709, SPECIAL_ZONE: 13 }],
  ])('of the country on %s', async (day, expected) => {
    const { counts } = await unit(`code: "VN", asOf: "${day}"`, 'counts { kind count }');
    expect(
      Object.fromEntries(
        counts.map((row: { kind: string; count: number }) => [row.kind, row.count]),
      ),
    ).toEqual(expected);
  });

  it('of provinces, districts and communes', async () => {
    // RULES.md C1: Hà Nội has 75 xã and 51 phường.
    expect((await unit('code: "01"', 'counts { kind count }')).counts).toEqual([
      { kind: 'COMMUNE', count: 75 },
      { kind: 'WARD', count: 51 },
    ]);
    expect((await unit('id: "760.1"', 'counts { kind count }')).counts).toEqual([
      { kind: 'WARD', count: 10 },
    ]);
    expect((await unit('code: "26740"', 'counts { kind count }')).counts).toEqual([]);
  });
});

describe('codeHolders', () => {
  it('lists every unit that bore the code', async () => {
    const { data } = await territory.ask(
      '{ codeHolders(code: "26740") { id fullName inForce } none: codeHolders(code: "99999") { id } }',
    );
    expect(data).toEqual({
      codeHolders: [
        { id: '26740.1', fullName: 'Phường Bến Nghé', inForce: false },
        { id: '26740.2', fullName: 'Phường Sài Gòn', inForce: true },
      ],
      none: [],
    });
  });
});
