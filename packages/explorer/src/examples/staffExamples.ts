import type { Example } from './Example.ts';

/** What the law gives needs no login; head counts need a viewer of the menu, such as the analyst. */
export const staffExamples: readonly Example[] = [
  {
    id: 'benefit',
    group: 'staff',
    title: {
      vi: 'Tính thử chế độ khi nghỉ hưu sớm',
      en: 'What the law gives for early retirement',
    },
    query: `query Benefit($input: AssessBenefitInput!) {
  assessBenefit(input: $input) {
    notice
    mostFavourable
    time { pensionMonth monthsEarly yearsEarly insuranceYears inFirst12Months }
    salaries { rule exact }
    cases {
      id
      eligibility
      reasons { message }
      total
      lines { formula amount article }
    }
    missing { message }
    policies { name value }
  }
}`,
    variables: {
      input: {
        category: 'CIVIL_SERVANT',
        basis: 'DIRECTLY_AFFECTED',
        kind: 'EARLY_RETIREMENT',
        leavingOn: '2025-05-01',
        arrangementEffectiveOn: '2025-03-01',
        sex: 'MALE',
        birthMonth: '1966-01',
        salary: {
          coefficient: 4.65,
          allowances: [
            { kind: 'LEADERSHIP', coefficient: 0.6 },
            { kind: 'PUBLIC_SERVICE', rate: 0.25 },
          ],
        },
        insurance: { years: 22, stateMonths: 264 },
      },
    },
  },
  {
    id: 'staffing',
    group: 'staff',
    title: {
      vi: 'Biên chế các tỉnh và nơi thiếu nhất',
      en: 'Staffing of provinces, and what they lack most',
    },
    query: `query Staffing {
  units(filter: { level: [PROVINCE] }, first: 50) {
    edges {
      node {
        fullName
        staffing { isSample total { quota actual vacancies surplus qualifiedShare } }
        shortages(limit: 3) { speciality category vacancies }
        departures { decided left paid pendingPayment }
      }
    }
  }
}`,
  },
];
