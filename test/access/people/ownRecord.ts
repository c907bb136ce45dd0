import { type Audit, type AuditEntry, readAs, VIEWER_SUBJECT } from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';

/** A request about one's own record, as it is audited. */
export interface OwnRequest extends RequestContext, Pick<AuditEntry, 'operation'> {
  readonly audit: Audit;
  readonly operationHash?: string | undefined;
}

/** What one's own record shows, and what of it can be contested: columns by fields. */
export const OWN_FIELDS = {
  name: 'name',
  unit: 'unit_id',
  salary: 'salary',
  identifier: 'identifier',
  ethnicity: 'ethnicity',
  partyMember: 'party_member',
  healthNote: 'health_note',
  disciplineNote: 'discipline_note',
} as const;

const COLUMNS = Object.entries(OWN_FIELDS).map(([field, column]) => `${column} as "${field}"`);

// The guard lets an officer see others as well, and a service may bear any name: who is meant is
// said by the setting that the guard goes by, not by the viewer's subject.
const SELECT = `select id, ${COLUMNS.join(', ')} from person where subject = ${VIEWER_SUBJECT}`;

/** The viewer's own record; null for somebody who is not on staff. */
export async function readOwnRecord(pool: Pool, { audit, ...request }: OwnRequest) {
  const { rows } = await readAs(pool, request.viewer, (client) =>
    client.query<{ id: string }>(SELECT),
  );
  await audit.read(request, {
    operation: request.operation,
    operationHash: request.operationHash,
    persons: rows.map(({ id }) => id),
    fields: Object.keys(OWN_FIELDS),
  });
  return rows[0] ?? null;
}
