import { performance } from 'node:perf_hooks';
import type { TestTerritory } from '@haicap/territory/testing/territory';

type Database = TestTerritory['database'];

/** A statement that was sent, and how many milliseconds its answer took. */
export interface TimedStatement {
  readonly sql: string;
  readonly parameters: unknown[];
  readonly taken: number;
}

/** Times every statement of a data source while the work runs. */
export async function timeStatements(
  database: Database,
  work: () => Promise<unknown>,
): Promise<readonly TimedStatement[]> {
  const statements: TimedStatement[] = [];
  const send = database.query;
  database.query = async <Rows>(sql: string, parameters: unknown[] = []): Promise<Rows> => {
    const start = performance.now();
    const answer = (await send.call(database, sql, parameters)) as Rows;
    statements.push({ sql, parameters, taken: performance.now() - start });
    return answer;
  };
  try {
    await work();
  } finally {
    database.query = send;
  }
  return statements;
}

/** Milliseconds that the server itself takes to plan and run a statement. */
export async function serverTime(
  database: Database,
  { sql, parameters }: TimedStatement,
): Promise<number> {
  const [row] = await database.query(
    `explain (analyze, timing off, format json) ${sql}`,
    parameters,
  );
  const [plan] = row['QUERY PLAN'];
  return plan['Planning Time'] + plan['Execution Time'];
}
