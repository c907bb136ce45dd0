import { nameKey } from '@haicap/domain-kit';
import type { ReferenceData, ReferenceRow } from '../referenceData.ts';

/** A commune-level unit of an official list, as its address is written. */
export interface ListedUnit {
  readonly code: string;
  readonly fullName: string;
  readonly name: string;
  /** Null in the list of today, which has no districts. */
  readonly district: string | null;
  readonly province: string;
}

/** Two units of one province whose names differ in their diacritics alone. */
export type DiacriticPair = readonly [ListedUnit, ListedUnit];

/** The communes of 30 June 2025. */
export function oldUnits({ legacyCommunes }: ReferenceData): readonly ListedUnit[] {
  return legacyCommunes.map(({ code = '', full_name = '', kind_vi = '', district, province }) => {
    const name = full_name.slice(kind_vi.length + 1);
    return {
      code,
      fullName: full_name,
      name,
      district: district ?? null,
      province: province ?? '',
    };
  });
}

/** The communes of 1 July 2025. */
export function newUnits({ communes, provinces }: ReferenceData): readonly ListedUnit[] {
  const names = new Map(provinces.map((row) => [row.code, row.full_name ?? '']));
  return communes.map((row: ReferenceRow) => ({
    code: row.code ?? '',
    fullName: row.full_name ?? '',
    name: row.name ?? '',
    district: null,
    province: names.get(row.province_code) ?? '',
  }));
}

/** Letters alone; written anew here, so that the code under test does not judge itself. */
export function withoutDiacritics(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd');
}

/** Every pair of one province whose names differ (README of the data: by `nameKey`) in diacritics. */
export function diacriticPairs(units: readonly ListedUnit[]): readonly DiacriticPair[] {
  const groups = new Map<string, ListedUnit[]>();
  for (const unit of units) {
    const key = `${unit.province}|${withoutDiacritics(unit.name)}`;
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, i) =>
      group
        .slice(i + 1)
        .filter((other) => nameKey(one.name) !== nameKey(other.name))
        .map((other) => [one, other] as const),
    ),
  );
}
