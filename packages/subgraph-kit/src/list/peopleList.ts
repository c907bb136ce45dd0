import type { PeopleRead, PeopleReader } from '../audit/peopleReader.ts';
import type { ListReader } from './listPages.ts';

/** Reads a list of rows about people: as the viewer, and on record. */
export function peopleList<Row extends object>(
  people: PeopleReader,
  { fields, personOf }: Pick<PeopleRead<Row>, 'fields' | 'personOf'>,
): ListReader<Row> {
  return {
    rows: (sql, values) => people.read<Row & { at: number }>({ sql, values, fields, personOf }),
    counts: (sql, values) => people.count(sql, values),
  };
}
