import {
  badInput,
  isRefused,
  pastDay,
  permit,
  runCommand,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { RecordResultsInput } from '../../__generated__/types.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import { committeeFault } from '../../rules/steps/committeeFault.ts';
import { tooLong } from '../../rules/steps/congressDays.ts';
import { seatsFault } from '../../rules/steps/seats.ts';
import { readDays } from '../congress/readDays.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { congressLock } from '../run/locks.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { insertResult } from './insertResult.ts';
import { loadResultScene, type ResultScene } from './loadResultScene.ts';
import { bodyCounts, readCounts } from './readCounts.ts';
import { readDelegations, writeDelegations } from './writeDelegations.ts';

const FIELDS = ['held', 'delegations'];
const MOST_DELEGATES = 10_000;

/** Records that a congress was held, and what came of it. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function recordResults(
  request: CongressRequest,
  input: RecordResultsInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:read', 'congress:write');
  const { today, policies } = request;
  const { congress: id, version } = input;
  const { from, to } = readDays('input', input, today);
  pastDay('input.to', to, today);
  const counts = input.committee ? readCounts(input.committee) : null;
  const delegations = readDelegations(input.delegations ?? [], today);
  const delegates = input.attended ?? null;
  if (delegates !== null && (delegates < 0 || delegates > MOST_DELEGATES)) {
    throw badInput('input.attended', `expected from 0 to ${MOST_DELEGATES}.`);
  }

  /** The committee that the congress elected, where it elects one. */
  function electedFault(congress: ResultScene): CongressRefused | null {
    if (!counts) return null;
    const fault = committeeFault(congress, 'ELECTED');
    return fault ?? seatsFault(bodyCounts(counts), congress.limits);
  }

  return runCommand(request, {
    name: 'recordResults',
    key: versionedKey(input),
    input,
    locks: [congressLock(id)],
    async load(client) {
      const congress = await loadResultScene(client, id, policies);
      if (!isRefused(congress) && congress.committee === 'ELECTED' && !counts) {
        throw badInput('input.committee', 'expected of a congress that elects its committee.');
      }
      return congress;
    },
    decide(congress) {
      const stale = staleVersion(version, congress.version);
      if (stale) return stale;
      if (congress.heldTo !== null) {
        const [at, expected] = ['HELD', ['OPEN', 'APPOINTED']];
        return refused({ code: 'STEP_OUT_OF_ORDER', subject: 'CONGRESS', id, at, expected });
      }
      const { preparatoryOn, mostDays } = congress;
      return electedFault(congress) ?? tooLong({ from, to, preparatoryOn }, mostDays) ?? {};
    },
    async write(client, _, congress) {
      if (counts) await insertResult(client, congress, counts, { on: to, delegates, today });
      await writeDelegations(client, congress, delegations, today);
      const held = { held_from: from, held_to: to, reported_on: today };
      await updateVersioned(client, 'congress', congress, held);
      return changed('PartyCongress', id, counts ? [...FIELDS, 'result'] : FIELDS);
    },
  });
}
