/** A departure as a client asks for it, and what of its answer is published. */
export interface BenefitExample {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly rule: string;
  /** The amounts of its lines in dong, where they are published. */
  readonly lines?: readonly number[];
  readonly total: number;
}

/** So many years and months of insurance, all in State bodies. */
const insured = (years: number, months = 0) => ({
  years,
  months,
  stateMonths: years * 12 + months,
});

/** Colonel Long of Circular 19/2025/TT-BQP: born 5/1971, top age 58, 30 million a month. */
export const long = (leavingOn: string, effectiveOn: string, years: number, months: number) => ({
  category: 'CADRE',
  sector: 'ARMED_FORCES',
  basis: 'DIRECTLY_AFFECTED',
  kind: 'EARLY_RETIREMENT',
  sex: 'MALE',
  birthMonth: '1971-05',
  topAge: 58,
  leavingOn,
  arrangementEffectiveOn: effectiveOn,
  insurance: insured(years, months),
  salary: { monthly178: 30_000_000 },
});

/** CV 1814: born 15/1/1966, leaves on 1/5/2025 with 22 years of insurance. */
export const MR_C = {
  category: 'CIVIL_SERVANT',
  basis: 'DIRECTLY_AFFECTED',
  kind: 'EARLY_RETIREMENT',
  sex: 'MALE',
  birthDate: '1966-01-15',
  leavingOn: '2025-05-01',
  arrangementEffectiveOn: '2025-03-01',
  insurance: insured(22),
  salary: {
    coefficient: 4.65,
    allowances: [
      { kind: 'LEADERSHIP', coefficient: 0.6 },
      { kind: 'PUBLIC_SERVICE', rate: 0.25 },
    ],
  },
} as const;

/** CV 1814, the salary of a Mr A: the party committee's and the regional allowance do not count. */
export const MR_A = {
  category: 'CIVIL_SERVANT',
  basis: 'DIRECTLY_AFFECTED',
  leavingOn: '2025-05-01',
  salary: {
    coefficient: 5.42,
    allowances: [
      { kind: 'PARTY_COMMITTEE', coefficient: 0.3 },
      { kind: 'LEADERSHIP', coefficient: 0.4 },
      { kind: 'REGIONAL', coefficient: 0.2 },
      { kind: 'PUBLIC_SERVICE', rate: 0.25 },
    ],
  },
} as const;

/** CV 1814: born 2/9/1975, 15 years in a specially difficult area, 19 years of insurance. */
export const MS_D = {
  category: 'CIVIL_SERVANT',
  basis: 'DIRECTLY_AFFECTED',
  kind: 'EARLY_RETIREMENT',
  sex: 'FEMALE',
  birthDate: '1975-09-02',
  appendixTwo: true,
  leavingOn: '2025-07-01',
  arrangementEffectiveOn: '2025-03-01',
  insurance: insured(19),
  salary: { monthly178: 10_000_000 },
} as const;

/** Lieutenant Colonel Quân: 12 months early, from month 13 on, top age 54. */
export const QUAN = {
  category: 'CADRE',
  sector: 'ARMED_FORCES',
  basis: 'DIRECTLY_AFFECTED',
  kind: 'EARLY_RETIREMENT',
  birthMonth: '1973-05',
  topAge: 54,
  leavingOn: '2026-06-01',
  arrangementEffectiveOn: '2025-03-01',
  insurance: insured(30),
  salary: { monthly178: 26_000_000 },
} as const;

/** The published examples of Decree 178/2024 (CV 1814; Circular 19/2025/TT-BQP). */
export const PUBLISHED: readonly BenefitExample[] = [
  {
    name: 'Mr C, CV 1814',
    input: MR_C,
    rule: 'DECREE_178_ARTICLE_7',
    lines: [460_687_500, 191_953_125, 92_137_500],
    total: 744_778_125,
  },
  {
    name: 'Mr M, CV 1814',
    input: {
      category: 'CIVIL_SERVANT',
      basis: 'DIRECTLY_AFFECTED',
      kind: 'RESIGNATION',
      sex: 'MALE',
      birthMonth: '1985-01',
      leavingOn: '2025-06-01',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(15),
      salary: { coefficient: 3.66, allowances: [{ kind: 'PUBLIC_SERVICE', rate: 0.25 }] },
    },
    rule: 'DECREE_178_ARTICLE_9',
    lines: [513_864_000, 240_873_750, 32_116_500],
    total: 786_854_250,
  },
  {
    name: 'Colonel Long, VD02',
    input: long('2025-06-01', '2025-03-01', 35, 4),
    rule: 'DECREE_178_ARTICLE_7',
    lines: [1_440_000_000, 600_000_000, 382_500_000],
    total: 2_422_500_000,
  },
  {
    name: 'Colonel Long, VD03',
    input: long('2026-01-01', '2025-03-01', 35, 11),
    rule: 'DECREE_178_ARTICLE_7',
    lines: [1_230_000_000, 525_000_000, 435_000_000],
    total: 2_190_000_000,
  },
  {
    name: 'Colonel Long, VD04',
    input: long('2026-06-01', '2025-03-01', 36, 4),
    rule: 'DECREE_178_ARTICLE_7',
    lines: [540_000_000, 450_000_000, 442_500_000],
    total: 1_432_500_000,
  },
  {
    name: 'Lieutenant Colonel Quân',
    input: QUAN,
    rule: 'DECREE_178_ARTICLE_7',
    total: 156_000_000,
  },
  {
    name: 'Lieutenant Colonel Mạnh',
    input: {
      ...QUAN,
      birthMonth: '1978-07',
      leavingOn: '2025-08-01',
      insurance: { periods: [{ from: '1997-09', to: '2025-07', inState: true }] },
      salary: { monthly178: 20_000_000 },
    },
    rule: 'DECREE_178_ARTICLE_7',
    total: 1_850_000_000,
  },
];

/** 10 million a month, 25 years insured, on 1/5/2025: by the month of birth, with a top age of 60. */
const early = (birthMonth: string, months: number, total: number): BenefitExample => ({
  name: `${months} months early`,
  input: {
    ...QUAN,
    sector: 'CIVIL',
    birthMonth,
    topAge: 60,
    leavingOn: '2025-05-01',
    insurance: insured(25),
    salary: { monthly178: 10_000_000 },
  },
  rule: 'DECREE_178_ARTICLE_7',
  total,
});

/** Totals at the boundaries of Decree 178/2024, derived from its formulas. */
export const DERIVED: readonly BenefitExample[] = [
  early('1967-03', 23, 230_000_000),
  early('1967-04', 24, 415_000_000),
  early('1967-05', 25, 450_000_000),
  early('1970-04', 60, 925_000_000),
  early('1970-05', 61, 835_000_000),
  early('1972-04', 84, 895_000_000),
  early('1975-04', 120, 1_015_000_000),
  {
    name: 'a public employee with 3 years 7 months',
    input: {
      category: 'PUBLIC_EMPLOYEE',
      basis: 'DIRECTLY_AFFECTED',
      sex: 'FEMALE',
      birthMonth: '1996-09',
      leavingOn: '2025-06-01',
      arrangementEffectiveOn: '2025-03-01',
      insurance: insured(3, 7),
      salary: { monthly178: 10_000_000 },
    },
    rule: 'DECREE_178_ARTICLE_10',
    total: 404_000_000,
  },
  {
    name: 'a civil servant with 15 years, from month 13 on',
    input: {
      category: 'CIVIL_SERVANT',
      basis: 'DIRECTLY_AFFECTED',
      sex: 'MALE',
      birthMonth: '1985-01',
      leavingOn: '2025-08-01',
      arrangementEffectiveOn: '2024-07-31',
      insurance: insured(15),
      salary: { monthly178: 10_000_000 },
    },
    rule: 'DECREE_178_ARTICLE_9',
    total: 495_000_000,
  },
];

/** A commune worker with 1.5 base salaries a month who leaves on 1/7/2025; born 1/1990 unless said. */
const worker = (
  name: string,
  says: Readonly<Record<string, unknown>>,
  total: number,
  lines?: readonly number[],
): BenefitExample => ({
  name,
  input: {
    category: 'NON_SPECIALISED',
    basis: 'TWO_TIER_MODEL',
    sex: 'FEMALE',
    birthMonth: '1990-01',
    leavingOn: '2025-07-01',
    salary: { monthlyAllowance: 3_510_000 },
    ...says,
  },
  rule: 'DECREE_154_ARTICLE_9',
  total,
  ...(lines ? { lines } : {}),
});

/** Decree 154/2025, Art. 9. Born 3/1970 she has 25 months left; born 1/1972 and 2/1972, 59 and 60. */
export const WORKERS: readonly BenefitExample[] = [
  worker('48 months', { workingMonths: 48 }, 166_374_000, [134_784_000, 21_060_000, 10_530_000]),
  worker(
    '9 years 6 months',
    { workingMonths: 114 },
    229_027_500,
    [168_480_000, 50_017_500, 10_530_000],
  ),
  worker(
    '144 months, 25 left',
    { workingMonths: 144, birthMonth: '1970-03' },
    143_910_000,
    [70_200_000, 63_180_000, 10_530_000],
  ),
  worker('a pensioner', { receivesPension: true }, 52_650_000),
  worker('59 months', { workingMonths: 59 }, 202_527_000),
  worker('60 months, 60 left', { workingMonths: 60, birthMonth: '1972-02' }, 205_335_000),
  worker('60 months, 59 left', { workingMonths: 60, birthMonth: '1972-01' }, 202_527_000),
  worker('Ms Ly, 23 years 5 months', { workingMonths: 281, birthMonth: '1970-03' }, 204_457_500),
];
