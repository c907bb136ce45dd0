import type { YearMonth } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import type { CongressTerm, PartyOrganisationLevel } from '../../entities/enums.ts';
import { planColumns } from '../../loaders/preparation.ts';
import { type CongressRefused, refused } from '../../rules/steps/CongressFault.ts';
import type { PlanFacts } from '../../rules/steps/planStep.ts';
import { lockCongress } from '../run/locks.ts';

/** A personnel plan as commands judge it, and the congress that it is for. */
export interface PlanScene extends PlanFacts {
  readonly congressId: string;
  readonly unitId: string;
  readonly level: PartyOrganisationLevel;
  readonly merged: boolean;
  readonly term: CongressTerm;
  readonly ageMonth: YearMonth;
  readonly version: number;
}

const CONGRESS = 'select congress_id as "congressId" from personnel_plan where id = $1';
const SELECT = `
select ${planColumns(`date 'infinity'`)}, p.unit_id as "unitId", p.built_by as "builtBy",
  p.appraised_by as "appraisedBy", c.level, c.term, o.merged, c.age_month as "ageMonth"
from personnel_plan p join congress c on c.id = p.congress_id
join party_organisation o on o.id = c.organisation_id where p.id = $1`;

/** A plan, once nobody else commands about its congress. */
export async function lockedPlan(
  client: PoolClient,
  planId: string,
): Promise<PlanScene | CongressRefused> {
  const of = await client.query<{ congressId: string }>(CONGRESS, [planId]);
  const congressId = of.rows[0]?.congressId;
  if (congressId !== undefined) await lockCongress(client, congressId);
  const { rows } = await client.query<PlanScene>(SELECT, [planId]);
  return rows[0] ?? refused({ code: 'PLAN_NOT_FOUND', planId });
}
