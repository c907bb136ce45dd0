import { type Check, checked, met } from '../departure/Check.ts';
import { given } from '../departure/Known.ts';
import type { Situation } from '../departure/Situation.ts';

/** True where one is, null where none is known to be and some are not known. */
function any(...flags: readonly (boolean | null)[]): boolean | null {
  if (flags.includes(true)) return true;
  return flags.includes(null) ? null : false;
}

/**
 * Who is not let go: during pregnancy, maternity leave and while raising a child under 36 months,
 * unless the person asks for it; under disciplinary review, prosecution or inspection, asked or not.
 * Decree 178/2024, Art. 2.
 */
export function protection178({ input }: Situation): readonly Check[] {
  const family = any(input.pregnantOrOnMaternityLeave, input.raisesChildUnder36Months);
  const proceedings = any(
    input.underDisciplinaryReview,
    input.underProsecution,
    input.underInspection,
  );
  return [
    input.asksToLeave
      ? 'MET'
      : checked(given(family, 'PROTECTIONS'), (is) =>
          met(!is, 'PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST'),
        ),
    checked(given(proceedings, 'PROCEEDINGS'), (are) =>
      met(!are, 'UNDER_DISCIPLINE_OR_PROSECUTION'),
    ),
  ];
}

/** The same under the other decrees, by the policy `protectionElsewhere`. */
export function protectionElsewhere(situation: Situation): readonly Check[] {
  const checks = protection178(situation);
  if (checks.every((check) => check === 'MET')) return [];
  return situation.policies.protectionElsewhere === 'AS_DECREE_178' ? checks : [];
}
