import type { CalendarDay } from '@haicap/domain-kit';
import type { ListOf } from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';
import type { Pool } from 'pg';
import type { CongressTerm, PartyOrganisationLevel, Provenance } from '../../entities/enums.ts';
import {
  COMMITTEE_RESULT_COLUMNS,
  type CommitteeResultRow,
} from '../../loaders/committeeResult.ts';
import { livingUnder } from '../lists/livingUnder.ts';

/** An organisation that has a committee, and the committee that came of its congress. */
export interface CommitteeUnder {
  readonly unitId: string;
  readonly organisationLevel: PartyOrganisationLevel;
  /** Null while no result is recorded. */
  readonly result: RecordedResult | null;
}

export interface RecordedResult extends CommitteeResultRow {
  readonly reportedOn: CalendarDay;
  readonly provenance: Provenance;
}

type Row = Omit<CommitteeUnder, 'result'> &
  (RecordedResult | { readonly [Field in keyof RecordedResult]: null });

/**
 * The committees of a unit and of those under it, in one statement: those of provinces and communes
 * and those under the Centre, and at the unit itself other organisations, cells aside. At most some
 * 3,400 of the country.
 */
export async function committeesUnder(
  { id, day }: ListOf,
  term: CongressTerm,
  pool: Pool,
): Promise<readonly CommitteeUnder[]> {
  const { rows } = await pool.query<Row>(
    `select o.unit_id as "unitId", o.level as "organisationLevel", r.reported_on as "reportedOn",
       r.provenance, ${COMMITTEE_RESULT_COLUMNS}
     from (values ($1::text, $2::date)) as k(id, day)
     cross join party_organisation o
     left join congress c on c.organisation_id = o.id and c.term = $3
     left join committee_result r on r.congress_id = c.id and r.decided_on <= k.day
     where ${livingUnder({ everywhere: id === COUNTRY }).join(' and ')}
       and (o.level not in ('CELL', 'BASE', 'ABOVE_BASE') or o.unit_id = k.id and o.level <> 'CELL')`,
    [id, day, term],
  );
  return rows.map(({ unitId, organisationLevel, ...result }) => ({
    unitId,
    organisationLevel,
    result: result.congressId === null ? null : result,
  }));
}
