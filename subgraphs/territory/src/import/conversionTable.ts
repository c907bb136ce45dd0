import type { LineageExtent, UnitKind } from '../entities/enums.ts';

/** A province in force on 30 June 2025; `code` has two digits. */
export interface LegacyProvince {
  readonly code: string;
  readonly fullName: string;
}

/** A district in force on 30 June 2025; `code` has three digits. */
export interface LegacyDistrict {
  readonly code: string;
  readonly fullName: string;
  readonly provinceCode: string;
}

/** A commune, ward or township in force on 30 June 2025; `code` has five digits. */
export interface LegacyCommune {
  readonly code: string;
  readonly fullName: string;
  readonly districtCode: string;
  readonly provinceCode: string;
}

/** A province or city in force on 1 July 2025, with the provinces that it was formed from. */
export interface NewProvince {
  readonly code: string;
  readonly fullName: string;
  readonly kind: UnitKind;
  readonly fromProvinceCodes: readonly string[];
}

/** A commune, ward or special zone in force on 1 July 2025. */
export interface NewCommune {
  readonly code: string;
  readonly fullName: string;
  readonly provinceCode: string;
  readonly legalTextId: string | null;
}

/**
 * One row of the conversion table of old and new commune codes, as it is printed. Without an old
 * code (`''`) the row speaks of the district `oldDistrictCode`: of all of it, or, when `oldName` is
 * given, of the area of that name; `extent` is then the extent of that area.
 */
export interface LineageRow {
  readonly oldCode: string;
  readonly oldName: string;
  readonly oldDistrictCode: string;
  readonly oldProvinceCode: string;
  readonly newCode: string;
  readonly newProvinceCode: string;
  readonly extent: LineageExtent;
  readonly note: string;
}

/** A commune dissolved before 30 June 2025 and the new communes where its area lies. */
export interface FormerName {
  readonly fullName: string;
  readonly districtName: string;
  readonly provinceName: string;
  readonly newCodes: readonly string[];
}

/** A unit that took another name or kind after 1 July 2025 and went on. */
export interface UnitChange {
  readonly code: string;
  readonly fullNameAfter: string;
  readonly kindAfter: UnitKind;
  readonly legalTextId: string;
  readonly effectiveOn: string;
}

/** A legal text; null is not known. `number` recurs, `number` with `issuer` does not. */
export interface LegalText {
  readonly id: string;
  readonly number: string;
  readonly issuer: string;
  readonly title: string | null;
  readonly adoptedOn: string | null;
  readonly effectiveOn: string | null;
  readonly operatesFrom: string | null;
}

/** All that is known of the units before and after 1 July 2025, whatever source it comes from. */
export interface ConversionTable {
  readonly legacyProvinces: readonly LegacyProvince[];
  readonly legacyDistricts: readonly LegacyDistrict[];
  readonly legacyCommunes: readonly LegacyCommune[];
  readonly newProvinces: readonly NewProvince[];
  readonly newCommunes: readonly NewCommune[];
  readonly lineage: readonly LineageRow[];
  readonly formerNames: readonly FormerName[];
  readonly changes: readonly UnitChange[];
  readonly legalTexts: readonly LegalText[];
  /** The text that formed the new provinces; null is not known. */
  readonly provincesTextId: string | null;
  /** The text that ended the districts; null is not known. */
  readonly districtsTextId: string | null;
}
