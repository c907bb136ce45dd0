import { badInput, permit, VIEWER_SUBJECT } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { ContestOwnRecordInput } from '../../__generated__/types.ts';
import type { ContestRow } from '../../loaders/ownRecord.ts';
import type { CommandRequest } from '../run/Command.ts';
import { contestRefusal } from './contestRefusal.ts';
import { OWN_FIELDS } from './ownFields.ts';

const LONGEST = 2_000;
const OWN = `select id from person where subject = ${VIEWER_SUBJECT}`;
const EARLIER = `
select field, text, requested_on as "requestedOn"
from contest where person_id = $1 and field = $2 order by requested_on`;
/** Waits for one that is being written under the same key, and then inserts nothing. */
const INSERT = `
insert into contest (person_id, field, requested_on, text) values ($1, $2, $3, $4)
on conflict do nothing`;

/**
 * Notes that the viewer holds a field of their own record to be wrong. Person, field and day are
 * the key; the same words about a field again, on whichever day, answer with the first result.
 * Errors: BAD_USER_INPUT, FORBIDDEN.
 */
export async function contestOwnRecord(
  request: Omit<CommandRequest, 'fingerprint'>,
  input: ContestOwnRecordInput,
) {
  permit(request, 'own:write');
  const { field } = input;
  const { language, today } = request;
  const text = input.text.normalize('NFC').trim();
  if (text === '' || text.length > LONGEST || text.includes('\0')) {
    throw badInput('input.text', `expected 1 to ${LONGEST} characters.`);
  }
  if (!OWN_FIELDS.some((name) => name === field)) {
    return contestRefusal('FIELD_UNKNOWN', language, { fields: [...OWN_FIELDS] });
  }
  const note = async (client: PoolClient) => {
    const { rows: own } = await client.query<{ id: string }>(OWN);
    const id = own[0]?.id;
    if (id === undefined) return contestRefusal('NOT_ON_STAFF', language, {});
    const earlier = async () => (await client.query<ContestRow>(EARLIER, [id, field])).rows;
    const same = (contest: ContestRow) => contest.text === text;
    const before = (await earlier()).find(same);
    if (before) return contested(before);
    const { rowCount } = await client.query(INSERT, [id, field, today, text]);
    if (rowCount === 0) {
      const other = (await earlier()).find(({ requestedOn }) => requestedOn === today);
      if (!other) throw new Error('A contest was taken back while it was read.');
      if (same(other)) return contested(other);
      return contestRefusal('CONFLICTING_INPUT', language, { recorded: other });
    }
    const { operation, operationHash } = request;
    const entry = { operation, operationHash, persons: [id], fields: [field] };
    request.audit.write(client, request, entry);
    return contested({ field, text, requestedOn: today });
  };
  return request.audit.transaction(request.pool, note, request);
}

const contested = (contest: ContestRow) => ({
  __typename: 'OwnRecordContested' as const,
  contest,
});
