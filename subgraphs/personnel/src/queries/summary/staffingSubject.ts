import type { SummarySubject } from './SummarySubject.ts';

/** Head counts against quotas. Vacancies and surpluses are counted in each body before they are summed. */
export const STAFFING_SUBJECT: SummarySubject = {
  dimensions: [
    { name: 'category', columns: ['t.category'] },
    { name: 'level', columns: ['t.level'] },
    { name: 'organisationKind', columns: ['t.organisation_kind'] },
    { name: 'place', columns: ['u.province', 'u.id'] },
    { name: 'speciality', columns: ['t.speciality'] },
  ],
  source: ({ to, knownOn }, bind) => `(
    select c.*, o.level, o.kind as organisation_kind,
      greatest(quota - present, 0) as vacancies, greatest(present - quota, 0) as surplus
    from (
      select unit_id, organisation_id, category, speciality, sum(quota) as quota,
        sum(actual) as actual, sum(assessed) as assessed, sum(qualified) as qualified,
        sum(seconded_in) as seconded_in, sum(seconded_out) as seconded_out,
        sum(actual - seconded_out + seconded_in) as present,
        max(reported_on) as reported_on, bool_or(is_sample) as is_sample
      from staffing_tally
      where on_date <= ${bind(to)}::date and reported_on <= ${bind(knownOn)}::date
        and unit_id in (select id from chosen)
      group by unit_id, organisation_id, category, speciality
    ) c join organisation o on o.id = c.organisation_id)`,
  measures: {
    quota: 'sum(t.quota)::int',
    actual: 'sum(t.actual)::int',
    assessed: 'sum(t.assessed)::int',
    qualified: 'sum(t.qualified)::int',
    secondedIn: 'sum(t.seconded_in)::int',
    secondedOut: 'sum(t.seconded_out)::int',
    vacancies: 'sum(t.vacancies)::int',
    surplus: 'sum(t.surplus)::int',
  },
};
