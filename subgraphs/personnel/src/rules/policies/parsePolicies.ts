import { isCalendarDay } from '@haicap/domain-kit';
import {
  DEFAULT_POLICIES,
  POLICY_DEFINITIONS,
  type Policies,
  type PolicyName,
} from './Policies.ts';
import type { PolicyDefinition } from './PolicyDefinition.ts';

export type ParsedPolicies =
  | { readonly policies: Policies }
  | { readonly faults: readonly string[] };

/** What a text must be for a policy; null if it is that. */
function faultOf(definition: PolicyDefinition, text: string): string | null {
  switch (definition.kind) {
    case 'CHOICE':
      return definition.options.includes(text)
        ? null
        : `expected one of ${definition.options.join(', ')}`;
    case 'AMOUNT':
      return /^[1-9]\d{0,11}$/.test(text) ? null : 'expected whole dong, such as 2340000';
    case 'DAY':
      return isCalendarDay(text) ? null : 'expected a day as yyyy-mm-dd';
  }
}

/**
 * The defaults with what is set by name, from texts as a configuration has them; every fault at once
 * otherwise, a sentence each.
 */
export function parsePolicies(input: Readonly<Record<string, string>>): ParsedPolicies {
  const faults: string[] = [];
  const set: Record<string, string | number> = {};
  for (const [name, text] of Object.entries(input)) {
    if (!Object.hasOwn(POLICY_DEFINITIONS, name)) {
      faults.push(`${name}: no such policy.`);
      continue;
    }
    const definition: PolicyDefinition = POLICY_DEFINITIONS[name as PolicyName];
    const fault = faultOf(definition, text);
    if (fault) faults.push(`${name}: ${fault}; got ${JSON.stringify(text)}.`);
    else set[name] = definition.kind === 'AMOUNT' ? Number(text) : text;
  }
  return faults.length > 0 ? { faults } : { policies: { ...DEFAULT_POLICIES, ...set } as Policies };
}
