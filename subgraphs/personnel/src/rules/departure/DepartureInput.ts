import type { CalendarDay, Sex, YearMonth } from '@haicap/domain-kit';
import type { Allowance } from '../salary/Allowance.ts';
import type { InsurancePeriod } from '../time/insuranceMonths.ts';

export type Category =
  | 'CADRE'
  | 'CIVIL_SERVANT'
  | 'PUBLIC_EMPLOYEE'
  | 'CONTRACT'
  | 'NON_SPECIALISED'
  | 'VILLAGE_WORKER';

export type Sector = 'CIVIL' | 'ARMED_FORCES';

/** Why the person leaves or moves. */
export type Basis =
  | 'DIRECTLY_AFFECTED'
  | 'LEADER_EASING'
  | 'STREAMLINING'
  | 'NO_AGE_FOR_REELECTION'
  | 'AGE_FOR_REELECTION'
  | 'PARTY_COMMITTEE_ENDED'
  | 'TWO_TIER_MODEL'
  | 'VILLAGE_ARRANGEMENT'
  | 'MOVED_TO_LOWER_POST'
  | 'SECONDED'
  | 'TALENT';

export type BenefitKind =
  | 'EARLY_RETIREMENT'
  | 'RESIGNATION'
  | 'TRANSFER'
  | 'TRAINING'
  | 'KEPT_LEADERSHIP_PAY'
  | 'SECONDMENT'
  | 'TALENT';

/** What the salary is known by; null where nothing is. */
export interface SalaryInput {
  /** `S` of Decree 178/2024 in dong, where it is known as a sum. */
  readonly monthly178: number | null;
  /** `S` of Decree 154/2025 in dong, where it is known as a sum. */
  readonly monthly154: number | null;
  /** The coefficient of rank, grade or title. */
  readonly coefficient: number | null;
  readonly allowances: readonly Allowance[];
  /** The monthly wage of a labour contract, in dong. */
  readonly contractWage: number | null;
  /** `P`: the allowance of the month before leaving, in dong. */
  readonly monthlyAllowance: number | null;
  /** The last month's salary as a commune cadre, in dong (Decree 154/2025, Art. 9.2); null for who was none. */
  readonly lastCadreSalary: number | 'NOT_KNOWN' | null;
}

/** Compulsory social insurance, as periods or as counts of months. */
export type InsuranceInput =
  | { readonly periods: readonly InsurancePeriod[] }
  | {
      readonly months: number;
      readonly compensatedMonths: number;
      /** In Party, State, mass organisations or the armed forces; null where not known. */
      readonly stateMonths: number | null;
    };

/** One departure, or move, to assess; what is not known is null. */
export interface DepartureInput {
  readonly category: Category;
  readonly sector: Sector;
  readonly basis: Basis | null;
  /** The one benefit asked for; null for all. */
  readonly kind: BenefitKind | null;
  readonly sex: Sex | null;
  readonly birthMonth: YearMonth | null;
  readonly birthDate: CalendarDay | null;
  /** An officer's highest age of service, in years; null for who has none. */
  readonly topAge: number | 'NOT_KNOWN' | null;
  /** True for 15 years or more of hard work or in specially difficult areas: Appendix II. */
  readonly appendixTwo: boolean | null;
  /** The first day out of the post: of pension, of resignation, of the move. */
  readonly leavingOn: CalendarDay;
  /** The day the document on arrangement takes effect: the first 12 months begin. */
  readonly arrangementEffectiveOn: CalendarDay | null;
  /** The day the decision on the departure was issued. */
  readonly decisionIssuedOn: CalendarDay | null;
  /** The month in which the party congress begins. */
  readonly congressMonth: YearMonth | null;
  /** The day a labour contract was signed. */
  readonly contractSignedOn: CalendarDay | null;
  readonly contractAsCivilServant: boolean;
  readonly salary: SalaryInput;
  readonly insurance: InsuranceInput | null;
  /** Whether insurance suffices for a pension; null to go by the years. */
  readonly pensionEntitled: boolean | null;
  /** True for one who draws a pension or a benefit for loss of capacity already. */
  readonly receivesPension: boolean | null;
  /** `w`: months in commune or village posts and other insured posts, not yet compensated. */
  readonly workingMonths: number | null;
  readonly placedInVillagePost: boolean;
  readonly pregnantOrOnMaternityLeave: boolean | null;
  readonly raisesChildUnder36Months: boolean | null;
  readonly asksToLeave: boolean;
  readonly underDisciplinaryReview: boolean | null;
  readonly underProsecution: boolean | null;
  readonly underInspection: boolean | null;
  /** The end of the elected term or of the appointment. */
  readonly termEndsOn: CalendarDay | null;
  readonly leaderFromDistrictOrOldCommune: boolean;
  readonly secondedTo: 'COMMUNE' | 'PROVINCE' | null;
  readonly inSpeciallyDifficultArea: boolean;
  readonly trainingMonths: number | null;
  /** In dong. */
  readonly courseCost: number | null;
}
