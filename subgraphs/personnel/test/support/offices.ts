import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { insert } from './facts.ts';
import type { TestPersonnel } from './personnel.ts';

/** A body in each commune, and one of the province. */
export const OFFICES = {
  saigon: 'o-saigon',
  tanDinh: 'o-tandinh',
  hoanKiem: 'o-hoankiem',
  city: 'o-city',
} as const;

const UNIT_OF: Readonly<Record<keyof typeof OFFICES, string>> = {
  saigon: UNITS.saigon,
  tanDinh: UNITS.tanDinh,
  hoanKiem: UNITS.hoanKiem,
  city: UNITS.city,
};

/** Puts the bodies there. */
export async function openOffices(personnel: TestPersonnel): Promise<void> {
  for (const [name, id] of Object.entries(OFFICES)) {
    const unit_id = UNIT_OF[name as keyof typeof OFFICES];
    const level = name === 'city' ? 'PROVINCE' : 'COMMUNE';
    await insert(personnel, 'organisation', { id, unit_id, level });
  }
}

/** Puts somebody there with a post proper since July 2025, in an office. */
export async function place(
  personnel: TestPersonnel,
  id: string,
  office: keyof typeof OFFICES = 'saigon',
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await insert(personnel, 'person', { id, unit_id: UNIT_OF[office], ...more });
  await insert(personnel, 'assignment', {
    id: `a-${id}`,
    person_id: id,
    organisation_id: OFFICES[office],
    unit_id: UNIT_OF[office],
  });
}
