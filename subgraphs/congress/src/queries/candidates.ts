import {
  type Audit,
  type CountedPage,
  listPages,
  type PageArguments,
  peopleList,
  peopleReader,
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
  page(args: PageArguments, planId: string): Promise<CountedPage<CandidateRow>>;
  /** Says which operation is being answered; the first that says so counts. */
  during(info: GraphQLResolveInfo): void;
  /** Forgets what was read. */
  clear(): void;
}

const ON_RECORD = { fields: CANDIDATE_FIELDS, personOf: candidatePerson } as const;

/** Makes the reader of one request. */
export function createCandidates(pool: Pool, audit: Audit, request: RequestContext): Candidates {
  const people = peopleReader(pool, audit, request);

  const byId = new DataLoader<string, CandidateRow | null>(async (ids) => {
    const rows = await people.read<CandidateRow>({
      sql: `select ${CANDIDATE_COLUMNS} from candidate c where c.id = any($1::text[])`,
      values: [ids],
      ...ON_RECORD,
    });
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });

  /** The candidates of plans, which stand where a list has its units. */
  const makePages = () =>
    listPages<CandidateRow, object>(peopleList<CandidateRow>(people, ON_RECORD), {
      columns: CANDIDATE_COLUMNS,
      from: 'candidate c',
      conditions: () => ['c.plan_id = k.id'],
      order: [
        { sql: 'c.added_on', type: 'date', descending: false },
        { sql: 'c.id', type: 'text', descending: false },
      ],
      place: ({ addedOn, id }) => [addedOn, id],
    });
  let pages = makePages();

  return {
    load: (id) => byId.load(id),
    page: (args, planId) => pages.load(args, { id: planId, day: request.today }),
    during: people.during,
    clear() {
      byId.clearAll();
      pages = makePages();
    },
  };
}
