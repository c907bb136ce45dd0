import { groupBy } from '@haicap/subgraph-kit';
import type { RowFault } from '../RowFault.ts';
import type { CheckedRow } from './checkLineageRow.ts';

/** Checks the rows against each other: no pair twice, each old unit whole or in parts. */
export function checkGroups(rows: readonly CheckedRow[]): readonly RowFault[] {
  const known = rows.filter(({ origin, target }) => origin && target);
  const pairs = groupBy(known, ({ origin, target }) => `${origin?.unitId}>${target?.unitId}`);
  const repeated = [...pairs.values()].flatMap(repeats);
  const origins = groupBy(rows, ({ origin }) => origin?.unitId ?? '');
  origins.delete('');
  const wrong = [...origins.values()].flatMap((group) => {
    // What a row with a fault would have said cannot be told.
    if (group.some(({ faults, target }) => faults.length > 0 || !target)) return [];
    const seen = new Set<string | undefined>();
    const once = group.filter(
      ({ target }) => !seen.has(target?.unitId) && seen.add(target?.unitId),
    );
    return checkShares(once);
  });
  return [...repeated, ...wrong];
}

function repeats([first, ...others]: readonly CheckedRow[]): readonly RowFault[] {
  return others.map(({ row }) => ({
    line: row.line,
    column: null,
    reason: `line ${first?.row.line} has the same old and new unit`,
    found: `${row.oldCode || row.oldDistrictCode} → ${row.newCode}`,
    expected: 'each pair once',
  }));
}

function checkShares(group: readonly CheckedRow[]): readonly RowFault[] {
  const name = group[0]?.origin?.fullName ?? '';
  const shares = group.filter(({ partName }) => partName === null);
  const whole = shares.filter(({ meaning }) => meaning?.extent === 'WHOLE');
  const followed = group.filter((row) => row.partName === null && row.meaning?.residentsFollow);
  if (whole.length > 0 && group.length > 1) {
    return told(group, `${name} goes whole to one unit but has ${group.length} rows`, 'one row');
  }
  if (whole.length === 0 && shares.length === 1) {
    return told(shares, `${name} goes in parts but has one row`, 'a row for each part');
  }
  if (followed.length > 1) {
    const reason = `the whole population of ${name} goes to several units`;
    return told(followed, reason, '“toàn bộ dân số” in one row at most');
  }
  return [];
}

function told(rows: readonly CheckedRow[], reason: string, expected: string): readonly RowFault[] {
  return rows.map(({ row }) => ({
    line: row.line,
    column: 'note_vi',
    reason,
    found: row.note,
    expected,
  }));
}
