import { nameKey } from '@haicap/domain-kit';
import { byCode } from '../byCode.ts';
import { requireEntry } from '../requireEntry.ts';
import type { LegacyUnits } from './legacyUnits.ts';

/** A commune as an address names it; districts and provinces may be spelt in any accepted way. */
export interface Place {
  readonly fullName: string;
  readonly districtName: string;
  readonly provinceName: string;
}

/** What lives under a name on 30 June 2025, whatever its spelling. */
export interface LivingNames {
  hasCommune(place: Place): boolean;
  /** The place with its district and province spelt as they are officially, where they live. */
  inOfficialSpelling<P extends Place>(place: P): P;
}

/** The names of the units of 30 June 2025, to look up places in. */
export function livingNames(legacy: LegacyUnits): LivingNames {
  const provinceByCode = byCode(legacy.provinces);
  const provinces = new Map(legacy.provinces.map((unit) => [nameKey(unit.fullName), unit]));
  const districts = new Map(
    legacy.districts.map((district) => {
      const province = requireEntry(provinceByCode, district.provinceCode, 'province');
      return [nameKey(`${district.fullName}, ${province.fullName}`), district];
    }),
  );
  const namesByDistrict = new Map<string, string[]>();
  for (const { districtCode, fullName } of legacy.communes) {
    namesByDistrict.set(districtCode, [...(namesByDistrict.get(districtCode) ?? []), fullName]);
  }
  const districtOf = ({ districtName, provinceName }: Place) =>
    districts.get(nameKey(`${districtName}, ${provinceName}`));
  return {
    hasCommune(place) {
      const names = namesByDistrict.get(districtOf(place)?.code ?? '') ?? [];
      return names.some((name) => nameKey(name) === nameKey(place.fullName));
    },
    inOfficialSpelling: (place) => ({
      ...place,
      districtName: districtOf(place)?.fullName ?? place.districtName,
      provinceName: provinces.get(nameKey(place.provinceName))?.fullName ?? place.provinceName,
    }),
  };
}
