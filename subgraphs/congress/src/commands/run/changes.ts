import type { Change, Written } from '@haicap/subgraph-kit';

type LoggedEntity =
  | 'PartyCongress'
  | 'CongressDocument'
  | 'PersonnelPlan'
  | 'PlanCandidate'
  | 'CongressWeek';

/** An entry of the change log: which fields of what were written, never what. */
export const change = (
  entity: LoggedEntity,
  entityId: string,
  operation: Change['operation'],
  fields: readonly string[],
): Omit<Change, 'values'> => ({ entity, entityId, operation, fields });

/** What a command wrote that changed one entity. */
export const changed = (
  entity: LoggedEntity,
  entityId: string,
  fields: readonly string[],
): Written => ({ entityId, changes: [change(entity, entityId, 'UPDATED', fields)] });
