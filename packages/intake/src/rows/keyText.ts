/** The key of a row as one text: the values of the table's key, in its order. */
export function keyText(values: readonly unknown[]): string {
  return JSON.stringify(values);
}
