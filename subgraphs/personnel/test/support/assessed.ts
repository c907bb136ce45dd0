import type { BenefitCase } from '../../src/rules/assessment/Assessment.ts';
import { assess } from '../../src/rules/assessment/assess.ts';
import type { BenefitRuleId } from '../../src/rules/departure/BenefitRule.ts';
import type { DepartureInput } from '../../src/rules/departure/DepartureInput.ts';
import { DEFAULT_POLICIES, type Policies } from '../../src/rules/policies/Policies.ts';

/** What one article says of a departure. */
export function assessed(
  id: BenefitRuleId,
  input: DepartureInput,
  policies: Partial<Policies> = {},
): BenefitCase {
  const { cases } = assess(input, { ...DEFAULT_POLICIES, ...policies });
  const found = cases.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not looked at for ${input.basis}.`);
  return found;
}

/** The amounts of a case's lines. */
export function amounts({ lines }: BenefitCase): readonly (number | null)[] {
  return lines.map(({ amount }) => amount);
}
