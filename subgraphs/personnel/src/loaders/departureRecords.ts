import type { PeopleReader } from '@haicap/subgraph-kit';
import { hasScopes, type Viewer } from '@haicap/subgraph-kit/protocol';
import DataLoader from 'dataloader';
import type { DisciplineReason, ProtectionReason } from '../entities/enums.ts';
import type { AssignmentRow } from './assignment.ts';
import { DEPARTURE_COLUMNS, type DepartureRow } from './departure.ts';
import type { InsuranceRow, PayRow, Spell } from './perPerson.ts';
import type { PersonRow } from './person.ts';

/** All that is on record for a departure; lists in no order, null where the viewer may not see them. */
export interface DepartureRecords {
  readonly departure: DepartureRow;
  readonly person: Pick<PersonRow, 'sex' | 'birthDate'>;
  readonly assignments: readonly Pick<AssignmentRow, 'category' | 'validFrom' | 'validTo'>[];
  readonly pay: readonly PayRow[] | null;
  readonly insurance: readonly InsuranceRow[] | null;
  readonly protections: readonly Spell<ProtectionReason>[] | null;
  readonly proceedings: readonly Spell<DisciplineReason>[] | null;
}

/** Lists beside the person, by their scopes: the guard of each table asks for it too. */
const SCOPES = {
  pay: 'people:pay',
  insurance: 'people:pay',
  protections: 'people:health',
  proceedings: 'people:discipline',
} as const;

/** SQL for a list of what a table has about the departure's person. */
function listOf(table: string, columns: Readonly<Record<string, string>>): string {
  const fields = Object.entries(columns).map(([name, column]) => `'${name}', x.${column}`);
  return `(select coalesce(json_agg(json_build_object(${fields.join(', ')})), '[]')
    from ${table} x where x.person_id = t.person_id)`;
}

const TIME = { validFrom: 'valid_from', validTo: 'valid_to' };

const SQL = `
select ${DEPARTURE_COLUMNS}, json_build_object('sex', p.sex, 'birthDate', p.birth_date) as person,
  ${listOf('assignment', { category: 'category', ...TIME })} as assignments,
  ${listOf('pay', { component: 'component', measure: 'measure', value: 'value::text', ...TIME })} as pay,
  ${listOf('insurance_period', {
    fromMonth: 'from_month',
    toMonth: 'to_month',
    publicBody: 'public_body',
    arduous: 'arduous',
    compensated: 'compensated',
  })} as insurance,
  ${listOf('person_protection', { reason: 'reason', ...TIME })} as protections,
  ${listOf('person_discipline', { reason: 'reason', ...TIME })} as proceedings
from departure t join person p on p.id = t.person_id
where t.id = any($1::text[])`;

type RecordsRow = DepartureRow & Omit<DepartureRecords, 'departure'>;

/** The records behind departures, in one statement however many; null for those not to be seen. */
export function departureRecordsLoader(
  people: PeopleReader,
  viewer: Viewer,
): DataLoader<string, DepartureRecords | null> {
  const sees = (list: keyof typeof SCOPES) => hasScopes(viewer, SCOPES[list]);
  const seen = (Object.keys(SCOPES) as (keyof typeof SCOPES)[]).filter(sees);
  return new DataLoader(async (ids) => {
    const rows = await people.read<RecordsRow>({
      sql: SQL,
      values: [ids],
      fields: ['sex', 'birthDate', 'departures', 'assignments', ...seen],
      personOf: ({ personId }) => personId,
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = byId.get(id);
      if (!row) return null;
      const { person, assignments, pay, insurance, protections, proceedings, ...departure } = row;
      return {
        departure,
        person,
        assignments,
        pay: sees('pay') ? pay : null,
        insurance: sees('insurance') ? insurance : null,
        protections: sees('protections') ? protections : null,
        proceedings: sees('proceedings') ? proceedings : null,
      };
    });
  });
}
