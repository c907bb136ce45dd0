import { type Refused, refused } from '../../rules/CommandFault.ts';

/** Whom and when a constraint refused, where it guards what the viewer cannot see. */
export interface ConstraintScene {
  readonly personId?: string;
  readonly on?: string;
  readonly agencyCode?: string;
}

/** The refusal that a constraint stands for; null for one that is a fault of ours. */
export function constraintFault(constraint: string, scene: ConstraintScene): Refused | null {
  const { personId = '', on = '', agencyCode = '' } = scene;
  switch (constraint) {
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
