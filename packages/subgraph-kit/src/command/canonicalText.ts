/** A text that is the same for the same input, whatever the order of its fields. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  const texts = fields.map(([name, each]) => `${JSON.stringify(name)}:${canonicalText(each)}`);
  return `{${texts.sort().join(',')}}`;
}
