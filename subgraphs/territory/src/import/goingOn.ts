import type { LineageRow } from './conversionTable.ts';

/**
 * The codes of the new communes that are an old commune going on: it went in whole, under its own
 * code, and nothing else did.
 */
export function codesGoingOn(lineage: readonly LineageRow[]): ReadonlySet<string> {
  const predecessors = new Map<string, number>();
  for (const { newCode } of lineage) {
    predecessors.set(newCode, (predecessors.get(newCode) ?? 0) + 1);
  }
  return new Set(
    lineage
      .filter((row) => row.extent === 'WHOLE' && row.oldCode === row.newCode)
      .map((row) => row.newCode)
      .filter((code) => predecessors.get(code) === 1),
  );
}
