import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';

/** What is recorded of a unit for a span of days; `validTo` is exclusive. */
export interface AttributeSpan {
  readonly unitId: string;
  readonly name: string;
  readonly value: string;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly source: string;
}

/** Which of the things that are recorded of a unit. */
export function seriesOf({ unitId, name }: Pick<AttributeSpan, 'unitId' | 'name'>): string {
  return `${unitId}/${name}`;
}

/** All that is recorded of the units. */
export async function loadSpans(
  client: PoolClient,
  unitIds: readonly string[],
): Promise<readonly AttributeSpan[]> {
  const { rows } = await client.query<AttributeSpan>(
    `select unit_id as "unitId", name, value, valid_from as "validFrom", valid_to as "validTo",
            source
     from unit_attribute where unit_id = any($1::text[])`,
    [unitIds],
  );
  return rows;
}
