import { addDays, type CalendarDay, monthOf } from '@haicap/domain-kit';
import type { DepartureRecords } from '../../loaders/departureRecords.ts';
import type { PayRow } from '../../loaders/perPerson.ts';
import type { SalaryInput } from '../../rules/departure/DepartureInput.ts';
import type { Allowance, AllowanceKind } from '../../rules/salary/Allowance.ts';
import { isInForce } from './isInForce.ts';

/** The last day of the month before leaving, whose pay counts. Decree 178/2024, Art. 5.6. */
function payDay(leavingOn: CalendarDay): CalendarDay {
  return addDays(`${monthOf(leavingOn)}-01`, -1);
}

/** Of each component the one in force; where two overlap, the one that began later. */
function inForceOn(pay: readonly PayRow[], day: CalendarDay): ReadonlyMap<string, PayRow> {
  const current = new Map<string, PayRow>();
  for (const row of pay) {
    const before = current.get(row.component);
    if (!isInForce(row, day) || (before && before.validFrom > row.validFrom)) continue;
    current.set(row.component, row);
  }
  return current;
}

function toAllowance({ component, measure, value }: PayRow): Allowance {
  return {
    kind: component as AllowanceKind,
    coefficient: measure === 'COEFFICIENT' ? Number(value) : null,
    // A decimal shift in the text, so that 33.3333 % is 0.333333 and nothing near it.
    rate: measure === 'PERCENT' ? Number(`${value}e-2`) : null,
    amount: measure === 'AMOUNT' ? Number(value) : null,
  };
}

/** A value that is recorded in the measure it is meant in; one of nothing is none. */
function valueIn(row: PayRow | undefined, measure: PayRow['measure']): number | null {
  return row?.measure === measure && Number(row.value) > 0 ? Number(row.value) : null;
}

/**
 * True for a worker who was a cadre or civil servant until the arrangement of 2023 to 2025, and whose
 * benefit may rest on that salary. Decree 154/2025, Art. 9.2.
 */
function wasCadre({ departure, assignments }: DepartureRecords): boolean {
  if (departure.category !== 'NON_SPECIALISED') return false;
  return assignments.some(
    ({ category, validTo }) =>
      (category === 'CADRE' || category === 'CIVIL_SERVANT') &&
      validTo !== null &&
      validTo >= '2023-01-01' &&
      validTo < '2026-01-01',
  );
}

/** The pay of the month before leaving, as it is on record. */
export function recordedSalary(records: DepartureRecords): SalaryInput {
  const { departure, pay } = records;
  const current = inForceOn(pay ?? [], payDay(departure.leavingOn));
  const salary = current.get('SALARY');
  const wage = current.get('CONTRACT_WAGE');
  const worker = current.get('MONTHLY_ALLOWANCE');
  const allowances = [...current.values()].filter(
    (row) => row !== salary && row !== wage && row !== worker,
  );
  return {
    monthly178: null,
    monthly154: null,
    coefficient: valueIn(salary, 'COEFFICIENT'),
    allowances: allowances.map(toAllowance),
    contractWage: departure.category === 'CONTRACT' ? valueIn(wage, 'AMOUNT') : null,
    monthlyAllowance: valueIn(worker, 'AMOUNT'),
    lastCadreSalary: wasCadre(records) ? 'NOT_KNOWN' : null,
  };
}
