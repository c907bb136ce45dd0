import type { FormerName } from '../conversionTable.ts';
import { spellingKey } from '../names/spellingKey.ts';
import { byCode, requireEntry } from '../requireEntry.ts';
import type { NamedLink } from '../sources/readAddressDatabase.ts';
import { compareText } from './inOrder.ts';
import type { LegacyUnits } from './legacyUnits.ts';

/**
 * The communes dissolved before 30 June 2025, by name. A commune that lives on that day under the
 * same name in the same district wins. Districts and provinces are spelt as the living ones are.
 */
export function formerNames(
  links: readonly NamedLink[],
  legacy: LegacyUnits,
): readonly FormerName[] {
  const provinces = byCode(legacy.provinces);
  const districts = byCode(legacy.districts);
  const spelling = new Map<string, string>();
  const learn = (name: string) => spelling.set(spellingKey(name), name);
  const living = new Set<string>();
  for (const commune of legacy.communes) {
    const district = requireEntry(districts, commune.districtCode, 'district').fullName;
    const province = requireEntry(provinces, commune.provinceCode, 'province').fullName;
    learn(province);
    learn(`${district}, ${province}`);
    living.add(spellingKey(`${commune.fullName}, ${district}, ${province}`));
  }

  const found = new Map<string, FormerName>();
  for (const { fullName, districtName, provinceName, newCode } of links) {
    const key = spellingKey(`${fullName}, ${districtName}, ${provinceName}`);
    if (living.has(key)) continue;
    const official = spelling.get(spellingKey(`${districtName}, ${provinceName}`));
    const newCodes = new Set([...(found.get(key)?.newCodes ?? []), newCode]);
    found.set(key, {
      fullName: found.get(key)?.fullName ?? fullName,
      districtName: official?.split(', ')[0] ?? districtName,
      provinceName: spelling.get(spellingKey(provinceName)) ?? provinceName,
      newCodes: [...newCodes].sort(),
    });
  }
  return [...found].sort(([left], [right]) => compareText(left, right)).map(([, name]) => name);
}
