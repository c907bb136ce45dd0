/** What a read or a write is recorded with; no values, only what was touched. */
export interface AuditEntry {
  /** What was asked for: `people`, `enactReorganisation`. */
  readonly operation: string;
  /** SHA-256 over the operation's text, where it is known (`operationOf`). */
  readonly operationHash?: string | undefined;
  /** References of the persons whose data were touched. */
  readonly persons?: readonly string[] | undefined;
  /** References of whatever else was touched: `26740.2`, `202/2025/QH15`. */
  readonly entities?: readonly string[] | undefined;
  /** The names of the fields that were read or written. */
  readonly fields: readonly string[];
}

/** A row of the audit without its place in a chain. */
export interface AuditRecord {
  /** RFC 3339 in UTC, to the millisecond. */
  readonly at: string;
  readonly action: 'READ' | 'WRITE';
  readonly subject: string | null;
  readonly subjectKind: 'PUBLIC' | 'PERSON' | 'SERVICE';
  readonly requestId: string;
  readonly purpose: string | null;
  readonly operation: string;
  readonly operationHash: string | null;
  readonly persons: readonly string[];
  readonly entities: readonly string[];
  readonly fields: readonly string[];
}

/** A row with its place: what one process wrote is one chain. */
export interface ChainedRecord extends AuditRecord {
  readonly chain: string;
  /** From 1, without a gap. */
  readonly sequence: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** The newest row of a chain, as it is kept in a second place. */
export interface ChainHead {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}
