import { type ParsedPolicies, parsePolicies as parse } from '@haicap/domain-kit';
import { POLICY_DEFINITIONS, type Policies } from './Policies.ts';

/** The defaults with what is set by name; every fault at once otherwise, a sentence each. */
export function parsePolicies(input: Readonly<Record<string, string>>): ParsedPolicies<Policies> {
  return parse(POLICY_DEFINITIONS, input);
}
