import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lookupKey, nameKey, spellingKey, splitKindPrefix } from '../src/index.ts';
import { hasReferenceData, REFERENCE_FOLDER, readReferenceCsv } from './readReferenceCsv.ts';

const KIND_VI: Readonly<Record<string, string>> = {
  COMMUNE: 'xã',
  WARD: 'phường',
  SPECIAL_ZONE: 'đặc khu',
  PROVINCE: 'tỉnh',
  MUNICIPALITY: 'thành phố',
};

if (!hasReferenceData()) {
  test('there are no reference data here: nothing is held against them', () => {
    process.stderr.write(`No reference data in ${REFERENCE_FOLDER}: nothing is held against it\n`);
    expect(existsSync(REFERENCE_FOLDER)).toBe(false);
  });
}

/** Registers what needs the reference data only where they are. */
function describeWithData(name: string, tests: () => void): void {
  if (hasReferenceData()) describe(name, tests);
}

/** The distinct spellings of each key, where there are several. */
function merged(names: Iterable<string>, key: (name: string) => string): readonly string[][] {
  const spellings = new Map<string, Set<string>>();
  for (const name of names) {
    const known = spellings.get(key(name)) ?? new Set();
    spellings.set(key(name), known.add(name));
  }
  return [...spellings.values()].filter(({ size }) => size > 1).map((set) => [...set]);
}

function allNames(): ReadonlySet<string> {
  const legacy = readReferenceCsv('legacy-communes.csv');
  const full = legacy.flatMap((row) => [row.full_name, row.district, row.province]);
  const units = [...readReferenceCsv('communes.csv'), ...readReferenceCsv('provinces.csv')];
  const names = full.map((name = '') => splitKindPrefix(name).name);
  return new Set([...names, ...units.map(({ name = '' }) => name)]);
}

describeWithData('the official names', () => {
  test('of 3,321 communes and 34 provinces split into their kind and name', () => {
    const units = [...readReferenceCsv('communes.csv'), ...readReferenceCsv('provinces.csv')];
    expect(units).toHaveLength(3_321 + 34);
    const wrong = units.filter(({ kind = '', full_name = '', name }) => {
      const split = splitKindPrefix(full_name);
      return split.kindWord !== KIND_VI[kind] || split.name !== name;
    });
    expect(wrong).toEqual([]);
  });

  test('of 10,035 former communes, their districts and provinces split into their kind and name', () => {
    const rows = readReferenceCsv('legacy-communes.csv');
    expect(rows).toHaveLength(10_035);
    const wrong = rows.filter(({ full_name = '', kind_vi = '', district = '', province = '' }) => {
      const { kindWord, name } = splitKindPrefix(full_name);
      if (kindWord !== kind_vi.toLowerCase() || `${kind_vi} ${name}` !== full_name) return true;
      // The list has "Thành Phố Bắc Kạn" and "Thị Xã Buôn Hồ" with two large letters.
      return ![district, province].every((parent) => {
        const split = splitKindPrefix(parent);
        return (
          split.kindWord && `${split.kindWord} ${split.name}`.toLowerCase() === parent.toLowerCase()
        );
      });
    });
    expect(wrong).toEqual([]);
  });

  test('are one under the name key only where the tone stands elsewhere or a letter is large', () => {
    const pairs = merged(lowerCase(allNames()), nameKey);
    expect(pairs.length).toBeGreaterThan(40);
    for (const spellings of pairs) {
      expect(new Set(spellings.map((name) => withoutTones(name))).size).toBe(1);
      expect(spellings.join()).toMatch(/o[àáãảạ](?!\p{L})|u[ỳýỹỷỵ](?!\p{L})/u);
    }
  });

  test('are one under the spelling key only by i and y, Đăk and Đắk, or what joins words', () => {
    const plain = (name: string) =>
      name
        .replaceAll('đắk', 'đăk')
        .replace(/[ '’-]/gu, '')
        .normalize('NFD')
        .replaceAll('y', 'i');
    const pairs = merged(Array.from(allNames(), nameKey), spellingKey);
    expect(pairs.length).toBeGreaterThan(20);
    for (const spellings of pairs) expect(new Set(spellings.map(plain)).size).toBe(1);
  });

  test('share the lookup key only with names of the same letters', () => {
    const letters = (name: string) =>
      name
        .normalize('NFD')
        .replace(/[^a-zđ0-9]/giu, '')
        .replaceAll('y', 'i')
        .replaceAll('đ', 'd');
    for (const spellings of merged(lowerCase(allNames()), lookupKey)) {
      expect(new Set(spellings.map(letters)).size).toBe(1);
    }
  });
});

function lowerCase(names: Iterable<string>): readonly string[] {
  return Array.from(names, (name) => name.toLowerCase());
}

function withoutTones(name: string): string {
  return name.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '');
}
