import type { Example } from './Example.ts';

/** Rules need no login; progress needs a viewer of the menu, such as the analyst. */
export const congressExamples: readonly Example[] = [
  {
    id: 'candidate',
    group: 'congress',
    title: {
      vi: 'Đối chiếu độ tuổi, nhiệm kỳ của người được giới thiệu',
      en: 'A candidate’s age, terms and posts against the directive',
    },
    query: `query Candidate($input: CheckCandidateInput!) {
  checkCandidate(input: $input) {
    notice
    outcome
    referenceMonth
    monthsLeft
    monthsNeeded
    findings { code weight message }
    unchecked { message }
    policies { name value }
  }
}`,
    variables: {
      input: {
        level: 'COMMUNE',
        body: 'COMMITTEE',
        title: 'SECRETARY',
        again: false,
        sex: 'FEMALE',
        birthMonth: '1974-05',
        local: false,
        consecutiveTerms: 1,
        consecutiveYears: 0,
      },
    },
  },
  {
    id: 'readiness',
    group: 'congress',
    title: {
      vi: 'Đại hội các xã của một tỉnh: mức độ sẵn sàng và mốc chậm',
      en: 'A province’s communes: readiness of their congresses, and what is late',
    },
    query: `query Readiness {
  unit(code: "46") {
    fullName
    children(first: 100) {
      edges {
        node {
          fullName
          staffing { total { quota actual } }
          partyCongress {
            latestOn
            held { to }
            readiness { state nextLateMilestone { code dueOn daysLate } }
          }
        }
      }
    }
  }
}`,
  },
];
