import type { CalendarDay } from '@haicap/domain-kit';
import type { PoolClient } from 'pg';
import type { Provenance } from '../../entities/enums.ts';
import type { OpeningOrganisation } from '../../rules/steps/planOpening.ts';

/** The term that congresses are opened for. */
export const OPENED_TERM = 'TERM_2025_2030';

/** An organisation to open the congress of, where it is, and what the rows about it are. */
export interface FoundOrganisation extends OpeningOrganisation {
  readonly unitId: string;
  readonly provenance: Provenance;
}

const COLUMNS = `
o.id, o.unit_id as "unitId", o.level, o.merged, o.valid_from as "validFrom", o.valid_to as "validTo",
case o.provenance when 'SAMPLE' then 'SAMPLE' else 'OFFICIAL' end as provenance,
(select c.id from congress c where c.organisation_id = o.id and c.term = '${OPENED_TERM}')
  as "congressId",
(select m.members from party_membership m where m.organisation_id = o.id and m.counted_on <= $2
 order by m.counted_on desc limit 1) as members`;

const BY_ID = `select ${COLUMNS} from party_organisation o where o.id = $1`;

/** An organisation by its id; null where there is none. */
export async function openingOrganisation(
  client: PoolClient,
  id: string,
  today: CalendarDay,
): Promise<FoundOrganisation | null> {
  const { rows } = await client.query<FoundOrganisation>(BY_ID, [id, today]);
  return rows[0] ?? null;
}

/** A unit of a province, and its committee; null where none is recorded. */
export interface UnitCommittee {
  readonly unitId: string;
  readonly organisation: FoundOrganisation | null;
}

const OF_PROVINCE = `
select s.id as "forUnit", ${COLUMNS}
from unit_scope s
left join party_organisation o on o.unit_id = s.id and o.level in ('COMMUNE', 'PROVINCE')
  and o.valid_from <= $2 and (o.valid_to is null or o.valid_to > $2)
where s.valid_from <= $2 and (s.valid_to is null or s.valid_to > $2)
  and (s.parent = $1 or (s.id = $1 and s.parent = 'VN'))
order by s.id`;

/** The committees of a province and of its communes on a day; none where it is no province. */
export async function provinceCommittees(
  client: PoolClient,
  province: string,
  today: CalendarDay,
): Promise<readonly UnitCommittee[]> {
  const { rows } = await client.query<
    Omit<FoundOrganisation, 'id'> & { id: string | null; forUnit: string }
  >(OF_PROVINCE, [province, today]);
  if (!rows.some(({ forUnit }) => forUnit === province)) return [];
  return rows.map(({ forUnit, id, ...found }) => ({
    unitId: forUnit,
    organisation: id === null ? null : { ...found, id },
  }));
}
