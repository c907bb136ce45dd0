import { type AskGraph, catchUp, importAs, territoryLog } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';
import { type ClonedDatabase, cloneDatabase } from '@haicap/test-kit';
import pg from 'pg';
import { peopleTemplate } from './template.ts';

/** The people subgraph's database with its pools. */
export interface OpenPeople {
  readonly clone: ClonedDatabase;
  /** As the application's role. */
  readonly pool: pg.Pool;
  readonly owner: pg.Pool;
  /** Follows the territory to its present end. */
  follow(ask: AskGraph): Promise<void>;
  /** One person in each of the units, named after it: `p-26740.2`. */
  hire(unitIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export async function openPeople(connections = 4): Promise<OpenPeople> {
  const clone = await cloneDatabase(await peopleTemplate());
  const pool = new pg.Pool({ connectionString: clone.appUrl, max: connections });
  const owner = new pg.Pool({ connectionString: clone.ownerUrl, max: 2 });
  return {
    clone,
    pool,
    owner,
    follow: (ask) => catchUp(territoryLog(pool, ask)),
    async hire(unitIds) {
      await importAs(owner, (client) =>
        client.query(
          `insert into person (id, unit_id, name, salary, identifier, ethnicity, party_member,
             health_note, discipline_note)
           select 'p-' || id, id, 'Nguyễn Thị ' || id, 10000000, '079000000000', 'Kinh', true,
             'dị ứng phấn hoa', 'khiển trách'
           from unnest($1::text[]) as unit(id)`,
          [unitIds],
        ),
      );
    },
    async close() {
      await pool.end();
      await owner.end();
      await clone.drop();
    },
  };
}

/** Somebody who may read people in a territory. */
export function viewerOf(...territory: readonly string[]): Viewer {
  return {
    ...PUBLIC_VIEWER,
    kind: 'PERSON',
    subject: `viewer of ${territory.join(', ')}`,
    scopes: ['people:read'],
    territory,
    purpose: 'staff-review',
  };
}
