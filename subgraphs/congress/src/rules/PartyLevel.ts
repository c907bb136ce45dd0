import { PARTY_ORGANISATION_LEVELS, type PartyOrganisationLevel } from '../entities/enums.ts';

export type PartyLevel = Exclude<PartyOrganisationLevel, 'CELL'>;

/**
 * The levels of party organisations that Directive 45-CT/TW dates congresses for; the last three are
 * those directly under the Centre.
 */
export const PARTY_LEVELS: readonly PartyLevel[] = PARTY_ORGANISATION_LEVELS.filter(
  (level) => level !== 'CELL',
);

/** True for the provincial committees and the six others directly under the Centre. */
export function isUnderCentre(level: PartyLevel): boolean {
  return level === 'PROVINCE' || level === 'CENTRAL_BODY' || level === 'ARMED_FORCES';
}
