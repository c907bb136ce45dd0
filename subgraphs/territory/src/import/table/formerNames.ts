import { nameKey } from '@haicap/domain-kit';
import type { FormerName } from '../conversionTable.ts';
import type { NamedLink } from '../sources/readAddressDatabase.ts';
import { compareText } from './inOrder.ts';
import type { LegacyUnits } from './legacyUnits.ts';
import { livingNames } from './livingNames.ts';

/**
 * The communes dissolved before 30 June 2025, by name. A commune that lives on that day under the
 * same name in the same district wins.
 */
export function formerNames(
  links: readonly NamedLink[],
  legacy: LegacyUnits,
): readonly FormerName[] {
  const living = livingNames(legacy);
  const found = new Map<string, FormerName>();
  for (const link of links) {
    if (living.hasCommune(link)) continue;
    const { fullName, districtName, provinceName } = living.inOfficialSpelling(link);
    const key = nameKey(`${fullName}, ${districtName}, ${provinceName}`);
    const known = found.get(key) ?? { fullName, districtName, provinceName, newCodes: [] };
    const newCodes = [...new Set([...known.newCodes, link.newCode])].sort();
    found.set(key, { ...known, newCodes });
  }
  return [...found].sort(([left], [right]) => compareText(left, right)).map(([, name]) => name);
}
