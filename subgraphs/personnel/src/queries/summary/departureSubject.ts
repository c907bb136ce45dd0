import type { SummarySubject } from './SummarySubject.ts';

const of = (event: string) => `coalesce(sum(t.people) filter (where t.event = '${event}'), 0)::int`;

/** Who left, by everything that a departure is told apart by. */
export const DEPARTURE_SUBJECT: SummarySubject = {
  dimensions: [
    { name: 'category', columns: ['t.category'] },
    { name: 'day', columns: [`to_char(t.on_date, 'YYYY-MM')`, 't.on_date::text'] },
    { name: 'kind', columns: ['t.kind'] },
    { name: 'level', columns: ['t.level'] },
    { name: 'place', columns: ['u.province', 'u.id'] },
    { name: 'policy', columns: ['t.policy'] },
    { name: 'report', columns: ['t.reported_on::text'] },
    { name: 'sector', columns: ['t.sector'] },
  ],
  source: ({ from, to, knownOn }, bind) => `(
    select * from departure_tally
    where on_date <= ${bind(to)}::date and reported_on <= ${bind(knownOn)}::date
      ${from === null ? '' : `and on_date >= ${bind(from)}::date`})`,
  measures: {
    proposed: of('PROPOSED'),
    appraised: of('APPRAISED'),
    decided: of('APPROVED'),
    left: of('LEFT'),
    paid: of('PAID'),
    refused: of('REFUSED'),
    amountPaid: 'coalesce(sum(t.amount), 0)::bigint',
  },
};
