import type { DepartureInput, SalaryInput } from '../../src/rules/departure/DepartureInput.ts';
import type { Allowance, AllowanceKind } from '../../src/rules/salary/Allowance.ts';

export const NO_SALARY: SalaryInput = {
  monthly178: null,
  monthly154: null,
  coefficient: null,
  allowances: [],
  contractWage: null,
  monthlyAllowance: null,
  lastCadreSalary: null,
};

/** A civil servant of a civil body, of whom nothing else is known, with what a test says of her. */
export function departure(
  says: Partial<Omit<DepartureInput, 'salary'>> & {
    readonly leavingOn: string;
    readonly salary?: Partial<SalaryInput>;
  },
): DepartureInput {
  return {
    category: 'CIVIL_SERVANT',
    sector: 'CIVIL',
    basis: 'DIRECTLY_AFFECTED',
    kind: null,
    sex: null,
    birthMonth: null,
    birthDate: null,
    topAge: null,
    appendixTwo: false,
    arrangementEffectiveOn: null,
    decisionIssuedOn: null,
    congressMonth: null,
    contractSignedOn: null,
    contractAsCivilServant: false,
    insurance: null,
    pensionEntitled: null,
    receivesPension: false,
    workingMonths: null,
    placedInVillagePost: false,
    pregnantOrOnMaternityLeave: false,
    raisesChildUnder36Months: false,
    asksToLeave: false,
    underDisciplinaryReview: false,
    underProsecution: false,
    underInspection: false,
    termEndsOn: null,
    leaderFromDistrictOrOldCommune: false,
    secondedTo: null,
    inSpeciallyDifficultArea: false,
    trainingMonths: null,
    courseCost: null,
    ...says,
    salary: { ...NO_SALARY, ...says.salary },
  };
}

/** So many years and months of insurance, all of them in State bodies and not yet compensated. */
export function insured(years: number, months = 0) {
  const count = years * 12 + months;
  return { months: count, compensatedMonths: 0, stateMonths: count };
}

export function byCoefficient(kind: AllowanceKind, coefficient: number): Allowance {
  return { kind, coefficient, rate: null, amount: null };
}

export function byRate(kind: AllowanceKind, rate: number): Allowance {
  return { kind, coefficient: null, rate, amount: null };
}
