import type { CalendarDay } from '@haicap/domain-kit';
import { groupBy, type PeopleReader } from '@haicap/subgraph-kit';
import DataLoader from 'dataloader';
import type { DeparturePolicy } from '../__generated__/types.ts';
import type {
  BenefitBasis,
  DepartureKind,
  DepartureStatus,
  OrganisationLevel,
  Provenance,
  Sector,
  StaffCategory,
} from '../entities/enums.ts';

/** A departure, as the table has it; what was paid is read on its own. */
export interface DepartureRow {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly level: OrganisationLevel;
  readonly category: StaffCategory;
  readonly sector: Sector;
  readonly kind: DepartureKind;
  readonly policy: DeparturePolicy;
  readonly legalBasis: string | null;
  readonly basis: BenefitBasis | null;
  readonly receivesPension: boolean | null;
  readonly requested: boolean;
  readonly arrangementEffectiveOn: CalendarDay | null;
  readonly leavingOn: CalendarDay;
  readonly status: DepartureStatus;
  readonly decision: string | null;
  readonly refusalReason: string | null;
  readonly proposedOn: CalendarDay;
  readonly appraisedOn: CalendarDay | null;
  readonly decidedOn: CalendarDay | null;
  readonly refusedOn: CalendarDay | null;
  readonly paidOn: CalendarDay | null;
  readonly version: number;
  readonly provenance: Provenance;
}

/** SQL for the columns of a DepartureRow over `departure t`. */
export const DEPARTURE_COLUMNS = `
t.id, t.person_id as "personId", t.organisation_id as "organisationId", t.level, t.category,
t.sector, t.kind, t.policy, t.legal_basis as "legalBasis", t.basis,
t.receives_pension as "receivesPension", t.requested,
t.arrangement_effective_on as "arrangementEffectiveOn", t.leaving_on as "leavingOn", t.status,
t.decision, t.refusal_reason as "refusalReason", t.proposed_on as "proposedOn",
t.appraised_on as "appraisedOn", t.decided_on as "decidedOn", t.refused_on as "refusedOn",
t.paid_on as "paidOn", t.version, t.provenance`;

const READ = { fields: ['departures'], personOf: ({ personId }: DepartureRow) => personId };

/** Departures by id, as far as the viewer may see them. */
export function departureLoader(people: PeopleReader): DataLoader<string, DepartureRow | null> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<DepartureRow>({
      ...READ,
      sql: `select ${DEPARTURE_COLUMNS} from departure t where t.id = any($1::text[])`,
      values: [ids],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

/** The departures of people, the newest first. */
export function personDepartureLoader(
  people: PeopleReader,
): DataLoader<string, readonly DepartureRow[]> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<DepartureRow>({
      ...READ,
      sql: `select ${DEPARTURE_COLUMNS} from departure t where t.person_id = any($1::text[])
            order by t.person_id, t.leaving_on desc, t.id`,
      values: [ids],
    });
    const byPerson = groupBy(rows, ({ personId }) => personId);
    return ids.map((id) => byPerson.get(id) ?? []);
  });
}

/** What was paid for departures, in dong; null for whom the viewer may not see pay. */
export function amountLoader(people: PeopleReader): DataLoader<string, number | null> {
  return new DataLoader(async (ids) => {
    const rows = await people.read<{ id: string; person: string; amount: string }>({
      sql: `select departure_id as id, min(person_id) as person, sum(amount)::bigint as amount
            from payment where departure_id = any($1::text[]) group by departure_id`,
      values: [ids],
      fields: ['amount'],
      personOf: ({ person }) => person,
    });
    const byId = new Map(rows.map(({ id, amount }) => [id, Number(amount)]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
