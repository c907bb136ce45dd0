import type { PoolClient } from 'pg';
import { CANDIDATE_COLUMNS, type CandidateRow } from '../../loaders/candidate.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import type { CongressRequest } from '../run/CongressRequest.ts';
import { type CandidateToAdd, isSame } from './CandidateToAdd.ts';

interface Sent {
  readonly command: string;
  readonly key: string;
  readonly request: Pick<CongressRequest, 'fingerprint'>;
}

const EARLIER = `
select ${CANDIDATE_COLUMNS} from command_result r join candidate c on c.id = r.entity_id
where r.command = $1 and r.key = $2`;

/** Who was added on the same version of the plan: just this one, another, or nobody. */
export async function addedEarlier(
  client: PoolClient,
  { command, key, request }: Sent,
  asked: CandidateToAdd,
): Promise<'SAME' | 'OTHER' | 'NOBODY'> {
  const { rows } = await client.query<CandidateRow>(EARLIER, [command, request.fingerprint(key)]);
  const [added] = rows;
  if (!added) return 'NOBODY';
  return isSame(added, asked) ? 'SAME' : 'OTHER';
}

const STANDING = `
select id from candidate where plan_id = $1 and body = $2 and withdrawn_on is null
  and (person_id = $3 or (lower(name) = lower($4) and birth_month = $5))`;

/** The refusal of somebody whom the plan names for the body; null for others. */
export async function candidateStanding(
  client: PoolClient,
  { planId, body, personId, name, birthMonth }: CandidateToAdd,
): Promise<CongressRefused | null> {
  const values = [planId, body, personId, name, birthMonth];
  const { rows } = await client.query<{ id: string }>(STANDING, values);
  const [found] = rows;
  return found ? refused({ code: 'CANDIDATE_STANDS_ALREADY', candidateId: found.id }) : null;
}

/** A candidate as commands judge one. */
export interface CandidateScene extends CandidateRow {
  readonly unitId: string;
}

const SELECT = `
select ${CANDIDATE_COLUMNS}, c.unit_id as "unitId" from candidate c where c.id = $1`;

/** A candidate by the id, to be read under the lock of the plan's congress. */
export async function loadCandidate(
  client: PoolClient,
  candidateId: string,
): Promise<CandidateScene | CongressRefused> {
  const { rows } = await client.query<CandidateScene>(SELECT, [candidateId]);
  return rows[0] ?? refused({ code: 'CANDIDATE_NOT_FOUND', candidateId });
}
