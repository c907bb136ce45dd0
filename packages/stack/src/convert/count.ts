/** A number as a person reads it. */
export function count(value: number): string {
  return value.toLocaleString('en');
}
