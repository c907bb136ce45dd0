import type { ParsedPolicies } from '@haicap/domain-kit';
import { z } from 'zod';

/** The policies that a setting names, and a sentence for each fault of its form. */
function readSetting(text: string) {
  const set = new Map<string, string>();
  const faults: string[] = [];
  for (const part of text.split(',')) {
    const [, name, value] = /^\s*([A-Za-z]\w*)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      faults.push(`${JSON.stringify(part.trim())}: expected name=value by commas.`);
    } else if (set.has(name)) {
      faults.push(`${name}: expected once.`);
    } else {
      set.set(name, value);
    }
  }
  return { set: Object.fromEntries(set), faults };
}

/**
 * A setting with the readings of the law that are not the defaults, `name=value` by commas. Every
 * fault is a problem of its own. `parse` is that of the subgraph's own policies.
 */
export function policiesSetting<Values>(
  parse: (input: Readonly<Record<string, string>>) => ParsedPolicies<Values>,
) {
  return z.string().transform((text, problems): Values => {
    const { set, faults } = readSetting(text);
    const parsed = parse(set);
    const all = 'faults' in parsed ? [...faults, ...parsed.faults] : faults;
    for (const message of all) problems.addIssue({ code: 'custom', message });
    return 'policies' in parsed && all.length === 0 ? parsed.policies : z.NEVER;
  });
}
