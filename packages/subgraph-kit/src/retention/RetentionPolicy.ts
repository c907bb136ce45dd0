/** Kinds of data that are kept for a time of their own (loại dữ liệu theo thời hạn lưu trữ). */
export const RETENTION_KINDS = [
  'pay',
  'identifiers',
  'ethnicity',
  'party',
  'health',
  'discipline',
  'audit',
] as const;

export type RetentionKind = (typeof RETENTION_KINDS)[number];

/**
 * For how many months each kind is kept (thời hạn lưu trữ). Null: until somebody decides, which is
 * no period that any source gives, only the absence of one.
 */
export type RetentionPolicy = Readonly<Record<RetentionKind, number | null>>;

/** Nothing is decided, everything is kept: what holds where nothing is configured. */
export const UNDECIDED_RETENTION: RetentionPolicy = Object.freeze(
  Object.fromEntries(RETENTION_KINDS.map((kind) => [kind, null])) as Record<RetentionKind, null>,
);
