import { cleanText } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { SearchKeys } from '../loaders/SearchKeys.ts';
import { type SearchCandidate, searchCandidates } from '../loaders/searchCandidate.ts';
import { keysOf } from '../rules/AddressCandidate.ts';
import type { NamePart } from '../rules/NamePart.ts';
import { targetOf } from '../rules/nearMatches.ts';
import { type ParsedAddress, parseAddress } from '../rules/parseAddress.ts';
import { findNames, indexFound } from '../rules/rankNames.ts';
import { CODE_FIT, type Fitting, fitSearch, type SearchFit } from '../rules/searchName.ts';
import { fitSimilar } from '../rules/searchSimilar.ts';
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
/** The most plausible readings of a text look for so many names at most. */
const MOST_NAMES = 5;

/** The units that a text finds, in no order: by code, by name, and only then by likeness. */
export async function findUnits(
  database: DataSource,
  { text, day, within }: Search,
): Promise<readonly FoundUnit[]> {
  const cleaned = cleanText(text);
  const code = CODE.test(cleaned) ? cleaned : null;
  const parsed = parseAddress(text);
  const parts = partsOf(parsed);
  const equal = keysOf([parsed]);
  const holding = [...new Set(parts.map(foldedWords))].filter((words) => words !== '');
  const keys: SearchKeys = { day, within, code, equal, holding, like: [] };
  const candidates = await searchCandidates(database, keys);
  const byCode = code === null ? [] : foundByCode(candidates, code);
  if (byCode.length > 0) return byCode;
  const found = foundByName(candidates, parsed, fitSearch);
  if (found.length > 0 || parts.length === 0) return found;
  const similar = await searchCandidates(database, { ...keys, ...similarTo(equal, parts) });
  return foundByName(similar, parsed, fitSimilar);
}

/** The names that the most plausible readings look for. */
function partsOf({ readings }: ParsedAddress): readonly NamePart[] {
  const byKey = new Map<string, NamePart>();
  for (const reading of readings) {
    const part = targetOf(reading)?.part;
    if (part && !byKey.has(part.foldedKey)) byKey.set(part.foldedKey, part);
  }
  return [...byKey.values()].slice(0, MOST_NAMES);
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

function foundByName(
  candidates: readonly SearchCandidate[],
  parsed: ParsedAddress,
  fitting: Fitting,
): readonly FoundUnit[] {
  const found = findNames(parsed, indexFound(candidates), fitting);
  return found.map(({ candidate, fit }) => {
    const { unitId, level, name, fullName, validFrom, validTo, nameUntil, formerName } = candidate;
    const life = { validFrom, validTo, nameUntil };
    return { unitId, level, name, ...life, formerName, matchedName: fullName, fit };
  });
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
