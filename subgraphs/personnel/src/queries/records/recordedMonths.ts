import { addDays, monthOf, type YearMonth } from '@haicap/domain-kit';
import type { DepartureRecords } from '../../loaders/departureRecords.ts';
import type { DepartureInput } from '../../rules/departure/DepartureInput.ts';
import { type InsurancePeriod, insuranceMonths } from '../../rules/time/insuranceMonths.ts';

type Months = Pick<DepartureInput, 'insurance' | 'appendixTwo' | 'workingMonths'>;

/** Hard work or difficult areas for so long: Appendix II of Decree 135/2020. */
const ARDUOUS_MONTHS = 15 * 12;

const WORKERS: ReadonlySet<string> = new Set(['NON_SPECIALISED', 'VILLAGE_WORKER']);

interface Period extends InsurancePeriod {
  readonly arduous: boolean;
}

/** What of periods lies before a person leaves. */
function until<P extends InsurancePeriod>(periods: readonly P[], last: YearMonth): readonly P[] {
  return periods
    .filter(({ from }) => from <= last)
    .map((period) => ({ ...period, to: period.to < last ? period.to : last }));
}

/** `w` of Decree 154/2025, Art. 9: months in workers' posts and in insured posts of the State. */
function workingMonths(
  { departure, assignments }: DepartureRecords,
  insured: readonly Period[],
  last: YearMonth,
): number | null {
  if (!WORKERS.has(departure.category)) return null;
  const posts = assignments
    .filter(({ category }) => WORKERS.has(category))
    .map(({ validFrom, validTo }) => ({
      from: monthOf(validFrom),
      to: validTo === null ? last : monthOf(addDays(validTo, -1)),
      compensated: false,
      inState: true,
    }));
  const periods = [...until(posts, last), ...insured];
  return periods.length === 0 ? null : insuranceMonths(periods).inStateUncompensated;
}

/** The months on record up to leaving; null for what no row tells. */
export function recordedMonths(records: DepartureRecords): Months {
  const last = monthOf(addDays(records.departure.leavingOn, -1));
  const all = (records.insurance ?? []).map(
    ({ fromMonth, toMonth, publicBody, arduous, compensated }): Period => ({
      from: fromMonth,
      to: toMonth,
      inState: publicBody,
      arduous,
      compensated,
    }),
  );
  const periods = until(all, last);
  const arduous = insuranceMonths(periods.filter((period) => period.arduous)).total;
  const none = periods.length === 0;
  return {
    insurance: none ? null : { periods },
    appendixTwo: none ? null : arduous >= ARDUOUS_MONTHS,
    workingMonths: workingMonths(records, periods, last),
  };
}
