import { badInput, VIEWER_SUBJECT } from '@haicap/subgraph-kit';
import type { Pool, PoolClient } from 'pg';
import { contestRefusal } from './contestRefusal.ts';
import { OWN_FIELDS, type OwnRequest } from './ownRecord.ts';

export interface ContestInput {
  readonly field: string;
  readonly text: string;
}

/** A contest as the table has it. */
export interface Contest extends ContestInput {
  readonly requestedOn: string;
}

const LONGEST = 2_000;
const OWN = `select id from person where subject = ${VIEWER_SUBJECT}`;
const EARLIER = `
select field, text, to_char(requested_on, 'YYYY-MM-DD') as "requestedOn"
from contest where person_id = $1 and field = $2 order by requested_on`;
/** Waits for one that is being written under the same key, and then inserts nothing. */
const INSERT = `
insert into contest (person_id, field, requested_on, text) values ($1, $2, $3, $4)
on conflict do nothing`;

/**
 * Notes that the viewer holds a field of their own record to be wrong. Person, field and day are
 * the key; the same words about a field again, on whichever day, answer with the first result.
 */
export async function contestOwnRecord(
  pool: Pool,
  input: ContestInput,
  { audit, ...request }: OwnRequest,
) {
  const { field } = input;
  const text = input.text.normalize('NFC').trim();
  if (text === '' || text.length > LONGEST || text.includes('\0')) {
    throw badInput('input.text', `expected 1 to ${LONGEST} characters`);
  }
  if (!Object.hasOwn(OWN_FIELDS, field)) {
    return contestRefusal('FIELD_UNKNOWN', request.language, { fields: Object.keys(OWN_FIELDS) });
  }
  const record = async (client: PoolClient) => {
    const { rows: own } = await client.query<{ id: string }>(OWN);
    const id = own[0]?.id;
    if (id === undefined) return contestRefusal('NOT_ON_STAFF', request.language);
    const earlier = () => client.query<Contest>(EARLIER, [id, field]);
    const same = (contest: Contest) => contest.text === text;
    const before = (await earlier()).rows.find(same);
    if (before) return recorded(before);
    const { rowCount } = await client.query(INSERT, [id, field, request.today, text]);
    if (rowCount === 0) {
      const other = (await earlier()).rows.find(({ requestedOn }) => requestedOn === request.today);
      if (!other) throw new Error('A contest was taken back while it was read.');
      if (same(other)) return recorded(other);
      return contestRefusal('CONFLICTING_INPUT', request.language, { recorded: other });
    }
    const { operation, operationHash } = request;
    audit.write(client, request, { operation, operationHash, persons: [id], fields: [field] });
    return recorded({ field, text, requestedOn: request.today });
  };
  return audit.transaction(pool, record, request);
}

const recorded = (contest: Contest) => ({ __typename: 'OwnRecordContested', contest });
