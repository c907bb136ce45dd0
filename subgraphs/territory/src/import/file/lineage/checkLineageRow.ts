import { headerKey } from '@haicap/intake';
import type { RowFault } from '../RowFault.ts';
import { checkOrigin } from './checkOrigin.ts';
import { checkTarget } from './checkTarget.ts';
import type { KnownUnit, KnownUnits } from './KnownUnits.ts';
import type { LineageFileRow } from './LineageFileRow.ts';
import { KNOWN_NOTES, type NoteMeaning, readNote } from './readNote.ts';

/** A row with what it names in the database, as far as that could be told, and what is wrong. */
export interface CheckedRow {
  readonly row: LineageFileRow;
  readonly origin: KnownUnit | undefined;
  readonly target: KnownUnit | undefined;
  readonly partName: string | null;
  readonly meaning: NoteMeaning | null;
  readonly faults: readonly RowFault[];
}

const EXTENTS: Readonly<Record<string, string>> = {
  whole: 'WHOLE',
  'toan bo': 'WHOLE',
  partial: 'PARTIAL',
  'mot phan': 'PARTIAL',
};

/** Checks one row by itself against the database. */
export function checkLineageRow(row: LineageFileRow, units: KnownUnits): CheckedRow {
  const origin = checkOrigin(row, units);
  const target = checkTarget(row, units);
  const meaning = readNote(row.note);
  const faults = [
    ...checkWidth(row),
    ...origin.faults,
    ...target.faults,
    ...checkMeaning(row, meaning),
    ...checkGoingOn(row, units, origin.unit, target.unit, meaning),
  ];
  const { partName } = origin;
  return { row, origin: origin.unit, target: target.unit, partName, meaning, faults };
}

function checkWidth({ line, beyond }: LineageFileRow): readonly RowFault[] {
  if (beyond.length === 0) return [];
  const reason = 'the row has more cells than the header';
  const expected = 'quotes around a text that has the delimiter in it';
  return [{ line, column: null, reason, found: beyond.join(', '), expected }];
}

function checkMeaning(
  { line, note, extent }: LineageFileRow,
  meaning: NoteMeaning | null,
): readonly RowFault[] {
  if (!meaning) {
    const reason = 'the note is not understood';
    return [{ line, column: 'note_vi', reason, found: note, expected: KNOWN_NOTES }];
  }
  if (extent === '' || EXTENTS[headerKey(extent)] === meaning.extent) return [];
  const reason = `the extent contradicts the note “${note}”`;
  return [{ line, column: 'extent', reason, found: extent, expected: meaning.extent }];
}

/** A unit that goes on under its own code is its own successor, whole, and nothing else's. */
function checkGoingOn(
  { line, newCode, note }: LineageFileRow,
  units: KnownUnits,
  origin: KnownUnit | undefined,
  target: KnownUnit | undefined,
  meaning: NoteMeaning | null,
): readonly RowFault[] {
  if (!origin || !target) return [];
  const column = 'new_code';
  if (origin.unitId === target.unitId) {
    if (meaning?.extent !== 'PARTIAL') return [];
    const reason = `${origin.fullName} goes on under its own code`;
    return [{ line, column: 'note_vi', reason, found: note, expected: 'a note of the whole unit' }];
  }
  if (units.goesOn(origin)) {
    const reason = `${origin.fullName} goes on under its own code`;
    return [{ line, column, reason, found: newCode, expected: origin.code }];
  }
  if (!units.goesOn(target)) return [];
  const reason = `${target.fullName} is the unit that had this code before, and nothing went into it`;
  return [{ line, column, reason, found: newCode, expected: 'the code of a unit that was formed' }];
}
