/** What a foreign key says is there. */
export async function required<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row;
  if (found === null) throw new Error('A row that is referred to is not there.');
  return found;
}
