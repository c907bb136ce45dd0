import type { PoolClient } from 'pg';
import type { Provenance } from '../../entities/enums.ts';
import { documentColumns } from '../../loaders/preparation.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import type { DocumentFacts } from '../../rules/steps/documentStep.ts';
import { lockCongress } from '../run/locks.ts';

/** A document as commands judge it. */
export interface DocumentScene extends DocumentFacts {
  readonly congressId: string;
  readonly unitId: string;
  readonly version: number;
  readonly provenance: Provenance;
  /** Its newest version; null before the first. */
  readonly latest: { readonly number: number; readonly reference: string } | null;
}

const CONGRESS = 'select congress_id as "congressId" from congress_document where id = $1';
const SELECT = `
select ${documentColumns(`date 'infinity'`)}, d.unit_id as "unitId", d.submitted_by as "submittedBy",
  d.appraised_by as "appraisedBy", d.provenance,
  (select jsonb_build_object('number', v.number, 'reference', v.reference) from document_version v
   where v.document_id = d.id order by v.number desc limit 1) as latest
from congress_document d where d.id = $1`;

/** A document, once nobody else commands about its congress. */
export async function lockedDocument(
  client: PoolClient,
  documentId: string,
): Promise<DocumentScene | CongressRefused> {
  const of = await client.query<{ congressId: string }>(CONGRESS, [documentId]);
  const congressId = of.rows[0]?.congressId;
  if (congressId !== undefined) await lockCongress(client, congressId);
  const { rows } = await client.query<DocumentScene>(SELECT, [documentId]);
  return rows[0] ?? refused({ code: 'DOCUMENT_NOT_FOUND', documentId });
}
