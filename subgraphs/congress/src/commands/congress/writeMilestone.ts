import type { CalendarDay } from '@haicap/domain-kit';
import { isRefused, runCommand, staleVersion, updateRow } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import type { CongressOutcome, CongressRequest } from '../run/CongressRequest.ts';
import { changed } from '../run/changes.ts';
import { congressLock } from '../run/locks.ts';
import { versionedKey } from '../run/versionedKey.ts';
import { loadCongress } from '../state/congress.ts';

/** What is to become of a milestone. */
export interface MilestoneChange {
  readonly name: string;
  readonly input: {
    readonly congress: string;
    readonly milestone: MilestoneCode;
    readonly version: number;
  };
  /** The day it was done; null for one that is not done after all. */
  readonly doneOn: CalendarDay | null;
  readonly evidence: string | null;
}

interface MilestoneState {
  readonly doneOn: CalendarDay | null;
  readonly version: number;
}

const SELECT = `
select done_on as "doneOn", version from milestone where congress_id = $1 and code = $2`;

/** Writes that a milestone is done, or is not, under the lock of its congress. */
export function writeMilestone(
  request: CongressRequest,
  { name, input, doneOn, evidence }: MilestoneChange,
): Promise<CongressOutcome> {
  const { congress: congressId, milestone, version } = input;
  const [at, expected] = doneOn === null ? ['OPEN', 'DONE'] : ['DONE', 'OPEN'];
  return runCommand(request, {
    name,
    key: versionedKey(input),
    input,
    locks: [congressLock(congressId)],
    load: (client) => load(client, congressId, milestone),
    decide(found) {
      const stale = staleVersion(version, found.version);
      if (stale) return stale;
      if ((found.doneOn === null) === (doneOn !== null)) return {};
      const of = { subject: 'MILESTONE', id: congressId, at, expected: [expected] } as const;
      return refused({ code: 'STEP_OUT_OF_ORDER', ...of });
    },
    async write(client) {
      const reported_on = doneOn === null ? null : request.today;
      const set = { done_on: doneOn, evidence, reported_on, version: version + 1 };
      const where = { congress_id: congressId, code: milestone, version };
      await updateRow(client, 'milestone', where, set);
      return changed('PartyCongress', congressId, ['milestones']);
    },
  });
}

async function load(
  client: PoolClient,
  congressId: string,
  milestone: MilestoneCode,
): Promise<MilestoneState | CongressRefused> {
  const congress = await loadCongress(client, congressId);
  if (isRefused(congress)) return congress;
  const { rows } = await client.query<MilestoneState>(SELECT, [congressId, milestone]);
  return rows[0] ?? refused({ code: 'MILESTONE_NOT_FOUND', congressId, milestone });
}
