import { type DescribedUse, describePolicies as describe } from '@haicap/domain-kit';
import { POLICY_DEFINITIONS, type Policies, type PolicyName } from './Policies.ts';

/** A policy as an answer prints it. */
export type PolicyUse = DescribedUse<typeof POLICY_DEFINITIONS>;

/** The policies, or those that an answer used, in the catalogue's order. */
export function describePolicies(
  policies: Policies,
  used?: ReadonlySet<PolicyName>,
): readonly PolicyUse[] {
  return describe(POLICY_DEFINITIONS, policies, used);
}
