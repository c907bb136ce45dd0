import { cleanText } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { SearchKeys } from '../loaders/SearchKeys.ts';
import { type SearchCandidate, searchCandidates } from '../loaders/searchCandidate.ts';
import { keysOf } from '../rules/AddressCandidate.ts';
import type { NamePart } from '../rules/NamePart.ts';
import { targetOf } from '../rules/nearMatches.ts';
import { type ParsedAddress, parseAddress } from '../rules/parseAddress.ts';
import { type FoundName, findNames, findSimilarNames, indexFound } from '../rules/rankNames.ts';
import { CODE_FIT, type SearchFit } from '../rules/searchName.ts';
import { foldedWords } from '../rules/searchWords.ts';
import { singleEdits } from '../rules/singleEdits.ts';

/** A unit that a search found by a name or code that it bears or bore. */
export interface FoundUnit
  extends Pick<
    SearchCandidate,
    'unitId' | 'level' | 'name' | 'validFrom' | 'validTo' | 'nameUntil' | 'formerName'
  > {
  readonly matchedName: string;
  readonly fit: SearchFit;
}

/** What is looked for, on which day, and where. */
export interface Search extends Pick<SearchKeys, 'day' | 'within'> {
  readonly text: string;
}

const CODE = /^(\d{2}|\d{3}|\d{5})$/;
/** A longer text that has one error still shares enough trigrams with the right one. */
const MOST_SHORT_LETTERS = 7;
/** So many names are looked for by their words or by likeness. */
const MOST_NAMES = 5;

/** The units that a text finds, in no order: by code, by name, and only then by likeness. */
export async function findUnits(
  database: DataSource,
  { text, day, within }: Search,
): Promise<readonly FoundUnit[]> {
  const cleaned = cleanText(text);
  const code = CODE.test(cleaned) ? cleaned : null;
  const parsed = parseAddress(text);
  const plausible = mostPlausible(parsed);
  const parts = partsOf(plausible);
  const equal = keysOf([parsed]);
  const holding = [...new Set(parts.map(foldedWords))].filter((words) => words !== '');
  const keys: SearchKeys = { day, within, code, equal, holding, like: [] };
  const candidates = await searchCandidates(database, keys);
  const byCode = code === null ? [] : foundByCode(candidates, code);
  if (byCode.length > 0) return byCode;
  const found = findNames(parsed, plausible, indexFound(candidates));
  if (found.length > 0 || parts.length === 0) return found.map(toFound);
  const similar = await searchCandidates(database, { ...keys, ...similarTo(equal, parts) });
  return findSimilarNames(plausible, indexFound(similar)).map(toFound);
}

/** The readings that look for the first few names: a text may be read in a hundred ways. */
function mostPlausible({ text, readings }: ParsedAddress): ParsedAddress {
  const names = new Set<string>();
  const kept = readings.filter((reading) => {
    const key = targetOf(reading)?.part.foldedKey ?? '';
    if (names.size < MOST_NAMES) names.add(key);
    return names.has(key);
  });
  return { text, readings: kept };
}

/** The names that are looked for, each once. */
function partsOf({ readings }: ParsedAddress): readonly NamePart[] {
  const parts = readings.flatMap((reading) => targetOf(reading)?.part ?? []);
  return [...new Map(parts.map((part) => [part.foldedKey, part])).values()];
}

function similarTo(equal: readonly string[], parts: readonly NamePart[]): Partial<SearchKeys> {
  const short = parts
    .map(foldedWords)
    .filter((words) => words.replaceAll(' ', '').length <= MOST_SHORT_LETTERS);
  return {
    equal: [...equal, ...short.flatMap(singleEdits)],
    holding: [],
    like: parts.map(({ foldedKey }) => foldedKey),
  };
}

function toFound({ candidate, fit }: FoundName<SearchCandidate>): FoundUnit {
  const { unitId, level, name, fullName, validFrom, validTo, nameUntil, formerName } = candidate;
  const life = { validFrom, validTo, nameUntil };
  return { unitId, level, name, ...life, formerName, matchedName: fullName, fit };
}

/** Each holder of a code once, whatever its names; it bears the code for life. */
function foundByCode(candidates: readonly SearchCandidate[], code: string): readonly FoundUnit[] {
  const holders = candidates.filter((one) => one.code === code && one.inside);
  const byUnit = new Map(holders.map((one) => [one.unitId, one]));
  return [...byUnit.values()].map((one) => ({
    ...one,
    nameUntil: one.validTo,
    matchedName: code,
    fit: CODE_FIT,
  }));
}
