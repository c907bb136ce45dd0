import { type Audit, groupBy, readAs } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';

/** A person as the table has it. */
export interface Person {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly salary: number;
  readonly identifier: string | null;
  readonly ethnicity: string | null;
  readonly partyMember: boolean | null;
  readonly healthNote: string | null;
  readonly disciplineNote: string | null;
}

/** No filter on who asks: the guard alone decides. */
const SELECT = `
select id, unit_id as "unitId", name, salary, identifier, ethnicity,
  party_member as "partyMember", health_note as "healthNote",
  discipline_note as "disciplineNote"
from person where unit_id = any($1::text[]) order by unit_id, id`;

/** What a batch reads of each person. */
export const PERSON_FIELDS = [
  'name',
  'salary',
  'identifier',
  'ethnicity',
  'partyMember',
  'healthNote',
  'disciplineNote',
];

export type PersonLoader = DataLoader<string, readonly Person[]>;

/** The people of units: one guarded statement and one row of the audit a batch. */
export function personLoader(pool: Pool, audit: Audit, context: RequestContext): PersonLoader {
  return new DataLoader(async (unitIds) => {
    const { rows } = await readAs(pool, context.viewer, (client) =>
      client.query<Person>(SELECT, [unitIds]),
    );
    await audit.read(context, {
      operation: 'people',
      persons: rows.map(({ id }) => id),
      fields: PERSON_FIELDS,
    });
    const byUnit = groupBy(rows, ({ unitId }) => unitId);
    return unitIds.map((id) => byUnit.get(id) ?? []);
  });
}
