import DataLoader from 'dataloader';
import { ASSIGNMENT_COLUMNS, type AssignmentRow } from './assignment.ts';
import type { PeopleReader } from './peopleReader.ts';

/** Assignments by id, as far as the viewer may see them. */
export function assignmentLoader(people: PeopleReader): DataLoader<string, AssignmentRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<AssignmentRow>({
      sql: `select ${ASSIGNMENT_COLUMNS} from assignment t where t.id = any($1::text[])`,
      values: [ids],
      fields: ['assignments'],
      personOf: ({ personId }) => personId,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
