import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import type { TestCongress } from './congress.ts';

export interface ArrangedOrganisation {
  readonly id: string;
  readonly unit: string;
  readonly level: string;
  readonly merged?: boolean;
  readonly validTo?: string;
  readonly sample?: boolean;
}

const INSERT = `
insert into party_organisation (id, unit_id, level, name, folded_name, merged, valid_from, valid_to,
  reported_on, end_reported_on, provenance)
values ($1, $2, $3, $1, lower($1), $4, '2025-07-01', $5, '2025-07-01', $5, $6)`;

/** Arranges organisations, each alive from 1 July 2025. */
export async function organise(
  congress: TestCongress,
  organisations: readonly ArrangedOrganisation[],
): Promise<void> {
  for (const { id, unit, level, merged = false, validTo = null, sample } of organisations) {
    const provenance = sample ? 'SAMPLE' : 'IMPORTED';
    await congress.arrange(INSERT, [id, unit, level, merged, validTo, provenance]);
  }
}

/** The committees of the small territory: two provinces, of which the first was merged. */
export const COMMITTEES: readonly ArrangedOrganisation[] = [
  { id: 'city', unit: UNITS.city, level: 'PROVINCE', merged: true },
  { id: 'saigon', unit: UNITS.saigon, level: 'COMMUNE', merged: true },
  { id: 'tanDinh', unit: UNITS.tanDinh, level: 'COMMUNE' },
  { id: 'hanoi', unit: UNITS.hanoi, level: 'PROVINCE' },
  { id: 'hoanKiem', unit: UNITS.hoanKiem, level: 'COMMUNE' },
];
