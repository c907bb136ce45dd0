import {
  STRUCTURE_CODES,
  type StructureCode,
  type StructureLine,
  type StructureState,
} from './StructureLine.ts';

/** How many committees stand how by one measure, and the seats that are short in all. */
export interface StructureTotal {
  readonly code: StructureCode;
  readonly committees: Readonly<Record<StructureState, number>>;
  readonly seatsShort: number;
}

/** Adds up the lines of committees by what is measured, in the order of a report. */
export function structureTotals(
  committees: readonly (readonly StructureLine[])[],
): readonly StructureTotal[] {
  const totals = STRUCTURE_CODES.map((code) => ({
    code,
    committees: { MET: 0, SHORT: 0, OVER: 0, NO_TARGET: 0, COUNT_MISSING: 0 },
    seatsShort: 0,
  }));
  const byCode = new Map(totals.map((total) => [total.code, total]));
  for (const { code, state, short } of committees.flat()) {
    const total = byCode.get(code);
    if (!total) continue;
    total.committees[state] += 1;
    total.seatsShort += short ?? 0;
  }
  return totals;
}
