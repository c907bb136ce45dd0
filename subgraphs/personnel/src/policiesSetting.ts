import { z } from 'zod';
import type { Policies } from './rules/policies/Policies.ts';
import { parsePolicies } from './rules/policies/parsePolicies.ts';

const EXPECTED = 'expected name=value by commas, such as underTwoYearsFromMonth13=FULL';

/** The policies that a setting names, or a sentence for each fault of its form. */
function readSetting(text: string) {
  const set: Record<string, string> = {};
  const faults: string[] = [];
  for (const part of text.split(',')) {
    const [, name, value] = /^\s*([A-Za-z]\w*)\s*=\s*(\S+)\s*$/.exec(part) ?? [];
    if (name === undefined || value === undefined) {
      faults.push(`${JSON.stringify(part.trim())}: ${EXPECTED}.`);
    } else if (Object.hasOwn(set, name)) {
      faults.push(`${name}: expected once.`);
    } else {
      set[name] = value;
    }
  }
  return { set, faults };
}

/**
 * The setting with the readings of the law that are not the defaults:
 * `underTwoYearsFromMonth13=FULL,baseSalaryFromJuly2026=2340000`. Every fault is a problem of its own.
 */
export const policiesSetting = z.string().transform((text, problems): Policies => {
  const { set, faults } = readSetting(text);
  const parsed = parsePolicies(set);
  const all = 'faults' in parsed ? [...faults, ...parsed.faults] : faults;
  for (const message of all) problems.addIssue({ code: 'custom', message });
  return 'policies' in parsed && all.length === 0 ? parsed.policies : z.NEVER;
});
