import {
  type DescribedUse,
  defaultPolicies,
  describePolicies as describe,
  type ParsedPolicies,
  type PolicyNameOf,
  type PolicyValues,
  parsePolicies as parse,
  recordPolicies,
} from '@haicap/domain-kit';
import { CANDIDATE_POLICIES } from './candidatePolicies.ts';
import { COMMITTEE_POLICIES } from './committeePolicies.ts';
import { CONGRESS_POLICIES } from './congressPolicies.ts';
import { ELECTION_POLICIES } from './electionPolicies.ts';
import { MILESTONE_POLICIES } from './milestonePolicies.ts';
import { READINESS_POLICIES } from './readinessPolicies.ts';

/** Every point that no source, or one alone, bears out, by its name. */
export const POLICY_DEFINITIONS = {
  ...CONGRESS_POLICIES,
  ...COMMITTEE_POLICIES,
  ...CANDIDATE_POLICIES,
  ...ELECTION_POLICIES,
  ...MILESTONE_POLICIES,
  ...READINESS_POLICIES,
};

type Definitions = typeof POLICY_DEFINITIONS;

export type PolicyName = PolicyNameOf<Definitions>;

/** Which reading holds of each. */
export type Policies = PolicyValues<Definitions>;

/** A policy as an answer prints it. */
export type PolicyUse = DescribedUse<Definitions>;

/** The readings taken where nothing else is set. */
export const DEFAULT_POLICIES: Policies = defaultPolicies(POLICY_DEFINITIONS);

/** The defaults with what is set by name; every fault at once otherwise, a sentence each. */
export function parsePolicies(input: Readonly<Record<string, string>>): ParsedPolicies<Policies> {
  return parse(POLICY_DEFINITIONS, input);
}

/** What a rule finds, and the policies that it read for it. */
export function withPolicies<Found extends object>(
  policies: Policies,
  rule: (policies: Policies) => Found,
): Found & { readonly policies: readonly PolicyUse[] } {
  const recorded = recordPolicies(policies);
  const found = rule(recorded.policies);
  return { ...found, policies: describe(POLICY_DEFINITIONS, policies, recorded.used) };
}
