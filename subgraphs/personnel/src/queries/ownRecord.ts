import { type PeopleReader, VIEWER_SUBJECT } from '@haicap/subgraph-kit';
import { PERSON_COLUMNS, PERSON_FIELDS, type PersonRow } from '../loaders/person.ts';

// The guard lets an officer see others as well, and a service may bear any name: who is meant is
// said by the setting that the guard goes by, not by the viewer's subject.
const SELECT = `select ${PERSON_COLUMNS} from person p where p.subject = ${VIEWER_SUBJECT}`;

/** The viewer's own record; null for somebody who is not on file. */
export async function ownRecord(people: PeopleReader): Promise<PersonRow | null> {
  const rows = await people.read<PersonRow>({
    sql: SELECT,
    values: [],
    fields: PERSON_FIELDS,
    personOf: ({ id }) => id,
  });
  return rows[0] ?? null;
}
