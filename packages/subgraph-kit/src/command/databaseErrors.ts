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

/** The name of the constraint that refused a row; undefined where none did. */
export function brokenConstraint(error: unknown): string | undefined {
  return isDatabaseError(error) ? error.constraint : undefined;
}
