import { type Check, met } from '../departure/Check.ts';
import type { Situation } from '../departure/Situation.ts';

/**
 * Who is not let go: during pregnancy, maternity leave and while raising a child under 36 months,
 * unless the person asks for it; under disciplinary review, prosecution or inspection, asked or not.
 * Decree 178/2024, Art. 2.
 */
export function protection178({ input }: Situation): readonly Check[] {
  const family = input.pregnantOrOnMaternityLeave || input.raisesChildUnder36Months;
  const proceedings =
    input.underDisciplinaryReview || input.underProsecution || input.underInspection;
  return [
    met(!family || input.asksToLeave, 'PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST'),
    met(!proceedings, 'UNDER_DISCIPLINE_OR_PROSECUTION'),
  ];
}

/** The same under the other decrees, by the policy `protectionElsewhere`. */
export function protectionElsewhere(situation: Situation): readonly Check[] {
  const checks = protection178(situation);
  if (checks.every((check) => check === 'MET')) return [];
  return situation.policies.protectionElsewhere === 'AS_DECREE_178' ? checks : [];
}
