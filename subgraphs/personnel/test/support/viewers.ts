import { PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';

/** Every scope that officers have, but those for own records. */
export const OFFICER_SCOPES = [
  'statistics:read',
  'people:read',
  'people:write',
  'people:pay',
  'people:identifiers',
  'people:ethnicity',
  'people:party',
  'people:health',
  'people:discipline',
  'organisations:write',
  'departures:propose',
  'departures:appraise',
  'departures:approve',
  'departures:pay',
] as const;

/** An officer of units. */
export function officerOf(...territory: readonly string[]): Viewer {
  return {
    kind: 'PERSON',
    subject: `officer of ${territory.join(', ')}`,
    name: 'Cán bộ',
    scopes: OFFICER_SCOPES,
    territory,
    purpose: 'staff-review',
  };
}

/** Who sees statistics of the country and nobody in particular. */
export const ANALYST: Viewer = {
  ...PUBLIC_VIEWER,
  kind: 'PERSON',
  subject: 'analyst',
  scopes: ['statistics:read'],
  territory: ['VN'],
};
