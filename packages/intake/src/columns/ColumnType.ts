import type { Bilingual } from '../Bilingual.ts';
import type { FaultReason } from '../faults/faultReasons.ts';
import type { Cell } from '../source/Sheet.ts';

/** Why a cell does not fit. It never repeats what stands there, which may be sensitive. */
export interface Unfit {
  readonly reason: FaultReason;
  readonly expected: Bilingual;
}

export type Parsed<Value> = { readonly value: Value } | Unfit;

/** How the cells of a column are read. */
export interface ColumnType<Value> {
  /** What a cell holds, for a template and for whoever left it empty. */
  readonly expected: Bilingual;
  /** Reads a cell that is not empty: `text` is the cell's text, clean. */
  parse(text: string, cell: Cell): Parsed<Value>;
  /** A number of a workbook as text that is read as the same; its digits when left out. */
  write?(cell: number): string;
}

/** What a type's cells are read as. */
export type ValueOf<Type> = Type extends ColumnType<infer Value> ? Value : never;
