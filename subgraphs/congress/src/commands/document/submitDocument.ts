import { pastDay, permit, requiredText } from '@haicap/subgraph-kit';
import type { SubmitDocumentInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { CLASSIFIED, isSecret } from '../run/classified.ts';
import { documentCommand } from './documentCommand.ts';
import { insertVersion } from './insertVersion.ts';

/** Hands in a document after comments were taken. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function submitDocument(
  request: CongressRequest,
  input: SubmitDocumentInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  if (isSecret(input)) return CLASSIFIED;
  const on = pastDay('input.on', input.on, request.today);
  const reference = requiredText('input.reference', input.reference);
  return documentCommand(request, {
    name: 'submitDocument',
    step: 'SUBMIT',
    input,
    on,
    fields: ['status', 'versions'],
    async write(client, document) {
      if (document.latest?.reference !== reference) {
        await insertVersion(client, document, on, reference);
      }
      return { consulted_on: on, submitted_by: request.viewer.subject };
    },
  });
}
