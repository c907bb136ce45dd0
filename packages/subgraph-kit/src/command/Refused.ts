/** Why a command is refused; a subgraph's faults are a union of such, told apart by their codes. */
export interface AnyFault {
  readonly code: string;
}

/** The same thing was recorded before with another input. */
export interface ConflictingInput {
  readonly code: 'CONFLICTING_INPUT';
  readonly entityId: string;
}

/** The input was based on another version than the newest; null where there was none. */
export interface StaleVersion {
  readonly code: 'STALE_VERSION';
  readonly givenVersion: number | null;
  readonly version: number | null;
}

/** What every command can be refused for, whatever its subgraph. */
export type CommonFault = ConflictingInput | StaleVersion;

/** What a rule answers instead of a plan. */
export interface Refused<Fault extends AnyFault> {
  readonly fault: Fault;
}

/** True for what was refused. */
export function isRefused<Fault extends AnyFault = AnyFault>(
  outcome: object,
): outcome is Refused<Fault> {
  return 'fault' in outcome;
}

/** The refusal of an input that was based on another version than the newest; null where it fits. */
export function staleVersion(
  given: number | null,
  version: number | null,
): Refused<StaleVersion> | null {
  if (given === version) return null;
  return { fault: { code: 'STALE_VERSION', givenVersion: given, version } };
}
