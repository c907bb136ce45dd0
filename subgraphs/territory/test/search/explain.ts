import type { DataSource } from 'typeorm';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Temp Written Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How a statement reads one table, each way once, and whether it wrote temporary files. */
export interface Reading {
  readonly ways: readonly string[];
  readonly temporaryBlocks: number;
}

/** How the server reads a table for each statement that the work sends. */
export async function readingsOf(
  database: DataSource,
  table: string,
  work: () => Promise<unknown>,
): Promise<readonly Reading[]> {
  const sent: [string, unknown[]][] = [];
  const send = database.query;
  database.query = (sql: string, parameters: unknown[] = []) => {
    sent.push([sql, parameters]);
    return send.call(database, sql, parameters) as never;
  };
  try {
    await work();
  } finally {
    database.query = send;
  }
  const readings: Reading[] = [];
  for (const [sql, parameters] of sent) {
    const [row] = await database.query(
      `explain (analyze, buffers, format json) ${sql}`,
      parameters,
    );
    const nodes = flatten(row['QUERY PLAN'][0].Plan);
    const reads = nodes.filter((node) => node['Relation Name'] === table);
    readings.push({
      ways: [...new Set(reads.map((node) => node['Node Type']))],
      temporaryBlocks: nodes[0]?.['Temp Written Blocks'] ?? 0,
    });
  }
  return readings;
}

function flatten(node: PlanNode): readonly PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)];
}
