import type { Known, MissingInput } from './Known.ts';

/** Why a benefit is not due. */
export type IneligibilityReason =
  | 'NOT_COVERED_GROUP'
  | 'CONTRACT_SIGNED_TOO_LATE'
  | 'NOT_STATED_FOR_GROUP'
  | 'PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST'
  | 'UNDER_DISCIPLINE_OR_PROSECUTION'
  | 'SCOPE_NOT_BEGUN'
  | 'SCOPE_ENDED'
  | 'ALREADY_AT_RETIREMENT_AGE'
  | 'ALREADY_DRAWS_PENSION'
  | 'PENSION_NOT_REACHED'
  | 'TOO_MANY_YEARS_LEFT'
  | 'TOO_FEW_YEARS_LEFT'
  | 'ENTITLED_TO_EARLY_RETIREMENT'
  | 'TOO_OLD_FOR_TRAINING'
  | 'PLACED_IN_VILLAGE_POST';

/** A condition: met, not met for a reason, or not to be told for want of an input. */
export type Check =
  | 'MET'
  | { readonly reason: IneligibilityReason }
  | { readonly missing: readonly MissingInput[] };

/** Met where it is true. */
export function met(is: boolean, otherwise: IneligibilityReason): Check {
  return is ? 'MET' : { reason: otherwise };
}

/** The condition on a value, where that is known. */
export function checked<Value>(value: Known<Value>, check: (value: Value) => Check): Check {
  return 'missing' in value ? value : check(value.value);
}
