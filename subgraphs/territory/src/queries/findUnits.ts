import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import {
  type SearchCandidate,
  type SearchKeys,
  searchCandidates,
} from '../loaders/searchCandidate.ts';
import { indexCandidates, keysOf } from '../rules/AddressCandidate.ts';
import type { AddressLevel } from '../rules/NamePart.ts';
import { targetOf } from '../rules/nearMatches.ts';
import { type ParsedAddress, parseAddress } from '../rules/parseAddress.ts';
import { findNames } from '../rules/rankNames.ts';
import { fitSearch, fitSimilar, type SearchFit } from '../rules/searchName.ts';
import { recogniseCodes } from './recogniseCodes.ts';

/** A unit that a search found by a name or code that it bears or bore. */
export interface FoundUnit {
  readonly unitId: string;
  readonly level: AddressLevel;
  readonly validFrom: CalendarDay;
  readonly validTo: CalendarDay | null;
  readonly matchedName: string;
  /** The day from which the unit no longer bears the name; null while it does, or not recorded. */
  readonly nameUntil: CalendarDay | null;
  readonly formerName: boolean;
  readonly fit: SearchFit;
}

/** What is looked for, on which day, and where. */
export interface Search {
  readonly text: string;
  readonly day: CalendarDay;
  readonly within: string | null;
}

const CODE = /^(\d{2}|\d{3}|\d{5})$/;

/** The units that a text finds, in no order: by code, by name, and only then by likeness. */
export async function findUnits(database: DataSource, search: Search): Promise<FoundUnit[]> {
  const text = search.text.trim();
  const byCode = CODE.test(text) ? await findCode(database, text, search.day) : [];
  if (byCode.length > 0) return byCode;
  const parsed = parseAddress(text);
  const equal = keysOf([parsed]);
  const holding = targetKeys(parsed);
  const keys: SearchKeys = { ...search, equal, holding, like: [] };
  const found = await findByName(database, parsed, keys, fitSearch);
  if (found.length > 0) return found;
  return findByName(database, parsed, { ...keys, holding: [], like: holding }, fitSimilar);
}

/** The keys of what the most plausible readings look for. */
function targetKeys({ readings }: ParsedAddress): string[] {
  const keys = readings.flatMap((reading) => targetOf(reading)?.part.foldedKey ?? []);
  return [...new Set(keys)].slice(0, 5);
}

async function findByName(
  database: DataSource,
  parsed: ParsedAddress,
  keys: SearchKeys,
  fitting: typeof fitSearch,
): Promise<FoundUnit[]> {
  if (keys.equal.length === 0) return [];
  const index = indexCandidates(await searchCandidates(database, keys));
  const candidates = [...index.values()].flat();
  return findNames(parsed, index, candidates, fitting).map(({ candidate, fit }) => {
    const { fullName, nameUntil, validFrom, validTo } = candidate as unknown as SearchCandidate;
    const { unitId, level, formerName } = candidate;
    return { unitId, level, formerName, fit, validFrom, validTo, nameUntil, matchedName: fullName };
  });
}

async function findCode(database: DataSource, code: string, day: CalendarDay) {
  const recognised = (await recogniseCodes(database, [code], null, day)).get(code);
  return (recognised?.sources ?? [])
    .filter((source) => source.validFrom <= day)
    .map(
      (source): FoundUnit => ({
        unitId: source.id,
        level: source.isDistrict ? 'DISTRICT' : code.length === 2 ? 'PROVINCE' : 'COMMUNE',
        validFrom: source.validFrom,
        validTo: source.validTo,
        matchedName: code,
        nameUntil: source.validTo,
        formerName: false,
        fit: { rank: 0, matchedBy: 'CODE' },
      }),
    );
}
