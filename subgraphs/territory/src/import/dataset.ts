import type { DistrictKind, LineageExtent, LineageSubject, UnitKind } from '../entities/enums.ts';
import type { ReorganisationInput } from '../rules/reorganisation/ReorganisationInput.ts';
import type { LegalText } from './conversionTable.ts';

/** A unit's identity: `id` is `code.ordinal`; the country is `VN`. */
export interface DatasetUnit {
  readonly id: string;
  readonly code: string;
  readonly ordinal: number;
  /** The text that ended the unit; null while it lives or where none is known. */
  readonly dissolvedBy: string | null;
}

/** What a unit was from `validFrom` until the day before `validTo`, days as `yyyy-mm-dd`. */
export interface DatasetVersion {
  readonly unitId: string;
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly kind: UnitKind;
  readonly districtKind: DistrictKind | null;
  readonly fullName: string;
  readonly name: string;
  readonly parentId: string | null;
  /** The province that the unit is or lies in; null for the country. */
  readonly provinceId: string | null;
  /** The district that the unit is or lies in; null where there are no districts. */
  readonly districtId: string | null;
  /** The district of the commune that bore the same code on 30 June 2025. */
  readonly formerDistrictId: string | null;
  readonly legalTextId: string | null;
}

/**
 * How one unit went into another. With a `partName` it is that named part of the predecessor that
 * went, whole; the extent is then PARTIAL, for it is the predecessor's.
 */
export interface DatasetLineage {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly effectiveOn: string;
  readonly extent: LineageExtent;
  readonly moved: LineageSubject;
  /** True if whoever lived in the predecessor lives in the successor now. */
  readonly residentsFollow: boolean;
  readonly partName: string | null;
  readonly note: string | null;
  readonly legalTextId: string | null;
}

/** The name of a commune dissolved before the first recorded day. */
export interface DatasetFormerName {
  readonly id: string;
  readonly fullName: string;
  readonly name: string;
  readonly districtName: string;
  readonly provinceName: string;
}

/**
 * The rows of the territory's tables on 1 July 2025, each list in a fixed order, and the
 * reorganisations to be enacted on them.
 */
export interface TerritoryDataset {
  readonly legalTexts: readonly LegalText[];
  readonly units: readonly DatasetUnit[];
  readonly versions: readonly DatasetVersion[];
  readonly lineage: readonly DatasetLineage[];
  readonly formerNames: readonly DatasetFormerName[];
  readonly formerNameUnits: readonly {
    readonly formerNameId: string;
    readonly unitId: string;
  }[];
  readonly reorganisations: readonly ReorganisationInput[];
}
