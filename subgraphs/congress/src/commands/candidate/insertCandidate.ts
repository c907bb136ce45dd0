import { insertRow } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';
import type { PlanScene } from '../state/plan.ts';
import type { CandidateToAdd } from './CandidateToAdd.ts';

/** Writes whom a plan names. */
export async function insertCandidate(
  client: PoolClient,
  plan: PlanScene,
  candidate: CandidateToAdd & { readonly id: string },
  addedBy: string,
): Promise<void> {
  await insertRow(client, 'candidate', {
    id: candidate.id,
    plan_id: plan.id,
    unit_id: plan.unitId,
    person_id: candidate.personId,
    name: candidate.name,
    sex: candidate.sex,
    birth_month: candidate.birthMonth,
    body: candidate.body,
    title: candidate.title,
    again: candidate.again,
    local: candidate.local,
    consecutive_terms: candidate.consecutiveTerms,
    consecutive_years: candidate.consecutiveYears,
    top_titles: candidate.topTitles,
    added_on: candidate.addedOn,
    added_by: addedBy,
  });
}
