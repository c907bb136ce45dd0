import { POLICY_NAMES, type Policies, type PolicyName } from './Policies.ts';

export interface RecordedPolicies {
  /** The same policies; reading one notes it. */
  readonly policies: Policies;
  /** Those read so far. */
  readonly used: ReadonlySet<PolicyName>;
}

/** Policies that note which of them an answer rests on. */
export function recordPolicies(policies: Policies): RecordedPolicies {
  const used = new Set<PolicyName>();
  const recorded = {};
  for (const name of POLICY_NAMES) {
    Object.defineProperty(recorded, name, {
      enumerable: true,
      get() {
        used.add(name);
        return policies[name];
      },
    });
  }
  return { policies: recorded as Policies, used };
}
