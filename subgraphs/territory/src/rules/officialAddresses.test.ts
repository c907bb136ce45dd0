import { existsSync } from 'node:fs';
import { foldDiacritics, splitKindPrefix } from '@haicap/domain-kit';
import { describe, expect, test } from '@jest/globals';
import { type ReferenceRow, readReferenceData, referenceFolder } from '../../test/referenceData.ts';
import { type AddressCandidate, indexCandidates } from './AddressCandidate.ts';
import { type AddressOutcome, matchAddress } from './matchAddress.ts';
import type { AddressLevel } from './NamePart.ts';
import { parseAddress } from './parseAddress.ts';

const reference = readReferenceData();

if (reference) {
  describeAgainst(reference.legacyCommunes);
} else {
  test('there are no reference data here: nothing is held against them', () => {
    process.stderr.write(`No reference data in ${referenceFolder()}: nothing is held against it\n`);
    expect(existsSync(referenceFolder())).toBe(false);
  });
}

const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['Thành phố ', 'TP.'],
  ['Thị trấn ', 'TT. '],
  ['Thị xã ', 'TX. '],
  ['Phường ', 'P.'],
  ['Xã ', 'X. '],
  ['Quận ', 'Q.'],
  ['Huyện ', 'H. '],
  ['Tỉnh ', 'T. '],
];

function abbreviate(fullName: string): string {
  const found = ABBREVIATIONS.find(([word]) => fullName.startsWith(word));
  return found ? found[1] + fullName.slice(found[0].length) : fullName;
}

function candidates(list: readonly ReferenceRow[]): readonly AddressCandidate[] {
  const units = new Map<string, AddressCandidate>();
  const add = (
    level: AddressLevel,
    id = '',
    name = '',
    districtId: string | null = null,
    provinceId: string | null = null,
  ) =>
    units.set(level + id, {
      unitId: level + id,
      level,
      ...splitKindPrefix(name),
      districtId,
      provinceId,
      formerName: false,
    });
  for (const row of list) {
    const [district, province] = [`DISTRICT${row.district_code}`, `PROVINCE${row.province_code}`];
    add('COMMUNE', row.code, row.full_name, district, province);
    add('DISTRICT', row.district_code, row.district, null, province);
    add('PROVINCE', row.province_code, row.province);
  }
  return [...units.values()];
}

function describeAgainst(list: readonly ReferenceRow[]): void {
  const index = indexCandidates(candidates(list));
  const parts = (row: ReferenceRow) => [
    row.full_name ?? '',
    row.district ?? '',
    row.province ?? '',
  ];
  const match = (address: string) => matchAddress(parseAddress(address), index);
  const isExact = (row: ReferenceRow, { status, matches }: AddressOutcome) =>
    status === 'EXACT' && matches[0]?.unitId === `COMMUNE${row.code}`;

  describe('the full address of each of 10,035 communes of June 2025', () => {
    test('gives that commune alone, by its exact name', () => {
      expect(list).toHaveLength(10_035);
      const wrong = list.filter((row) => {
        const outcome = match(parts(row).join(', '));
        return !isExact(row, outcome) || outcome.matches[0]?.matchedBy !== 'EXACT_NAME';
      });
      expect(wrong).toEqual([]);
    });

    test('gives that commune with abbreviated kinds', () => {
      const wrong = list.filter(
        (row) => !isExact(row, match(parts(row).map(abbreviate).join(', '))),
      );
      expect(wrong).toEqual([]);
    });

    test('contains that commune without diacritics', () => {
      const wrong = list.filter((row) => {
        const { matches } = match(foldDiacritics(parts(row).join(', ')));
        return !matches.some(({ unitId }) => unitId === `COMMUNE${row.code}`);
      });
      expect(wrong).toEqual([]);
    });

    test('contains that commune without commas (every fifth)', () => {
      const everyFifth = list.filter((_, i) => i % 5 === 0);
      const wrong = everyFifth.filter((row) => {
        const { matches } = match(parts(row).join(' '));
        return !matches.some(({ unitId }) => unitId === `COMMUNE${row.code}`);
      });
      expect(wrong).toEqual([]);
    });
  });
}
