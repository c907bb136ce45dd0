import type { KindWord } from '@haicap/domain-kit';
import type { DistrictKind, UnitKind } from '../../entities/enums.ts';

type KindWords<K> = Readonly<Partial<Record<KindWord, K>>>;

const COMMUNE_KINDS: KindWords<UnitKind> = {
  xã: 'COMMUNE',
  phường: 'WARD',
  'thị trấn': 'TOWNSHIP',
  'đặc khu': 'SPECIAL_ZONE',
};

const DISTRICT_KINDS: KindWords<DistrictKind> = {
  quận: 'URBAN_DISTRICT',
  huyện: 'RURAL_DISTRICT',
  'thị xã': 'DISTRICT_TOWN',
  'thành phố': 'PROVINCIAL_CITY',
};

const PROVINCE_KINDS: KindWords<UnitKind> = {
  tỉnh: 'PROVINCE',
  'thành phố': 'MUNICIPALITY',
};

// Official names are written out; how people abbreviate them is domain-kit's splitKindPrefix.
const KIND = /^(xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh) (?=\S)/iu;

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
  return fullName.replace(KIND, '');
}

/** The name as it stands within a sentence: "phường Sài Gòn". */
export function nameInSentence(fullName: string): string {
  return fullName.replace(KIND, (kind) => kind.toLowerCase());
}

function kindIn<K>(kinds: KindWords<K>, fullName: string): K {
  const kind = kinds[KIND.exec(fullName)?.[1]?.toLowerCase() as KindWord];
  if (!kind) {
    throw new Error(`"${fullName}" should begin with one of: ${Object.keys(kinds).join(', ')}`);
  }
  return kind;
}
