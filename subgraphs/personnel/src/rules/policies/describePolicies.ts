import {
  DEFAULT_POLICIES,
  POLICY_DEFINITIONS,
  POLICY_NAMES,
  type Policies,
  type PolicyName,
} from './Policies.ts';
import type { PolicyConfidence, PolicyDefinition } from './PolicyDefinition.ts';

/** A policy as an answer prints it. */
export interface PolicyUse {
  readonly name: PolicyName;
  readonly kind: PolicyDefinition['kind'];
  readonly value: string;
  readonly default: string;
  /** What it may be; empty for sums and days. */
  readonly options: readonly string[];
  readonly source: string;
  readonly confidence: PolicyConfidence;
  readonly vi: string;
  readonly en: string;
}

/** The policies, or those that an answer used, in the catalogue's order. */
export function describePolicies(
  policies: Policies,
  used: ReadonlySet<PolicyName> = new Set(POLICY_NAMES),
): readonly PolicyUse[] {
  return POLICY_NAMES.filter((name) => used.has(name)).map((name) => {
    const definition: PolicyDefinition = POLICY_DEFINITIONS[name];
    const { kind, source, confidence, vi, en } = definition;
    return {
      name,
      kind,
      value: String(policies[name]),
      default: String(DEFAULT_POLICIES[name]),
      options: definition.kind === 'CHOICE' ? definition.options : [],
      source,
      confidence,
      vi,
      en,
    };
  });
}
