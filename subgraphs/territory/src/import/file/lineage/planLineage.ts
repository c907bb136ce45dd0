import type { PoolClient } from 'pg';
import { byLine, type FilePlan, type InPieces } from '../FilePlan.ts';
import type { ImportFile } from '../readImportFile.ts';
import { checkGroups } from './checkGroups.ts';
import { type CheckedRow, checkLineageRow } from './checkLineageRow.ts';
import { loadKnownUnits } from './KnownUnits.ts';
import { loadEdges } from './LineageEdge.ts';
import { lineageFileRow } from './LineageFileRow.ts';
import { mayLack, unitsLeftOut } from './leftOut.ts';
import { type EdgePlan, planEdges } from './planEdges.ts';
import { writeEdges } from './writeEdges.ts';

/** Checks a conversion table against the database and plans the edges of the units that fit. */
export async function planLineage(
  client: PoolClient,
  file: ImportFile,
  inPieces: InPieces,
): Promise<FilePlan> {
  const units = await loadKnownUnits(client);
  const current = await loadEdges(client);
  const rows = await inPieces(file.rows, (row) => checkLineageRow(lineageFileRow(row), units));
  const faults = byLine([...rows.flatMap((row) => row.faults), ...checkGroups(rows)]);

  const badLines = new Set(faults.map(({ line }) => line));
  const bad = rows.filter(({ row }) => badLines.has(row.line));
  const leftOut = unitsLeftOut(bad, units);
  const fit = rows.filter((row) => !badLines.has(row.row.line) && !isOf(row, leftOut));
  const plans = [...planEdges(fit, current).values()];
  const safe = plans.filter((plan) => !mayLack(plan, bad));
  const plan = joined(safe);
  return {
    faults,
    unitsLeftOut: leftOut.size + plans.length - safe.length,
    added: plan.added.length,
    changed: plan.changed.length,
    removed: plan.removed.length,
    write: (writer) => writeEdges(writer, plan, file.name),
  };
}

function isOf({ origin }: CheckedRow, unitIds: ReadonlySet<string>): boolean {
  return origin !== undefined && unitIds.has(origin.unitId);
}

function joined(plans: readonly EdgePlan[]): EdgePlan {
  return {
    added: plans.flatMap(({ added }) => added),
    changed: plans.flatMap(({ changed }) => changed),
    removed: plans.flatMap(({ removed }) => removed),
  };
}
