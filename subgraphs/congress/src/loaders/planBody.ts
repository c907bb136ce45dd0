import { groupBy, readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { PlanBodyKind } from '../entities/enums.ts';

/** The seats of a body in a plan, as the table has it. */
export interface PlanBodyRow {
  readonly body: PlanBodyKind;
  readonly seats: number;
  readonly women: number | null;
  readonly young: number | null;
  readonly scienceTechnology: number | null;
  readonly ethnicMinorities: number | null;
  readonly newMembers: number | null;
}

const SELECT = `
select plan_id as of, body, seats, women, young, science_technology as "scienceTechnology",
  ethnic_minorities as "ethnicMinorities", new_members as "newMembers"
from plan_body where plan_id = any($1::text[])
order by array_position(array['COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'SECRETARY',
  'DEPUTY_SECRETARY'], body)`;

/** The seats that plans set, as far as the viewer may see them. */
export function planBodyLoader(
  pool: Pool,
  viewer: Viewer,
): DataLoader<string, readonly PlanBodyRow[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await readAs(pool, viewer, (client) =>
      client.query<PlanBodyRow & { of: string }>(SELECT, [ids]),
    );
    const byPlan = groupBy(rows, (row) => row.of);
    return ids.map((id) => byPlan.get(id) ?? []);
  });
}
