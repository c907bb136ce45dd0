import { importAs, readAs, writeAs } from '@haicap/subgraph-kit';
import { PUBLIC_VIEWER, type Viewer } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { type OpenPeople, openPeople } from './people/openPeople.ts';

/** One of each of the subjects that a careless guard would take for somebody. */
const FILL = `begin; set local haicap.import = on;
  insert into person (id, unit_id, name, salary, subject) values
    ('a', '26740.2', 'A', 1, 'officer-a'), ('b', '26740.2', 'B', 1, 'officer-b'),
    ('empty', '26740.2', 'C', 1, ''), ('none', '26740.2', 'D', 1, null),
    ('quoted', '26740.2', 'E', 1, E'x\\'; set haicap.territory = \\'{VN}');
  commit`;

let people: OpenPeople;
beforeAll(async () => {
  people = await openPeople();
  await people.owner.query(FILL);
}, 180_000);
afterAll(() => people?.close());

const personOf = (subject: string | null, more: Partial<Viewer> = {}): Viewer => ({
  ...PUBLIC_VIEWER,
  kind: 'PERSON',
  subject,
  ...more,
});
const A = personOf('officer-a', { scopes: ['own:write'] });
const ALL = { scopes: ['people:read', 'people:write', 'own:write'], territory: ['VN'] };
const CONTEST = `insert into contest values ($1, 'salary', '2026-11-25', 'sai')`;

async function seenBy(viewer: Viewer, table = 'person', id = 'id'): Promise<string[]> {
  const { rows } = await readAs(people.pool, viewer, (client) =>
    client.query(`select ${id} as id from ${table} order by 1`),
  );
  return rows.map((row) => row.id);
}

describe('without territory or scopes a viewer sees', () => {
  it('the row about themselves alone', async () => {
    expect(await seenBy(personOf('officer-a'))).toEqual(['a']);
    expect(await seenBy(personOf('officer-b'))).toEqual(['b']);
    expect(await seenBy(personOf(`x'; set haicap.territory = '{VN}`))).toEqual(['quoted']);
    expect(await seenBy(personOf('officer-a', { territory: ['00070.2'] }))).toEqual(['a']);
  });

  it.each([
    ['another subject', personOf('officer-c')],
    ['part of one', personOf('officer-')],
    ['another case', personOf('Officer-a')],
    ['an empty one', personOf('')],
    ['none', personOf(null)],
    ['the public', PUBLIC_VIEWER],
    ['the public with a subject', { ...PUBLIC_VIEWER, subject: 'officer-a' }],
    ['a service', personOf('officer-a', { kind: 'SERVICE' as const })],
  ])('nothing as %s', async (_, viewer) => {
    expect(await seenBy(viewer)).toEqual([]);
  });

  it('nothing that the one before them on the connection saw', async () => {
    const viewers = Array.from({ length: 60 }, (_, i) => ['officer-a', null, 'officer-b'][i % 3]);
    const seen = await Promise.all(viewers.map((subject) => seenBy(personOf(subject ?? null))));
    expect(seen).toEqual(viewers.map((subject) => (subject ? [subject.at(-1)] : [])));
    expect((await people.pool.query('select id from person')).rows).toEqual([]);
  });
});

describe('one’s own row', () => {
  it('is seen, not written, and gives no way to another', async () => {
    const count = async (sql: string) =>
      (await writeAs(people.pool, A, (client: pg.PoolClient) => client.query(sql))).rowCount;
    expect(await count('update person set salary = 2')).toBe(0);
    expect(await count(`update person set subject = 'officer-a'`)).toBe(0);
    expect(await count('delete from person')).toBe(0);
    await expect(
      count(`insert into person (id, unit_id, name, salary, subject)
        values ('new', '26740.2', 'F', 1, 'officer-c')`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a contest', () => {
  const contest = (viewer: Viewer, person: string) =>
    writeAs(people.pool, viewer, (client) => client.query(CONTEST, [person]));

  it('is inserted for one’s own record alone, with the scope', async () => {
    const refused: [Viewer, string][] = [
      [A, 'b'],
      [A, 'empty'],
      [A, 'none'],
      [A, 'nobody'],
      [personOf('officer-a'), 'a'],
      [personOf('', { scopes: ['own:write'] }), 'empty'],
      [personOf(null, { scopes: ['own:write'] }), 'none'],
      [{ ...A, kind: 'PUBLIC' }, 'a'],
      // Whoever may see and change the person still does not contest in their name.
      [personOf('officer-b', ALL), 'a'],
    ];
    for (const [viewer, person] of refused) {
      await expect(contest(viewer, person)).rejects.toMatchObject({ code: '42501' });
    }
    await contest(A, 'a');
    expect(await seenBy(A, 'contest', 'person_id')).toEqual(['a']);
    expect(await seenBy(personOf('officer-b', ALL), 'contest', 'person_id')).toEqual([]);
  });

  it('is neither changed nor taken back, and goes with the person', async () => {
    const count = async (sql: string) =>
      (await writeAs(people.pool, A, (client) => client.query(sql))).rowCount;
    expect(await count(`update contest set text = 'x'`)).toBe(0);
    expect(await count('delete from contest')).toBe(0);
    await people.owner.query(
      `begin; set local haicap.import = on; delete from person where id = 'a'; commit`,
    );
    const left = await importAs(people.owner, (client) => client.query('select 1 from contest'));
    expect(left.rowCount).toBe(0);
  });
});
