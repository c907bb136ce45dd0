import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import { type Candidate, candidatesByKey, candidatesLikeKey } from '../loaders/addressCandidate.ts';
import type { UnitKey } from '../loaders/unit.ts';
import { indexCandidates, keysOf } from '../rules/AddressCandidate.ts';
import { type AddressOutcome, matchAddress } from '../rules/matchAddress.ts';
import { targetOf } from '../rules/nearMatches.ts';
import { type ParsedAddress, parseAddress } from '../rules/parseAddress.ts';
import type { Recognised, Source } from './conversion.ts';
import { nearestDay } from './nearestDay.ts';

/** Near matches are looked for in so many addresses of one call, by so many names of each. */
const MOST_NEAR_ADDRESSES = 100;
const MOST_NEAR_NAMES = 3;

/**
 * The units that addresses name on `from`; without a day all that ever bore the name, each on the
 * day of its life that is nearest to `to`.
 */
export async function recogniseAddresses(
  database: DataSource,
  addresses: readonly string[],
  from: CalendarDay | null,
  to: CalendarDay,
): Promise<ReadonlyMap<string, Recognised>> {
  const parsed = [...new Set(addresses)].map(parseAddress);
  if (parsed.length === 0) return new Map();
  const { candidates, index, found } = await matchAddresses(database, parsed, from);
  const missed = found
    .filter(([, outcome]) => outcome.status === 'UNKNOWN')
    .slice(0, MOST_NEAR_ADDRESSES)
    .map(([address]) => address);
  const like = await nearCandidates(database, missed, from);
  const lives = new Map([...candidates, ...like].map((one) => [one.unitId, one]));
  const near = new Map(missed.map((address) => [address, matchAddress(address, index, like)]));
  return new Map(
    found.map(([address, outcome]) => [
      address.text,
      toRecognised(address.text, near.get(address) ?? outcome, lives, from, to),
    ]),
  );
}

/** Addresses matched with the names of a day; of all days, and all at once, when it is null. */
export async function matchAddresses(
  database: DataSource,
  parsed: readonly ParsedAddress[],
  day: CalendarDay | null,
) {
  const candidates = await candidatesByKey(database, keysOf(parsed), day);
  const index = indexCandidates(candidates);
  const found = parsed.map((address) => [address, matchAddress(address, index)] as const);
  return { candidates, index, found };
}

async function nearCandidates(
  database: DataSource,
  missed: readonly ParsedAddress[],
  from: CalendarDay | null,
): Promise<readonly Candidate[]> {
  const keys = missed.flatMap((address) =>
    address.readings
      .slice(0, MOST_NEAR_NAMES)
      .flatMap((reading) => targetOf(reading)?.part.foldedKey ?? []),
  );
  return keys.length > 0 ? candidatesLikeKey(database, [...new Set(keys)], from) : [];
}

function toRecognised(
  input: string,
  outcome: AddressOutcome,
  lives: ReadonlyMap<string, Candidate>,
  from: CalendarDay | null,
  to: CalendarDay,
): Recognised {
  const candidateOf = (unitId: string) => lives.get(unitId) as Candidate;
  const matched = outcome.matches.map(({ unitId }) => candidateOf(unitId));
  const sources = matched
    .filter((candidate) => livesOn(candidate, from) || isFormer(outcome))
    .map((candidate) => toSource(candidate, nearestDay(candidate, from ?? to)));
  if (sources.length > 0) {
    const matchedBy = outcome.matches[0]?.matchedBy ?? null;
    return { input, sources, matchedBy, failure: null, near: [] };
  }
  const close = [...matched, ...outcome.near.map(candidateOf)];
  const near = close.map(
    (candidate): UnitKey => ({ id: candidate.unitId, day: nearestDay(candidate, from ?? to) }),
  );
  return { input, sources: [], matchedBy: null, failure: 'NO_SUCH_NAME', near };
}

/** A former name leads to a unit of today, which need not have existed on the day. */
function isFormer(outcome: AddressOutcome): boolean {
  return outcome.matches[0]?.matchedBy === 'FORMER_NAME';
}

function livesOn(candidate: Candidate, day: CalendarDay | null): boolean {
  if (day === null) return true;
  return candidate.validFrom <= day && (candidate.validTo === null || day < candidate.validTo);
}

function toSource(candidate: Candidate, day: CalendarDay): Source {
  const { unitId, level, validFrom, validTo } = candidate;
  return { id: unitId, isDistrict: level === 'DISTRICT', validFrom, validTo, day };
}
