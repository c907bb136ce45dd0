/**
 * The levels of party organisations that Directive 45-CT/TW dates congresses for; the last three are
 * those directly under the Centre.
 */
export const PARTY_LEVELS = [
  'BASE',
  'ABOVE_BASE',
  'COMMUNE',
  'PROVINCE',
  'CENTRAL_BODY',
  'ARMED_FORCES',
] as const;

export type PartyLevel = (typeof PARTY_LEVELS)[number];

/** True for the provincial committees and the six others directly under the Centre. */
export function isUnderCentre(level: PartyLevel): boolean {
  return level === 'PROVINCE' || level === 'CENTRAL_BODY' || level === 'ARMED_FORCES';
}
