import { pastDay, permit } from '@haicap/subgraph-kit';
import type { ApproveDocumentInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { documentCommand } from './documentCommand.ts';

/** Approves a document for the congress. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function approveDocument(
  request: CongressRequest,
  input: ApproveDocumentInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write', 'congress:approve');
  const on = pastDay('input.on', input.on, request.today);
  return documentCommand(request, {
    name: 'approveDocument',
    step: 'APPROVE',
    input,
    on,
    fields: ['status'],
    write: async () => ({ approved_on: on, approved_by: request.viewer.subject }),
  });
}
