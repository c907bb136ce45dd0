import { foldDiacritics } from '@haicap/domain-kit';
import { SAMPLE_BEGIN, type SampleUnit, sampleId } from '@haicap/subgraph-kit';
import type { OrganisationRow } from '../rows/SampleRows.ts';

/** Names of units by their ids, "Phường Sài Gòn"; a unit without one is called by its code. */
export type UnitNames = ReadonlyMap<string, string>;

/** The beginning of the term before: from when organisations that were there already are recorded. */
const BEFORE = '2020-08-01';

/** What an organisation is called, of which unit it is, and what else tells it. */
interface Given {
  readonly unit: SampleUnit;
  readonly slug: string;
  readonly name: string;
  readonly level: OrganisationRow['level'];
  readonly merged: boolean;
  readonly parentId: string | null;
}

/** An organisation that is made up; a merged one begins with the two tiers. */
export function sampleOrganisation(given: Given): OrganisationRow {
  const { unit, slug, name, level, merged, parentId } = given;
  return {
    id: sampleId(unit.code, slug),
    unitId: unit.id,
    level,
    name,
    foldedName: foldDiacritics(name),
    parentId,
    merged,
    validFrom: merged ? SAMPLE_BEGIN : BEFORE,
  };
}

/** The party organisation of a unit by its name: "Đảng bộ phường Sài Gòn". */
export function nameOf(names: UnitNames, { id, code }: SampleUnit): string {
  const name = names.get(id) ?? `Đơn vị ${code}`;
  return `Đảng bộ ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
