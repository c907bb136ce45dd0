import { isCalendarDay } from '../CalendarDay.ts';
import type { PolicyDefinition } from './PolicyDefinition.ts';
import { defaultPolicies, type PolicyDefinitions, type PolicyValues } from './PolicyValues.ts';

export type ParsedPolicies<Values> =
  | { readonly policies: Values }
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
    case 'COUNT':
      return /^(0|[1-9]\d{0,5})$/.test(text) ? null : 'expected a whole number, such as 30';
    case 'DAY':
      return isCalendarDay(text) ? null : 'expected a day as yyyy-mm-dd';
  }
}

const isNumber = ({ kind }: PolicyDefinition) => kind === 'AMOUNT' || kind === 'COUNT';

/**
 * The defaults with what is set by name, from texts as a configuration has them; every fault at once
 * otherwise, a sentence each.
 */
export function parsePolicies<Definitions extends PolicyDefinitions>(
  definitions: Definitions,
  input: Readonly<Record<string, string>>,
): ParsedPolicies<PolicyValues<Definitions>> {
  const faults: string[] = [];
  const set: Record<string, string | number> = {};
  for (const [name, text] of Object.entries(input)) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (definition === undefined) {
      faults.push(`${name}: no such policy.`);
      continue;
    }
    const fault = faultOf(definition, text);
    if (fault) faults.push(`${name}: ${fault}; got ${JSON.stringify(text)}.`);
    else set[name] = isNumber(definition) ? Number(text) : text;
  }
  if (faults.length > 0) return { faults };
  return { policies: { ...defaultPolicies(definitions), ...set } as PolicyValues<Definitions> };
}
