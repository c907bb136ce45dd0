import type { CalendarDay } from '@haicap/domain-kit';
import { insertRow } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { DocumentScene } from '../state/document.ts';

/** Writes the next version of a document. */
export async function insertVersion(
  client: PoolClient,
  { id, unitId, latest }: DocumentScene,
  madeOn: CalendarDay,
  reference: string,
): Promise<void> {
  await insertRow(client, 'document_version', {
    document_id: id,
    unit_id: unitId,
    number: (latest?.number ?? 0) + 1,
    made_on: madeOn,
    reference,
  });
}
