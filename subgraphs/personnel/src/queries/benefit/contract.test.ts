import type { PolicyConfidence, Sex } from '@haicap/domain-kit';
import { describe, expect, it } from '@jest/globals';
import type * as sdl from '../../__generated__/types.ts';
import type * as stored from '../../entities/enums.ts';
import type { Eligibility } from '../../rules/assessment/Assessment.ts';
import type { BenefitRuleId, Entitlement, Repayment } from '../../rules/departure/BenefitRule.ts';
import type { IneligibilityReason } from '../../rules/departure/Check.ts';
import type * as input from '../../rules/departure/DepartureInput.ts';
import type { MissingInput } from '../../rules/departure/Known.ts';
import type { LineCode, LineGap, QuantityUnit } from '../../rules/lines/BenefitLine.ts';
import type { PolicyUse } from '../../rules/policies/describePolicies.ts';
import type { AllowanceKind } from '../../rules/salary/Allowance.ts';
import type { SalaryRule } from '../../rules/salary/countedAllowances.ts';

/** True where two unions have the same members; the compiler holds it. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

interface Enums {
  readonly category: Same<sdl.StaffCategory, input.Category>;
  readonly sector: Same<sdl.StaffSector, input.Sector>;
  readonly basis: Same<sdl.BenefitBasis, input.Basis>;
  readonly storedBasis: Same<sdl.BenefitBasis, stored.BenefitBasis>;
  readonly component: Same<sdl.PayComponentKind, stored.PayComponentKind>;
  readonly componentOfRules: Same<
    stored.PayComponentKind,
    AllowanceKind | 'SALARY' | 'CONTRACT_WAGE' | 'MONTHLY_ALLOWANCE'
  >;
  readonly kind: Same<sdl.BenefitKind, input.BenefitKind>;
  readonly sex: Same<sdl.Sex, Sex>;
  readonly allowance: Same<sdl.BenefitAllowanceKind, AllowanceKind>;
  readonly rule: Same<sdl.BenefitRule, BenefitRuleId>;
  readonly eligibility: Same<sdl.BenefitEligibility, Eligibility>;
  readonly entitlement: Same<sdl.BenefitEntitlement, Entitlement>;
  readonly repayment: Same<sdl.BenefitRepayment, Repayment>;
  readonly reason: Same<sdl.BenefitReasonCode, IneligibilityReason>;
  readonly missing: Same<sdl.MissingBenefitInputCode, MissingInput>;
  readonly line: Same<sdl.BenefitLineCode, LineCode>;
  readonly gap: Same<sdl.BenefitLineGap, LineGap>;
  readonly unit: Same<sdl.BenefitQuantityUnit, QuantityUnit>;
  readonly salary: Same<sdl.BenefitSalaryRule, SalaryRule>;
  readonly policy: Same<sdl.BenefitPolicyKind, PolicyUse['kind']>;
  readonly confidence: Same<sdl.BenefitPolicyConfidence, PolicyConfidence>;
}

describe('the contract of benefits', () => {
  it('has the enums of the rules, as the compiler holds', () => {
    const all: Same<Enums[keyof Enums], true> = true;
    expect(all).toBe(true);
  });
});
