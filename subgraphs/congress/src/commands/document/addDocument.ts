import { randomUUID } from 'node:crypto';
import {
  insertRow,
  isRefused,
  permit,
  possibleDay,
  requiredText,
  runCommand,
} from '@haicap/subgraph-kit';
import type { AddDocumentInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/steps/CongressFault.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { change } from '../run/changes.ts';
import { CLASSIFIED, isSecret } from '../run/classified.ts';
import { congressLock } from '../run/locks.ts';
import { loadCongress } from '../state/congress.ts';

const SAME_TITLE = `
select id from congress_document where congress_id = $1 and lower(title) = lower($2) limit 1`;

/** Adds a document beside the two that are named. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function addDocument(
  request: CongressRequest,
  input: AddDocumentInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  if (isSecret(input)) return CLASSIFIED;
  const { today } = request;
  const { congress: congressId } = input;
  const title = requiredText('input.title', input.title);
  const dueOn = input.dueOn ? possibleDay('input.dueOn', input.dueOn, today) : null;
  return runCommand(request, {
    name: 'addDocument',
    key: [congressId, title].join(' '),
    input,
    locks: [congressLock(congressId)],
    async load(client) {
      const congress = await loadCongress(client, congressId);
      if (isRefused(congress)) return congress;
      const { rows } = await client.query<{ id: string }>(SAME_TITLE, [congressId, title]);
      return { congress, taken: rows[0]?.id ?? null };
    },
    decide: ({ taken }) =>
      taken === null ? {} : refused({ code: 'DOCUMENT_TITLE_TAKEN', documentId: taken }),
    async write(client, _, { congress }) {
      const id = randomUUID();
      await insertRow(client, 'congress_document', {
        id,
        congress_id: congressId,
        unit_id: congress.unitId,
        kind: 'OTHER',
        title,
        due_on: dueOn,
        reported_on: today,
        provenance: congress.provenance,
      });
      const fields = ['kind', 'title', 'dueOn', 'status'];
      return { entityId: id, changes: [change('CongressDocument', id, 'CREATED', fields)] };
    },
  });
}
