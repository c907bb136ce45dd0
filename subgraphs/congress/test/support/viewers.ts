import type { Viewer } from '@haicap/subgraph-kit/protocol';

/** Every scope that officers have here. */
export const OFFICER_SCOPES = [
  'statistics:read',
  'congress:read',
  'congress:write',
  'congress:appraise',
  'congress:approve',
] as const;

/** An officer of units, of a name. */
export function officerOf(subject: string, ...territory: readonly string[]): Viewer {
  return {
    kind: 'PERSON',
    subject,
    name: 'Cán bộ',
    scopes: OFFICER_SCOPES,
    territory,
    purpose: 'congress',
  };
}
