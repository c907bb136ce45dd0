/** The columns of a table and those added to it; one whose name is taken gets Haicap's before it. */
export function outputColumns(columns: readonly string[], added: readonly string[]): string[] {
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  return [
    ...columns,
    ...added.map((name) => (taken.has(name.toLowerCase()) ? `haicap.${name}` : name)),
  ];
}
