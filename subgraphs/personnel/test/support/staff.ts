import { insert } from './facts.ts';
import type { TestPersonnel } from './personnel.ts';

/** A body of a unit with a quota for land, and people who hold a post proper in it. */
export async function body(
  personnel: TestPersonnel,
  id: string,
  unit_id: string,
  headcount: number,
  people: readonly string[] = [],
  organisation: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await insert(personnel, 'organisation', { id, unit_id, ...organisation });
  await insert(personnel, 'quota', { organisation_id: id, unit_id, headcount });
  for (const person of people) await staff(personnel, person, id, unit_id);
}

/** Somebody who holds a post proper in a body; the assignment is `a-` and their id. */
export async function staff(
  personnel: TestPersonnel,
  id: string,
  organisation_id: string,
  unit_id: string,
  { person = {}, assignment = {} }: Readonly<Record<string, object>> = {},
): Promise<void> {
  await insert(personnel, 'person', { id, unit_id, ...person });
  await insert(personnel, 'assignment', {
    id: `a-${id}`,
    person_id: id,
    organisation_id,
    unit_id,
    ...assignment,
  });
}
