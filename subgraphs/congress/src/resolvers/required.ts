/** What a command has just written is there. */
export async function required<Value>(value: Promise<Value | null>): Promise<Value> {
  const found = await value;
  if (found === null) throw new Error('What was recorded is not there.');
  return found;
}
