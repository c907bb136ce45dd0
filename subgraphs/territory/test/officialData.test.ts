import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ConversionTable } from '../src/import/conversionTable.ts';
import type { TerritoryDataset } from '../src/import/dataset.ts';
import { AFTER, BEFORE, codeOf, type OfficialView, officialView } from './officialView.ts';
import {
  type ReferenceData,
  type ReferenceRow,
  readReferenceData,
  referenceFolder,
} from './referenceData.ts';

let view: OfficialView;
let table: ConversionTable;
let dataset: TerritoryDataset;

beforeAll(async () => {
  view = await officialView();
  ({ table, dataset } = view);
});

const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => row.join('|')).sort();

const reference = readReferenceData();

if (!reference) {
  test('there are no reference data here: nothing is held against them', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: nothing is held against it\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
} else {
  describeAgainst(reference);
}

function describeAgainst({
  provinces,
  communes,
  legacyCommunes,
  lineage,
  changes,
}: ReferenceData): void {
  const cell = (row: ReferenceRow, ...columns: string[]) => columns.map((column) => row[column]);

  describe('held against the reference data', () => {
    test('34 provinces: code, kind, full name, name, origin', () => {
      const ours = view
        .atLevel(AFTER, 2)
        .map(({ code, kind, fullName, name }) => [
          code,
          kind,
          fullName,
          name,
          table.newProvinces
            .find((province) => province.code === code)
            ?.fromProvinceCodes.join(' '),
        ]);
      const theirs = provinces.map((row) =>
        cell(row, 'code', 'kind', 'full_name', 'name', 'from_province_codes'),
      );
      expect(sorted(ours)).toEqual(sorted(theirs));
    });

    test('the lineage of the provinces', () => {
      const ours = dataset.lineage
        .filter(({ successorId }) => codeOf(successorId).length === 2)
        .map((edge) => [codeOf(edge.predecessorId), codeOf(edge.successorId), edge.extent]);
      const theirs = provinces
        .filter((row) => row.from_province_codes !== row.code)
        .flatMap(
          (row) =>
            row.from_province_codes?.split(' ').map((from) => [from, row.code, 'WHOLE']) ?? [],
        );
      expect(theirs).toHaveLength(52);
      expect(sorted(ours)).toEqual(sorted(theirs));
    });

    test('3,321 communes: code, kind, full name, name, province, resolution', () => {
      const numbers = new Map(dataset.legalTexts.map(({ id, number }) => [id, number]));
      const ours = view
        .atLevel(AFTER, 5)
        .map((v) => [
          v.code,
          v.kind,
          v.fullName,
          v.name,
          codeOf(v.parentId),
          numbers.get(v.legalTextId ?? ''),
        ]);
      const theirs = communes.map((row) =>
        cell(row, 'code', 'kind', 'full_name', 'name', 'province_code', 'resolution'),
      );
      expect(theirs).toHaveLength(3_321);
      expect(sorted(ours)).toEqual(sorted(theirs));
    });

    test('10,035 old communes in 696 districts of 63 provinces: code, full name, kind, parents', () => {
      const before = view.on(BEFORE);
      const kinds: Record<string, string> = { COMMUNE: 'Xã', WARD: 'Phường', TOWNSHIP: 'Thị trấn' };
      const ours = view.atLevel(BEFORE, 5).map((v) => {
        const district = before.get(codeOf(v.parentId));
        const province = before.get(codeOf(district?.parentId));
        return [
          v.code,
          v.fullName,
          kinds[v.kind],
          district?.code,
          district?.fullName,
          province?.code,
          province?.fullName,
        ];
      });
      const columns = [
        'code',
        'full_name',
        'kind_vi',
        'district_code',
        'district',
        'province_code',
        'province',
      ];
      const theirs = legacyCommunes.map((row) => cell(row, ...columns));
      expect(theirs).toHaveLength(10_035);
      expect(sorted(ours)).toEqual(sorted(theirs));
      const districts = new Set(theirs.map(([, , , code]) => code));
      expect(districts.size).toBe(691);
      expect(
        view
          .atLevel(BEFORE, 3)
          .filter(({ code }) => !districts.has(code))
          .map(({ fullName }) => fullName),
      ).toEqual([
        'Huyện Bạch Long Vĩ',
        'Huyện Cồn Cỏ',
        'Huyện Hoàng Sa',
        'Huyện Lý Sơn',
        'Huyện Côn Đảo',
      ]);
    });

    test('10,571 rows of lineage, with extent and note', () => {
      const ours = table.lineage.map((row) => [
        row.oldCode,
        row.oldName,
        row.oldDistrictCode,
        row.oldProvinceCode,
        row.newCode,
        row.newProvinceCode,
        row.extent,
        row.note,
      ]);
      const columns = [
        'old_code',
        'old_name',
        'old_district_code',
        'old_province_code',
        'new_code',
        'new_province_code',
        'extent',
        'note_vi',
      ];
      const theirs = lineage.map((row) => cell(row, ...columns));
      expect(theirs).toHaveLength(10_571);
      expect(sorted(ours)).toEqual(sorted(theirs));
    });

    test('25 changes of 2026: names and kinds before and after, resolution, day', () => {
      const numbers = new Map(table.legalTexts.map(({ id, number }) => [id, number]));
      const ours = table.changes.map(({ code, effectiveOn, legalTextId }) => {
        const before = view.on(previousDay(effectiveOn)).get(code);
        const after = view.on(effectiveOn).get(code);
        expect(before?.unitId).toBe(after?.unitId);
        return [
          code,
          before?.fullName,
          before?.kind,
          after?.fullName,
          after?.kind,
          numbers.get(legalTextId),
          effectiveOn,
        ];
      });
      const columns = [
        'code',
        'full_name_before',
        'kind_before',
        'full_name_after',
        'kind_after',
        'resolution',
        'effective_on',
      ];
      const theirs = changes.map((row) => cell(row, ...columns));
      expect(theirs).toHaveLength(25);
      expect(sorted(ours)).toEqual(sorted(theirs));
    });
  });
}

function previousDay(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
