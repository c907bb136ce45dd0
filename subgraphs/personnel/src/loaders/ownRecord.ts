import type { CalendarDay } from '@haicap/domain-kit';
import type { PeopleReader } from '@haicap/subgraph-kit';

/** A payment for a departure, as its own person sees it. */
export interface PaymentRow {
  readonly departureId: string;
  readonly reference: string;
  readonly paidOn: CalendarDay;
  readonly amount: number;
}

const PAYMENTS = `
select person_id as person, departure_id as "departureId", reference, paid_on as "paidOn",
  amount::text as amount
from payment where person_id = $1 order by paid_on desc, departure_id, reference`;

/** What was paid to somebody for departures, the newest first. */
export async function readPayments(
  people: PeopleReader,
  personId: string,
): Promise<readonly PaymentRow[]> {
  const rows = await people.read<PaymentRow & { amount: string; person: string }>({
    sql: PAYMENTS,
    values: [personId],
    fields: ['payments'],
    personOf: ({ person }) => person,
  });
  return rows.map((row) => ({ ...row, amount: Number(row.amount) }));
}

/** What somebody holds to be wrong in their own record, as the table has it. */
export interface ContestRow {
  readonly field: string;
  readonly text: string;
  readonly requestedOn: CalendarDay;
}

const CONTESTS = `
select person_id as person, field, text, requested_on as "requestedOn"
from contest where person_id = $1 order by requested_on desc, field`;

/** What somebody has contested, the newest first; nobody but themselves sees it. */
export async function readContests(
  people: PeopleReader,
  personId: string,
): Promise<readonly ContestRow[]> {
  return people.read<ContestRow & { person: string }>({
    sql: CONTESTS,
    values: [personId],
    fields: ['contests'],
    personOf: ({ person }) => person,
  });
}
