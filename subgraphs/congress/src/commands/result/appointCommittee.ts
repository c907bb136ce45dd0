import { pastDay, permit, runCommand, staleVersion, updateVersioned } from '@haicap/subgraph-kit';
import type { AppointCommitteeInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/steps/CongressFault.ts';
import { committeeFault } from '../../rules/steps/committeeFault.ts';
import { seatsFault } from '../../rules/steps/seats.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { congressLock } from '../run/locks.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { insertResult } from './insertResult.ts';
import { loadResultScene } from './loadResultScene.ts';
import { bodyCounts, readCounts } from './readCounts.ts';

/** Records the committee that the superior appoints. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function appointCommittee(
  request: CongressRequest,
  input: AppointCommitteeInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:read', 'congress:write');
  const { today, policies } = request;
  const { congress: id, version } = input;
  const on = pastDay('input.decidedOn', input.decidedOn, today);
  const counts = readCounts(input.committee);
  return runCommand(request, {
    name: 'appointCommittee',
    key: versionedKey(input),
    input,
    locks: [congressLock(id)],
    load: (client) => loadResultScene(client, id, policies),
    decide(congress) {
      const fault =
        staleVersion(version, congress.version) ?? committeeFault(congress, 'APPOINTED');
      if (fault) return fault;
      if (congress.hasResult) {
        const [at, expected] = ['APPOINTED', ['OPEN', 'HELD']];
        return refused({ code: 'STEP_OUT_OF_ORDER', subject: 'CONGRESS', id, at, expected });
      }
      return seatsFault(bodyCounts(counts), congress.limits) ?? {};
    },
    async write(client, _, congress) {
      await insertResult(client, congress, counts, { on, delegates: null, today });
      await updateVersioned(client, 'congress', congress, { reported_on: today });
      return changed('PartyCongress', id, ['result']);
    },
  });
}
