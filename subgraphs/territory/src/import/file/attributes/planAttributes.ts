import type { PoolClient } from 'pg';
import { byLine, type FilePlan, type InPieces } from '../FilePlan.ts';
import type { ImportFile } from '../readImportFile.ts';
import { attributeFileRow } from './AttributeFileRow.ts';
import { loadSpans, seriesOf } from './AttributeSpan.ts';
import { loadCodeHolders } from './CodeHolders.ts';
import { checkAttributeRow } from './checkAttributeRow.ts';
import { checkSpans } from './checkSpans.ts';
import { planSpans, writeSpans } from './writeSpans.ts';

/** Checks a table of attributes against the database and plans the spans of the rows that fit. */
export async function planAttributes(
  client: PoolClient,
  file: ImportFile,
  inPieces: InPieces,
): Promise<FilePlan> {
  const fileRows = file.rows.map(attributeFileRow);
  const holders = await loadCodeHolders(client, [...new Set(fileRows.flatMap((row) => row.codes))]);
  const rows = await inPieces(fileRows, (row) => checkAttributeRow(row, holders));
  const unitIds = new Set(rows.flatMap(({ unitId }) => (unitId === undefined ? [] : [unitId])));
  const recorded = await loadSpans(client, [...unitIds]);
  const spans = rows.flatMap(({ row, span }) => (span ? [{ ...span, line: row.line }] : []));
  const faults = byLine([...rows.flatMap((row) => row.faults), ...checkSpans(spans, recorded)]);

  const badLines = new Set(faults.map(({ line }) => line));
  const bad = rows.flatMap(({ row, unitId }) =>
    badLines.has(row.line) && unitId !== undefined ? [{ unitId, name: row.attribute }] : [],
  );
  // Of one thing recorded of a unit, all spans are written or none.
  const leftOut = new Set(bad.map(seriesOf));
  const fit = spans.filter((span) => !badLines.has(span.line) && !leftOut.has(seriesOf(span)));
  const plan = planSpans(fit, recorded);
  return {
    faults,
    unitsLeftOut: new Set(bad.map(({ unitId }) => unitId)).size,
    added: plan.added.length,
    changed: plan.changed.length,
    removed: 0,
    write: (writer) => writeSpans(writer, plan, file.name),
  };
}
