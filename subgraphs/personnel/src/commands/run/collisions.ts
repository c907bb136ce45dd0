import { type Refused, refused } from '../../rules/CommandFault.ts';

interface DatabaseError extends Error {
  readonly code: string;
  readonly constraint?: string;
}

const isDatabaseError = (error: unknown): error is DatabaseError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string';

/** What PostgreSQL answers when another transaction, such as an import, was there first. */
const COLLISIONS: ReadonlySet<string> = new Set(['23P01', '23505', '40001', '40P01']);

/** True if the same command may do better on a second try. */
export function isCollision(error: unknown): boolean {
  return isDatabaseError(error) && COLLISIONS.has(error.code);
}

/** True if the row guard refused a row. */
export function isForbidden(error: unknown): boolean {
  return isDatabaseError(error) && error.code === '42501';
}

/** Whom and when a constraint refused, where it guards what the viewer cannot see. */
export interface ConstraintScene {
  readonly personId?: string;
  readonly on?: string;
  readonly agencyCode?: string;
}

/** The refusal that a constraint stands for; null for one that is a fault of ours. */
export function constraintFault(error: unknown, scene: ConstraintScene): Refused | null {
  if (!isDatabaseError(error)) return null;
  const { personId = '', on = '', agencyCode = '' } = scene;
  switch (error.constraint) {
    case 'person_identifier_lookup_key':
    case 'person_agency_person_code_key':
      return refused({ code: 'IDENTIFIER_TAKEN' });
    case 'organisation_agency_code_key':
      return refused({ code: 'AGENCY_CODE_TAKEN', agencyCode });
    case 'assignment_one_permanent':
      return refused({ code: 'DOUBLE_FULL_TIME_ASSIGNMENT', personId, on, assignmentId: null });
    case 'assignment_one_secondment':
      return refused({ code: 'ALREADY_SECONDED', personId, on, assignmentId: null });
    default:
      return null;
  }
}
