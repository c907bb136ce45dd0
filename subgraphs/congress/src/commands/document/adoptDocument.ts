import { pastDay, permit } from '@haicap/subgraph-kit';
import type { AdoptDocumentInput } from '../../__generated__/types.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { documentCommand } from './documentCommand.ts';

/** Records that the congress adopted a document. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function adoptDocument(
  request: CongressRequest,
  input: AdoptDocumentInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const on = pastDay('input.on', input.on, request.today);
  return documentCommand(request, {
    name: 'adoptDocument',
    step: 'ADOPT',
    input,
    on,
    fields: ['status'],
    write: async () => ({ adopted_on: on }),
  });
}
