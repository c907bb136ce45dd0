import { pastDay, permit } from '@haicap/subgraph-kit';
import type { AppraiseDocumentInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { documentCommand } from './documentCommand.ts';

/** Finds a document in order. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function appraiseDocument(
  request: CongressRequest,
  input: AppraiseDocumentInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write', 'congress:appraise');
  const on = pastDay('input.on', input.on, request.today);
  return documentCommand(request, {
    name: 'appraiseDocument',
    step: 'APPRAISE',
    input,
    on,
    fields: ['status'],
    write: async () => ({ appraised_on: on, appraised_by: request.viewer.subject }),
  });
}
