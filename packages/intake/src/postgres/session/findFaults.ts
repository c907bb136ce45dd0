import type { PoolClient } from 'pg';
import type { RowFault } from '../../faults/RowFault.ts';
import type { IntakeRow } from '../../rows/IntakeRow.ts';
import type { SeenRows } from '../../run/SeenRows.ts';
import type { RowRule, RowValues, SetRule } from '../TableImport.ts';

/**
 * Holds `incoming` against the rules of its table, and takes out of it what breaks one: first what a
 * row says by itself, then, until nothing more breaks, what it says beside those that are left.
 */
export async function findFaults(
  client: PoolClient,
  rules: readonly (RowRule | SetRule)[],
  rows: readonly IntakeRow[],
  seen: SeenRows,
): Promise<readonly RowFault[]> {
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const faults: RowFault[] = [];
  const alone = rules.filter((rule): rule is RowRule => 'when' in rule);
  const beside = rules.filter((rule): rule is SetRule => 'lines' in rule);

  const faultOf = (line: number, rule: RowRule | SetRule): RowFault => {
    const row = byLine.get(line);
    if (!row) throw new Error(`No row of the batch is on line ${line}.`);
    const refers = 'refersTo' in rule ? rule.refersTo?.(row.values as RowValues) : undefined;
    // A row of the file that was not written was left out.
    const isOut = refers !== undefined && seen.lineOf(...refers) !== undefined;
    return row.fault(field(rule), isOut ? 'REFERS_TO_REJECTED_ROW' : rule.reason, rule.expected);
  };
  async function takeOut(found: readonly RowFault[]): Promise<void> {
    faults.push(...found);
    const lines = [...new Set(found.map(({ line }) => line))];
    await client.query('delete from incoming where line = any($1::int[])', [lines]);
  }

  const broken = await client.query<{ line: number; rules: number[] }>(brokenSql(alone));
  await takeOut(
    broken.rows.flatMap(({ line, rules: which }) =>
      which.map((at) => faultOf(line, alone[at] as RowRule)),
    ),
  );
  for (let goesOn = true; goesOn; ) {
    const found: RowFault[] = [];
    for (const rule of beside) {
      const lines = await client.query<{ line: number }>(rule.lines);
      found.push(...lines.rows.map(({ line }) => faultOf(line, rule)));
    }
    goesOn = found.length > 0;
    if (goesOn) await takeOut(found);
  }
  return faults;
}

// The rules know the fields of their table as text.
const field = (rule: RowRule | SetRule) => rule.field as never;

/** Answers the lines that break rules, with the places of these in the list. */
function brokenSql(rules: readonly RowRule[]): string {
  const cases = rules.map(({ when }, at) => `case when ${when} then ${at} end`);
  return `
select line, rules from (
  select i.line, array_remove(array[${cases.join(', ')}]::int[], null) as rules from incoming i
) checked where rules <> '{}' order by line`;
}
