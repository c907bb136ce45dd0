import { badInput } from '@haicap/subgraph-kit';

/** A coefficient or a rate from 0 to below 100, as it was written, or null where it was left out. */
export function readDecimal(path: string, value: number | null | undefined): number | null {
  if (value == null) return null;
  if (/^\d{1,2}(\.\d{1,4})?$/.test(String(value))) return value;
  throw badInput(path, `expected from 0 to 99.9999 with 4 decimals at most, got ${value}.`);
}
