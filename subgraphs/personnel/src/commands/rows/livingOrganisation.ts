import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import type { Provenance } from '../../entities/enums.ts';

/** A body that exists, and what the rows of commands about it are: a sample's are samples. */
export interface LivingOrganisation {
  readonly unitId: string;
  readonly provenance: Provenance;
}

/** A body that exists on a day; null where there is none. */
export async function livingOrganisation(
  client: PoolClient,
  id: string,
  day: CalendarDay,
): Promise<LivingOrganisation | null> {
  const { rows } = await client.query<LivingOrganisation>(
    `select unit_id as "unitId",
       case provenance when 'SAMPLE' then 'SAMPLE' else 'OFFICIAL' end as provenance
     from organisation
     where id = $1 and valid_from <= $2 and (valid_to is null or valid_to > $2)`,
    [id, day],
  );
  return rows[0] ?? null;
}
