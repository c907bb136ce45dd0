import type { PoolClient } from 'pg';
import type { LineageExtent, LineageSubject } from '../../../entities/enums.ts';
import { TWO_TIERS_DAY } from '../../days.ts';

/** What an edge of 1 July 2025 says, without where it comes from. */
export interface LineageEdge {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly extent: LineageExtent;
  readonly moved: LineageSubject;
  readonly residentsFollow: boolean;
  readonly partName: string | null;
  readonly note: string | null;
}

/** The columns of an edge that a file tells. */
export const EDGE_COLUMNS = [
  ['extent', 'extent'],
  ['moved', 'moved'],
  ['residentsFollow', 'residents_follow'],
  ['partName', 'part_name'],
  ['note', 'note'],
] as const satisfies readonly (readonly [keyof LineageEdge, string])[];

export async function loadEdges(client: PoolClient): Promise<readonly LineageEdge[]> {
  const columns = EDGE_COLUMNS.map(([name, column]) => `${column} as "${name}"`).join(', ');
  const { rows } = await client.query<LineageEdge>(
    `select predecessor_id as "predecessorId", successor_id as "successorId", ${columns}
     from unit_lineage where effective_on = $1`,
    [TWO_TIERS_DAY],
  );
  return rows;
}
