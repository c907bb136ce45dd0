/**
 * The code of a system error (`EACCES`), else undefined. Not by instanceof: under jest, Node's own
 * errors are of another realm.
 */
export function errnoOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return String(error.code);
}
