export type ChangeOperation = 'CREATED' | 'UPDATED' | 'DELETED';

/** One write as the log keeps it. `values` stand only where everyone may see them. */
export interface Change {
  readonly entity: string;
  readonly entityId: string;
  readonly operation: ChangeOperation;
  readonly fields: readonly string[];
  readonly values: Readonly<Record<string, unknown>> | null;
}

/** A change with its place in the log. */
export interface LoggedChange extends Change {
  readonly transaction: string;
  readonly sequence: string;
  readonly at: Date;
}
