import type { CalendarDay } from '@haicap/domain-kit';
import type { PeopleReader } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Speciality } from '../__generated__/types.ts';
import type { DigitalSkills, Provenance, Qualification, Sex } from '../entities/enums.ts';

/** Somebody, as the table has them; sensitive kinds stand in tables of their own. */
export interface PersonRow {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly givenName: string;
  readonly birthDate: CalendarDay;
  readonly sex: Sex;
  readonly qualification: Qualification;
  readonly specialities: readonly Speciality[];
  readonly digitalSkills: DigitalSkills | null;
  readonly leftOn: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a PersonRow over `person p`. */
export const PERSON_COLUMNS = `
p.id, p.unit_id as "unitId", p.name, p.given_name as "givenName", p.birth_date as "birthDate",
p.sex, p.qualification, p.specialities, p.digital_skills as "digitalSkills",
p.left_on as "leftOn", p.version, p.provenance`;

/** What of a person these columns are, for the audit. */
export const PERSON_FIELDS = [
  'unit',
  'name',
  'birthDate',
  'sex',
  'qualification',
  'specialities',
  'digitalSkills',
  'leftOn',
] as const;

export type PersonLoader = DataLoader<string, PersonRow | null>;

/** People by id, as far as the viewer may see them. */
export function personLoader(people: PeopleReader): PersonLoader {
  return new DataLoader(async (ids) => {
    const rows = await people.read<PersonRow>({
      sql: `select ${PERSON_COLUMNS} from person p where p.id = any($1::text[])`,
      values: [ids],
      fields: PERSON_FIELDS,
      personOf: ({ id }) => id,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
