import { addMonths, type CalendarDay, type YearMonth } from '@haicap/domain-kit';
import type { Fraction } from 'fraction.js';
import { monthsEarlyOf, pensionMonthOf } from '../departure/ageFacts.ts';
import { firstYear67Of, firstYearOf } from '../departure/clockFacts.ts';
import {
  insuranceYearsOf,
  insuredMonthsOf,
  severanceMonthsOf,
} from '../departure/insuranceFacts.ts';
import { given, type Known, orNull, then, together } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';
import { exactText } from '../exact/exactText.ts';
import { pensionRate } from '../pension/pensionRate.ts';
import { DECREE_67_FROM } from '../time/legalDays.ts';
import { roundedYears } from '../time/roundedYears.ts';

/** The counts of time behind an assessment; null where an input is missing. Years are exact texts. */
export interface TimeQuantities {
  /** The first month of normal pension. */
  readonly pensionMonth: YearMonth | null;
  /** `m`. */
  readonly monthsEarly: number | null;
  /** `y`. */
  readonly yearsEarly: string | null;
  /** `n`. */
  readonly insuranceYears: string | null;
  /** `k`. */
  readonly severanceMonths: number | null;
  /** `w`. */
  readonly workingMonths: number | null;
  /** The day on which month 13 begins. */
  readonly month13From: CalendarDay | null;
  readonly inFirst12Months: boolean | null;
  /** Share of the average insured salary; null where the facts at hand do not state it. */
  readonly pensionRate: number | null;
}

function rateOf(situation: Situation): number | null {
  const of = together({
    months: insuredMonthsOf(situation),
    sex: given(situation.input.sex, 'SEX'),
  });
  return orNull(
    then(of, ({ months, sex }) => pensionRate(sex, roundedYears(months))?.valueOf() ?? null),
  );
}

const text = (value: Known<Fraction>) => orNull(then(value, exactText));

/** All counts of time of a departure. Decree 178/2024, Art. 5; Decree 135/2020. */
export function timeQuantities(situation: Situation): TimeQuantities {
  const { input } = situation;
  const by67 = input.basis === 'STREAMLINING';
  const clock = by67 ? DECREE_67_FROM : input.arrangementEffectiveOn;
  return {
    pensionMonth: orNull(pensionMonthOf(situation)),
    monthsEarly: orNull(monthsEarlyOf(situation)),
    yearsEarly: text(then(monthsEarlyOf(situation), roundedYears)),
    insuranceYears: text(insuranceYearsOf(situation)),
    severanceMonths: orNull(severanceMonthsOf(situation)),
    workingMonths: input.workingMonths,
    month13From: clock === null ? null : addMonths(clock, 12),
    inFirst12Months: orNull(by67 ? firstYear67Of(situation) : firstYearOf(situation)),
    pensionRate: rateOf(situation),
  };
}
