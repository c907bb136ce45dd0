import type { PoolClient } from 'pg';
import type { OrderingText } from '../../rules/reorganisation/ReorganisationInput.ts';

/** A legal text that is recorded, and the hash of the input enacted under it, if any was. */
export interface RecordedText {
  readonly legalTextId: string;
  /** Null for a text that came with the import of 1 July 2025: nothing can be enacted under it. */
  readonly inputHash: string | null;
}

const SELECT = `
select t.id as "legalTextId", r.input_hash as "inputHash"
from legal_text t left join reorganisation r on r.legal_text_id = t.id
where t.number = $1 and t.issuer = $2 and t.adopted_on is not distinct from $3::date`;

/** The legal text with this number, issuer and day of adoption; null where none is recorded. */
export async function findEnacted(
  client: PoolClient,
  { number, issuer, adoptedOn }: OrderingText,
): Promise<RecordedText | null> {
  const { rows } = await client.query<RecordedText>(SELECT, [number, issuer, adoptedOn]);
  return rows[0] ?? null;
}
