import { nameKeys, splitKindPrefix } from '@haicap/domain-kit';
import type { AddressIndex, KeyedCandidate } from './AddressCandidate.ts';
import { fitName, fitsKind, leastRank } from './matchName.ts';
import type { NamePart } from './NamePart.ts';
import type { AddressReading } from './parseAddress.ts';

/** True if a candidate lies where the address says. */
export type ContextTest = (candidate: KeyedCandidate) => boolean;

/**
 * Tests whether a candidate lies in the district and province that a reading states above it. A
 * stated unit that is not known holds nothing but former names that lay in a unit of that name.
 */
export function contextOf(reading: AddressReading, index: AddressIndex): ContextTest {
  const { district, province } = reading;
  const provinces = province ? idsOf(province, 'PROVINCE', index, () => true) : null;
  const inProvince: ContextTest = (row) =>
    !province ||
    provinces?.has(row.provinceId ?? '') === true ||
    isNamed(province, row, row.provinceFullName);
  const districts = district ? idsOf(district, 'DISTRICT', index, inProvince) : null;
  return (row) => {
    if (row.level === 'PROVINCE') return true;
    if (row.level === 'DISTRICT') return inProvince(row);
    const inDistrict =
      !district ||
      districts?.has(row.districtId ?? '') === true ||
      isNamed(district, row, row.districtFullName);
    return inDistrict && inProvince(row);
  };
}

function idsOf(
  part: NamePart,
  level: 'DISTRICT' | 'PROVINCE',
  index: AddressIndex,
  lies: ContextTest,
): ReadonlySet<string> {
  const fits = (index.get(part.foldedKey) ?? [])
    .filter((row) => row.level === level && fitsKind(part, row) && lies(row))
    .flatMap((row) => {
      const fit = fitName(part, row);
      return fit ? [{ row, fit }] : [];
    });
  return new Set(leastRank(fits).map(({ row }) => row.unitId));
}

/** For units of which only a former name's row tells: the written name must be theirs. */
function isNamed(part: NamePart, row: KeyedCandidate, fullName?: string | null): boolean {
  if (!fullName) return false;
  const { kindWord, name } = splitKindPrefix(fullName);
  const unit = { ...row, ...nameKeys(name), kindWord, name };
  return fitsKind(part, unit) && fitName(part, unit) !== null;
}
