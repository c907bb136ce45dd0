import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, type PeopleReader } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { Speciality } from '../__generated__/types.ts';
import type {
  AssignmentEnd,
  AssignmentKind,
  Provenance,
  StaffCategory,
} from '../entities/enums.ts';
import type { OrganisationDay } from './organisation.ts';

/** An assignment, as the table has it. */
export interface AssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly postId: string | null;
  readonly kind: AssignmentKind;
  readonly category: StaffCategory;
  readonly speciality: Speciality;
  readonly title: string | null;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly expectedEnd: CalendarDay | null;
  readonly endReason: AssignmentEnd | null;
  readonly fromOrganisationId: string | null;
  readonly decision: string | null;
  readonly specialityFits: boolean | null;
  readonly qualificationFits: boolean | null;
  readonly reportedOn: CalendarDay;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of an AssignmentRow over `assignment t`. */
export const ASSIGNMENT_COLUMNS = `
t.id, t.person_id as "personId", t.organisation_id as "organisationId", t.post_id as "postId",
t.kind, t.category, t.speciality, t.title, t.valid_from as "validFrom", t.valid_to as "validTo",
t.expected_end as "expectedEnd", t.end_reason as "endReason",
t.from_organisation_id as "fromOrganisationId", t.decision,
t.speciality_fits as "specialityFits", t.qualification_fits as "qualificationFits",
t.reported_on as "reportedOn", t.version, t.provenance`;

const READ = { fields: ['assignments'], personOf: ({ personId }: AssignmentRow) => personId };

/** Assignments by id, as far as the viewer may see them. */
export function assignmentLoader(people: PeopleReader): DataLoader<string, AssignmentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<AssignmentRow>({
      ...READ,
      sql: `select ${ASSIGNMENT_COLUMNS} from assignment t where t.id = any($1::text[])`,
      values: [ids],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** Where people work and have worked, the newest first. */
export function personAssignmentLoader(
  people: PeopleReader,
): DataLoader<string, readonly AssignmentRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<AssignmentRow>({
      ...READ,
      sql: `select ${ASSIGNMENT_COLUMNS} from assignment t where t.person_id = any($1::text[])
            order by t.person_id, t.valid_from desc, t.id`,
      values: [ids],
    });
    const byPerson = groupBy(rows, ({ personId }) => personId);
    return ids.map((id) => byPerson.get(id) ?? []);
  });
}

/** Who works in bodies on a day. */
export function organisationAssignmentLoader(
  people: PeopleReader,
): DataLoader<OrganisationDay, readonly AssignmentRow[], string> {
  return new DataLoader(
    async (keys) => {
      const rows = await people.read<AssignmentRow & { at: number }>({
        ...READ,
        sql: `select k.at::int, ${ASSIGNMENT_COLUMNS}
              from unnest($1::text[], $2::date[]) with ordinality as k(id, day, at)
              join assignment t on t.organisation_id = k.id and t.valid_from <= k.day
                and (t.valid_to is null or t.valid_to > k.day)
              order by k.at, t.id`,
        values: [keys.map(({ id }) => id), keys.map(({ day }) => day)],
      });
      const byKey = groupBy(rows, ({ at }) => at);
      return keys.map((_, i) => byKey.get(i + 1) ?? []);
    },
    { cacheKeyFn: ({ id, day }) => `${id}@${day}` },
  );
}
