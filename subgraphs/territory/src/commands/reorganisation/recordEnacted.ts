import type { Audit, AuditEntry, AuditedRequest } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { ReorganisationInput } from '../../rules/reorganisation/ReorganisationInput.ts';
import type { EnactOutcome } from './EnactOutcome.ts';

/** A command as somebody gave it, for the audit. */
export interface AuditedCommand extends Pick<AuditEntry, 'operation' | 'operationHash'> {
  readonly audit: Audit;
  readonly context: AuditedRequest;
}

const TOUCHED = `
select unit_id as id from unit_version where legal_text_id = $1
union select id from unit where dissolved_by = $1
union select unnest(array[predecessor_id, successor_id]) from unit_lineage where legal_text_id = $1
order by id`;

const FIELDS = ['legalText', 'formed', 'changed', 'dissolved'] as const;

/** Records who enacted what; a refusal, or what had been enacted before, has written nothing. */
export async function recordEnacted(
  client: PoolClient,
  { audit, context, operation, operationHash }: AuditedCommand,
  input: ReorganisationInput,
  outcome: EnactOutcome,
): Promise<void> {
  if ('faults' in outcome || outcome.alreadyEnacted) return;
  const { rows } = await client.query<{ id: string }>(TOUCHED, [outcome.legalTextId]);
  audit.write(client, context, {
    operation,
    operationHash,
    entities: [input.legalText.number, ...rows.map(({ id }) => id)],
    fields: FIELDS.filter((field) => field === 'legalText' || input[field].length > 0),
  });
}
