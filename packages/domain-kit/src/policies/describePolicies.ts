import type { PolicyConfidence, PolicyDefinition } from './PolicyDefinition.ts';
import {
  type PolicyDefinitions,
  type PolicyNameOf,
  type PolicyValues,
  policyNames,
} from './PolicyValues.ts';

/** A policy as an answer prints it. */
export interface DescribedUse<Definitions extends PolicyDefinitions> {
  readonly name: PolicyNameOf<Definitions>;
  readonly kind: Definitions[keyof Definitions]['kind'];
  readonly value: string;
  readonly default: string;
  /** What it may be; empty for numbers and days. */
  readonly options: readonly string[];
  readonly source: string;
  readonly confidence: PolicyConfidence;
  readonly vi: string;
  readonly en: string;
}

/** The policies, or those that an answer used, in the catalogue's order. */
export function describePolicies<Definitions extends PolicyDefinitions>(
  definitions: Definitions,
  policies: PolicyValues<Definitions>,
  used: ReadonlySet<string> = new Set(policyNames(definitions)),
): readonly DescribedUse<Definitions>[] {
  return policyNames(definitions)
    .filter((name) => used.has(name))
    .map((name) => {
      const definition: PolicyDefinition = definitions[name] as PolicyDefinition;
      const { source, confidence, vi, en } = definition;
      return {
        name,
        kind: definition.kind,
        value: String(policies[name]),
        default: String(definition.default),
        options: definition.kind === 'CHOICE' ? definition.options : [],
        source,
        confidence,
        vi,
        en,
      };
    });
}
