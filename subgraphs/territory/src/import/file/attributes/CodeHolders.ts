import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { PoolClient } from 'pg';

/** The units that hold one of the codes on a day. */
export type CodeHolders = (codes: readonly string[], day: CalendarDay) => readonly string[];

interface Held {
  readonly code: string;
  readonly unitId: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
}

export async function loadCodeHolders(
  client: PoolClient,
  codes: readonly string[],
): Promise<CodeHolders> {
  const { rows } = await client.query<Held>(
    `select code, unit_id as "unitId", valid_from as "validFrom", valid_to as "validTo"
     from unit_version where code = any($1::text[])`,
    [codes],
  );
  const byCode = groupBy(rows, ({ code }) => code);
  return (wanted, day) =>
    wanted
      .flatMap((code) => byCode.get(code) ?? [])
      .filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo > day))
      .map(({ unitId }) => unitId);
}
