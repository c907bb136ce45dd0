import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, readAs } from '@haicap/subgraph-kit';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { DelegateChoice } from '../entities/enums.ts';

/** Delegates in numbers, as the table has it. */
export interface DelegationRow {
  readonly choice: DelegateChoice;
  readonly delegates: number;
  readonly women: number | null;
  readonly decidedOn: CalendarDay;
}

/** The delegates of congresses, as far as the viewer may see them. */
export function delegationLoader(
  pool: Pool,
  viewer: Viewer,
): DataLoader<string, readonly DelegationRow[]> {
  return new DataLoader(async (ids) => {
    const { rows } = await readAs(pool, viewer, (client) =>
      client.query<DelegationRow & { of: string }>(
        `select congress_id as of, choice, delegates, women, decided_on as "decidedOn"
         from delegation where congress_id = any($1::text[]) order by choice`,
        [ids],
      ),
    );
    const byCongress = groupBy(rows, (row) => row.of);
    return ids.map((id) => byCongress.get(id) ?? []);
  });
}
