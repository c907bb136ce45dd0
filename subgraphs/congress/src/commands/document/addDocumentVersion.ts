import { pastDay, permit, requiredText } from '@haicap/subgraph-kit';
import type { AddDocumentVersionInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { CLASSIFIED, isSecret } from '../run/classified.ts';
import { documentCommand } from './documentCommand.ts';
import { insertVersion } from './insertVersion.ts';

/** Records a version; the first begins the drafting. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function addDocumentVersion(
  request: CongressRequest,
  input: AddDocumentVersionInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  if (isSecret(input)) return CLASSIFIED;
  const on = pastDay('input.madeOn', input.madeOn, request.today);
  const reference = requiredText('input.reference', input.reference);
  return documentCommand(request, {
    name: 'addDocumentVersion',
    step: 'REVISE',
    input,
    on,
    fields: ['versions', 'status'],
    async write(client, document) {
      await insertVersion(client, document, on, reference);
      return document.status === 'NOT_STARTED' ? { drafting_on: on } : {};
    },
  });
}
