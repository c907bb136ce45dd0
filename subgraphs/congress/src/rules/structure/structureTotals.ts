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

const NOBODY = { MET: 0, SHORT: 0, OVER: 0, NO_TARGET: 0, COUNT_MISSING: 0 } as const;

function totalOf(code: StructureCode, lines: readonly StructureLine[]): StructureTotal {
  const committees: Record<StructureState, number> = { ...NOBODY };
  let seatsShort = 0;
  for (const line of lines) {
    if (line.code !== code) continue;
    committees[line.state] += 1;
    seatsShort += line.short ?? 0;
  }
  return { code, committees, seatsShort };
}

/** Adds up the lines of committees by what is measured. */
export function structureTotals(
  committees: readonly (readonly StructureLine[])[],
): readonly StructureTotal[] {
  const lines = committees.flat();
  return STRUCTURE_CODES.map((code) => totalOf(code, lines));
}
