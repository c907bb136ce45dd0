import { type KindWord, type NameKeys, nameKeys } from '@haicap/domain-kit';
import { groupBy } from '@haicap/subgraph-kit';
import type { AddressLevel } from './NamePart.ts';
import type { ParsedAddress } from './parseAddress.ts';

/** A name that an address may mean: of a unit that lives on the day, or of one long dissolved. */
export interface AddressCandidate {
  /** The unit; for a former name a unit that it leads to, one row for each. */
  readonly unitId: string;
  readonly level: AddressLevel;
  /** `splitKindPrefix(fullName).kindWord`. */
  readonly kindWord: KindWord | null;
  /** Without its kind word. */
  readonly name: string;
  /** The district it lies in, or lay in before districts ended; null if none. */
  readonly districtId: string | null;
  readonly provinceId: string | null;
  /** True for the name of a unit dissolved before the first recorded day (tên cũ). */
  readonly formerName: boolean;
  /** Full names in place of ids, where a former name lay in units of which no row exists. */
  readonly districtFullName?: string | null;
  readonly provinceFullName?: string | null;
}

/** A candidate with the keys of its name. */
export interface KeyedCandidate extends AddressCandidate, NameKeys {}

/** Candidates by the folded key of their name. */
export type AddressIndex = ReadonlyMap<string, readonly KeyedCandidate[]>;

/**
 * The folded keys (`lookupKey`) of everything that the addresses may name, each once: the argument of
 * the one statement that fetches the candidates of all levels, living and former, for all addresses.
 */
export function keysOf(addresses: Iterable<ParsedAddress>): readonly string[] {
  const keys = new Set<string>();
  for (const { readings } of addresses) {
    for (const { commune, district, province } of readings) {
      for (const part of [commune, district, province]) if (part) keys.add(part.foldedKey);
    }
  }
  return [...keys];
}

/** Arranges fetched candidates for matching; build it once for all addresses. */
export function indexCandidates(rows: Iterable<AddressCandidate>): AddressIndex {
  const keyed = Array.from(rows, (row) => ({ ...row, ...nameKeys(row.name) }));
  return groupBy(keyed, ({ foldedKey }) => foldedKey);
}
