import {
  badInput,
  permit,
  possibleDay,
  runCommand,
  staleVersion,
  updateVersioned,
} from '@haicap/subgraph-kit';
import type { PlanCongressInput } from '../../__generated__/types.ts';
import { refused } from '../../rules/steps/CongressFault.ts';
import { tooLong } from '../../rules/steps/congressDays.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { congressLock } from '../run/locks.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { loadCongress } from '../state/congress.ts';
import { readDays } from './readDays.ts';

/** Sets the days of a congress that was not held. Errors: FORBIDDEN, BAD_USER_INPUT. */
export async function planCongress(
  request: CongressRequest,
  input: PlanCongressInput,
): Promise<CongressOutcome> {
  permit(request, 'congress:write');
  const { today } = request;
  const { congress: id, version } = input;
  const { from, to } = readDays('input', input, today);
  const preparatoryOn = input.preparatoryOn ?? null;
  if (preparatoryOn !== null) {
    possibleDay('input.preparatoryOn', preparatoryOn, today);
    if (preparatoryOn > to) throw badInput('input.preparatoryOn', `expected ${to} at the latest.`);
  }
  return runCommand(request, {
    name: 'planCongress',
    key: versionedKey(input),
    input,
    locks: [congressLock(id)],
    load: (client) => loadCongress(client, id),
    decide(congress) {
      const stale = staleVersion(version, congress.version);
      if (stale) return stale;
      if (congress.heldTo !== null) {
        const [at, expected] = ['HELD', ['OPEN', 'APPOINTED']];
        return refused({ code: 'STEP_OUT_OF_ORDER', subject: 'CONGRESS', id, at, expected });
      }
      return tooLong({ from, to, preparatoryOn }, congress.mostDays) ?? {};
    },
    async write(client, _, congress) {
      const days = { planned_from: from, planned_to: to, preparatory_on: preparatoryOn };
      await updateVersioned(client, 'congress', congress, { ...days, reported_on: today });
      return changed('PartyCongress', id, ['planned', 'preparatoryOn']);
    },
  });
}
