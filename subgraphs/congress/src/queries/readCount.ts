import { badInput } from '@haicap/subgraph-kit';

interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** A count, or null where it was left out. @throws UserError BAD_USER_INPUT out of range */
export function readCount(
  path: string,
  value: number | null | undefined,
  { from, to, unit }: Range,
): number | null {
  if (value == null) return null;
  if (value >= from && value <= to) return value;
  throw badInput(path, `expected from ${from} to ${to} ${unit}, got ${value}.`);
}
