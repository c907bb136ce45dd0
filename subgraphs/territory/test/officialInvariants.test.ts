import { nameKey } from '@haicap/domain-kit';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ConversionTable } from '../src/import/conversionTable.ts';
import type { TerritoryDataset } from '../src/import/dataset.ts';
import { AFTER, BEFORE, counts, type OfficialView, officialView } from './officialView.ts';

let view: OfficialView;
let table: ConversionTable;
let dataset: TerritoryDataset;

beforeAll(async () => {
  view = await officialView();
  ({ table, dataset } = view);
});

function kindsOn(day: string): Record<string, number> {
  return counts([...view.on(day).values()].map(({ kind }) => kind));
}

describe('the invariants of the official table', () => {
  test('63 provinces became 34, each went to exactly one', () => {
    expect(table.legacyProvinces).toHaveLength(63);
    expect(table.newProvinces).toHaveLength(34);
    const from = table.newProvinces.flatMap(({ fromProvinceCodes }) => fromProvinceCodes);
    expect(from.toSorted()).toEqual(table.legacyProvinces.map(({ code }) => code));
  });

  test('11 provinces are unchanged: one version over both days', () => {
    const unchanged = view.atLevel(AFTER, 2).filter(({ validFrom }) => validFrom === BEFORE);
    expect(unchanged.map(({ code, name }) => `${code} ${name}`)).toEqual([
      '01 Hà Nội',
      '04 Cao Bằng',
      '11 Điện Biên',
      '12 Lai Châu',
      '14 Sơn La',
      '20 Lạng Sơn',
      '22 Quảng Ninh',
      '38 Thanh Hóa',
      '40 Nghệ An',
      '42 Hà Tĩnh',
      '46 Huế',
    ]);
  });

  test('696 districts and 10,035 communes before, 3,321 communes after, 10,571 rows', () => {
    expect(table.legacyDistricts).toHaveLength(696);
    expect(table.legacyCommunes).toHaveLength(10_035);
    expect(table.newCommunes).toHaveLength(3_321);
    expect(table.lineage).toHaveLength(10_571);
  });

  test('9,595 communes went to one, 368 to two, 55 to three, 16 to four, Đại Mỗ to five', () => {
    const communes = table.lineage.filter(({ oldCode }) => oldCode !== '');
    const successors = counts(communes.map(({ oldCode }) => oldCode));
    expect(counts(Object.values(successors))).toEqual({ 1: 9_595, 2: 368, 3: 55, 4: 16, 5: 1 });
    expect(table.lineage.filter(({ oldCode }) => oldCode === '00634')).toHaveLength(5);
  });

  test('440 were split, along 970 edges', () => {
    const parts = table.lineage.filter(({ extent }) => extent === 'PARTIAL');
    expect(parts).toHaveLength(970);
    expect(new Set(parts.map(({ oldCode }) => oldCode)).size).toBe(440);
  });

  test('the residents of 58 split communes went to one unit', () => {
    const follow = dataset.lineage.filter(
      (edge) => edge.extent === 'PARTIAL' && edge.residentsFollow,
    );
    expect(follow).toHaveLength(58);
    expect(new Set(follow.map(({ predecessorId }) => predecessorId)).size).toBe(58);
  });

  test('six rows have no old commune: five island districts and a coastal area', () => {
    const rows = table.lineage.filter(({ oldCode }) => oldCode === '');
    expect(rows.map(({ oldDistrictCode }) => oldDistrictCode).sort()).toEqual([
      '318',
      '376',
      '471',
      '498',
      '536',
      '755',
    ]);
    for (const { oldDistrictCode } of rows) {
      expect(view.on(BEFORE).get(oldDistrictCode)?.districtKind).toBe('RURAL_DISTRICT');
    }
    expect(dataset.lineage.filter(({ partName }) => partName)).toMatchObject([
      { predecessorId: '376.1', successorId: '14698.2', extent: 'PARTIAL', residentsFollow: false },
    ]);
    expect(dataset.lineage.find(({ predecessorId }) => predecessorId === '318.1')).toMatchObject({
      successorId: '11948.1',
      extent: 'WHOLE',
      residentsFollow: true,
    });
  });

  test('3,316 codes were in use before, always by an ancestor; 2,177 by a unit of another name', () => {
    const before = view.on(BEFORE);
    const reused = view.atLevel(AFTER, 5).filter(({ code }) => before.has(code));
    expect(reused).toHaveLength(3_316);
    const edges = new Set(
      dataset.lineage.map((edge) => `${edge.predecessorId}>${edge.successorId}`),
    );
    const strangers = reused.filter(({ code, unitId }) => {
      const old = before.get(code)?.unitId;
      return old !== unitId && !edges.has(`${old}>${unitId}`);
    });
    expect(strangers).toEqual([]);
    const renamed = reused.filter(({ code, fullName }) => before.get(code)?.fullName !== fullName);
    expect(renamed).toHaveLength(2_177);
    expect(before.get('26740')?.fullName).toBe('Phường Bến Nghé');
    expect(view.on(AFTER).get('26740')?.fullName).toBe('Phường Sài Gòn');
  });

  test('132 communes went on: 127 unchanged, 2 renamed, 2 of another kind, Thổ Châu', () => {
    const before = view.on(BEFORE);
    const goingOn = view
      .atLevel(AFTER, 5)
      .filter(({ code, unitId }) => before.get(code)?.unitId === unitId);
    expect(goingOn).toHaveLength(132);
    const notes = new Map(table.lineage.map(({ newCode, note }) => [newCode, note]));
    expect(counts(goingOn.map(({ code }) => notes.get(code)))).toEqual({
      'Giữ nguyên': 127,
      'Đổi tên': 2,
      'Đổi loại hình': 2,
      'Sắp xếp toàn bộ xã Thổ Châu thành đặc khu Thổ Châu': 1,
    });
    const ids = new Set(goingOn.map(({ unitId }) => unitId));
    expect(
      dataset.lineage.filter((edge) => ids.has(edge.successorId) || ids.has(edge.predecessorId)),
    ).toEqual([]);
  });

  test('246 full names repeat in the country, none within a province', () => {
    const communes = view.atLevel(AFTER, 5);
    const names = counts(communes.map(({ fullName }) => fullName));
    expect(Object.values(names).filter((count) => count > 1)).toHaveLength(246);
    const placed = communes.map(
      ({ fullName, provinceId }) => `${nameKey(fullName)}, ${provinceId}`,
    );
    expect(new Set(placed).size).toBe(communes.length);
  });

  test('Kỳ Lợi is split by population while its whole area goes to one unit', () => {
    const edges = dataset.lineage.filter(({ predecessorId }) => predecessorId === '18796.1');
    expect(counts(edges.map(({ moved }) => moved))).toEqual({ AREA: 1, POPULATION: 2 });
    expect(edges.find(({ moved }) => moved === 'AREA')?.note).toBe('Nhập toàn bộ diện tích');
  });

  test('names in two spellings are one name', () => {
    expect(nameKey('Xã Hòa Bình')).toBe(nameKey('Xã Hoà Bình'));
    expect(nameKey('Phường Phú Thủy')).toBe(nameKey('Phường Phú Thuỷ'));
    expect(nameKey('Xã Phú Lũy')).toBe(nameKey('Xã Phú Luỹ'));
  });
});

describe('counts by kind', () => {
  test('on 30 June 2025', () => {
    expect(kindsOn(BEFORE)).toEqual({
      COUNTRY: 1,
      MUNICIPALITY: 6,
      PROVINCE: 57,
      DISTRICT: 696,
      COMMUNE: 7_692,
      WARD: 1_726,
      TOWNSHIP: 617,
    });
  });

  test.each([
    [AFTER, 6, 28, 2_621, 687],
    ['2026-04-29', 6, 28, 2_621, 687],
    ['2026-04-30', 7, 27, 2_611, 697],
    ['2026-09-01', 8, 26, 2_611, 697],
    ['2026-09-20', 9, 25, 2_599, 709],
  ])(
    'on %s: %d cities, %d provinces, %d xã, %d phường',
    (day, MUNICIPALITY, PROVINCE, COMMUNE, WARD) => {
      expect(kindsOn(day)).toEqual({
        COUNTRY: 1,
        MUNICIPALITY,
        PROVINCE,
        COMMUNE,
        WARD,
        SPECIAL_ZONE: 13,
      });
    },
  );
});
