import {
  type Audit,
  type AuditEntry,
  bindings,
  type Connection,
  groupBy,
  keysetSql,
  listLoaders,
  type OrderTerm,
  operationOf,
  type PageArguments,
  pageRequest,
  readAs,
  toConnection,
} from '@haicap/subgraph-kit';
import type { RequestContext } from '@haicap/subgraph-kit/protocol';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import {
  CANDIDATE_COLUMNS,
  CANDIDATE_FIELDS,
  type CandidateRow,
  candidatePerson,
} from '../loaders/candidate.ts';

/** Reads candidates in one request: as its viewer, each read on record before it is answered. */
export interface Candidates {
  load(id: string): Promise<CandidateRow | null>;
  page(args: PageArguments, planId: string): Promise<Connection<CandidateRow>>;
  /** Says which operation is being answered; the first that says so counts. */
  during(info: GraphQLResolveInfo): void;
  /** Forgets what was read. */
  clear(): void;
}

const ORDER: readonly OrderTerm[] = [
  { sql: 'c.added_on', type: 'date', descending: false },
  { sql: 'c.id', type: 'text', descending: false },
];

/** Makes the reader of one request. */
export function createCandidates(pool: Pool, audit: Audit, request: RequestContext): Candidates {
  let operation: Pick<AuditEntry, 'operation' | 'operationHash'> | null = null;

  async function read<Row extends CandidateRow>(sql: string, values: readonly unknown[]) {
    const { rows } = await readAs(pool, request.viewer, (client) =>
      client.query<Row>(sql, [...values]),
    );
    if (rows.length > 0) {
      const entry = { persons: rows.map(candidatePerson), fields: [...CANDIDATE_FIELDS] };
      await audit.read(request, { ...(operation ?? { operation: 'candidates' }), ...entry });
    }
    return rows;
  }

  const byId = new DataLoader<string, CandidateRow | null>(async (ids) => {
    const rows = await read(
      `select ${CANDIDATE_COLUMNS} from candidate c where c.id = any($1::text[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

  const makeLists = () => listLoaders((args: PageArguments) => pages(args));
  const pages = (args: PageArguments) => {
    const page = pageRequest(args, ORDER.length);
    return new DataLoader<string, Connection<CandidateRow>, string>(async (plans) => {
      const { values, bind } = bindings();
      const from = `unnest(${bind(plans)}::text[]) with ordinality as k(id, at)`;
      const keyset = keysetSql(ORDER, page, bind);
      const rows = await read<CandidateRow & { at: number }>(
        `select k.at::int, c.* from ${from} cross join lateral (
           select ${CANDIDATE_COLUMNS}, row_number() over (order by ${keyset.orderBy}) as position
           from candidate c where c.plan_id = k.id and ${keyset.condition}
           order by ${keyset.orderBy} limit ${keyset.limit}) c
         order by k.at, c.position`,
        values,
      );
      const groups = groupBy(rows, ({ at }) => at);
      return plans.map((_, i) =>
        toConnection(groups.get(i + 1) ?? [], page, ({ addedOn, id }) => [addedOn, id]),
      );
    });
  };
  let lists = makeLists();

  return {
    load: (id) => byId.load(id),
    page: (args, planId) => lists(args).load(planId),
    during(info) {
      operation ??= operationOf(info);
    },
    clear() {
      byId.clearAll();
      lists = makeLists();
    },
  };
}
