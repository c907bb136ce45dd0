import { decodeCursor, type Following, follow, territoryLog } from '@haicap/subgraph-kit';
import { cloneDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { staffingTemplate } from '../federation/staffing/template.ts';
import type { Ask } from '../support/openGraph.ts';

/** A change as a follower saw it. */
export interface SeenChange {
  readonly transaction: string;
  readonly sequence: string;
  readonly entity_id: string;
  readonly operation: string;
}

/** A subgraph's database that follows the territory and keeps what it saw, in the order it came. */
export interface OpenFollower {
  readonly pool: pg.Pool;
  /** Follows until `stop`; a failure is kept in `failures` and tried again. */
  start(pageSize: number): { stop(): Promise<void> };
  readonly failures: unknown[];
  following(pageSize: number): Following<unknown>;
  /** Cuts its connections in whatever they do. */
  cut(): Promise<void>;
  seen(): Promise<SeenChange[]>;
  close(): Promise<void>;
}

const SEEN = `
create table seen (
  place bigint generated always as identity primary key,
  transaction text not null,
  sequence text not null,
  entity_id text not null,
  operation text not null
)`;

const KEEP = `
insert into seen (transaction, sequence, entity_id, operation)
select s.transaction, s.sequence, s.entity_id, s.operation
from unnest($1::text[], $2::text[], $3::text[], $4::text[]) with ordinality
  as s(transaction, sequence, entity_id, operation, at)
order by s.at`;

const QUERY = `query ($after: String, $first: Int) {
  territoryChanges(after: $after, first: $first) {
    edges {
      cursor
      node {
        entityId operation
        scope { id code parent province formerDistrict validFrom validTo }
        lineage { predecessor successor effectiveOn }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export async function openFollower(ask: Ask): Promise<OpenFollower> {
  const clone = await cloneDatabase(await staffingTemplate());
  const admin = new pg.Client({ connectionString: clone.adminUrl });
  await admin.connect();
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  const failures: unknown[] = [];
  const stopping = new Set<AbortController>();
  owner.on('error', (error) => failures.push(error));
  await owner.query(SEEN);

  /** The kit's own log, in smaller pages, which keeps what it applies in the same transaction. */
  function following(first: number) {
    const kit = territoryLog(owner, ask);
    type Item = Parameters<typeof kit.apply>[1][number];
    type Edge = { cursor: string; node: Item & { entityId: string } };
    const own: Following<Edge> = {
      ...kit,
      async fetchPage(after) {
        const { data, errors } = await ask(QUERY, { after, first });
        if (errors) throw new Error(errors[0]?.message);
        const { edges, pageInfo } = data.territoryChanges;
        return { items: edges, ...pageInfo };
      },
      async apply(client, edges) {
        await kit.apply(
          client,
          edges.map((edge) => edge.node),
        );
        const places = edges.map((edge) => decodeCursor(edge.cursor, 2, 'after'));
        await client.query(KEEP, [
          places.map(([transaction]) => transaction),
          places.map(([, sequence]) => sequence),
          edges.map((edge) => edge.node.entityId),
          edges.map((edge) => edge.node.operation),
        ]);
      },
    };
    return own as Following<unknown>;
  }

  return {
    pool: owner,
    failures,
    following,
    start(pageSize) {
      const end = new AbortController();
      stopping.add(end);
      const done = follow(following(pageSize), {
        signal: end.signal,
        idle: 10,
        onError: (error) => failures.push(error),
      });
      return {
        stop() {
          end.abort();
          return done;
        },
      };
    },
    async cut() {
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
    },
    async seen() {
      const { rows } = await owner.query<SeenChange>(
        'select transaction, sequence, entity_id, operation from seen order by place',
      );
      return rows;
    },
    async close() {
      for (const end of stopping) end.abort();
      await owner.end();
      await admin.end();
      await clone.drop();
    },
  };
}
