import type { DistrictKind, UnitKind } from '../../entities/enums.ts';

const COMMUNE_KINDS: Readonly<Record<string, UnitKind>> = {
  xã: 'COMMUNE',
  phường: 'WARD',
  'thị trấn': 'TOWNSHIP',
  'đặc khu': 'SPECIAL_ZONE',
};

const DISTRICT_KINDS: Readonly<Record<string, DistrictKind>> = {
  quận: 'URBAN_DISTRICT',
  huyện: 'RURAL_DISTRICT',
  'thị xã': 'DISTRICT_TOWN',
  'thành phố': 'PROVINCIAL_CITY',
};

const PROVINCE_KINDS: Readonly<Record<string, UnitKind>> = {
  tỉnh: 'PROVINCE',
  'thành phố': 'MUNICIPALITY',
};

const PREFIX = /^(xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh) +(?=\S)/iu;

/** The kind of a commune-level unit, read from its full name. Throws when the name has none. */
export function communeKind(fullName: string): UnitKind {
  return kindIn(COMMUNE_KINDS, fullName);
}

/** The kind of a province-level unit, read from its full name. Throws when the name has none. */
export function provinceKind(fullName: string): UnitKind {
  return kindIn(PROVINCE_KINDS, fullName);
}

/** The sort of a district; a "thành phố" takes its sort from the province that it lies in. */
export function districtKind(fullName: string, provinceFullName: string): DistrictKind {
  const kind = kindIn(DISTRICT_KINDS, fullName);
  const inMunicipality = provinceKind(provinceFullName) === 'MUNICIPALITY';
  return kind === 'PROVINCIAL_CITY' && inMunicipality ? 'MUNICIPAL_CITY' : kind;
}

/** The name without its kind: "Sài Gòn" of "Phường Sài Gòn", "12" of "Phường 12". */
export function nameWithoutKind(fullName: string): string {
  return fullName.replace(PREFIX, '');
}

/** The name as it stands within a sentence: "phường Sài Gòn". */
export function nameInSentence(fullName: string): string {
  return fullName.replace(PREFIX, (prefix) => prefix.toLowerCase());
}

function kindIn<K>(kinds: Readonly<Record<string, K>>, fullName: string): K {
  const prefix = PREFIX.exec(fullName)?.[1]?.toLowerCase() ?? '';
  const kind = kinds[prefix];
  if (kind === undefined) {
    throw new Error(`"${fullName}" should begin with one of: ${Object.keys(kinds).join(', ')}`);
  }
  return kind;
}
