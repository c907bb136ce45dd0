import { importAs } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer, OpenGraph } from '../support/openGraph.ts';
import { as, CONTEST, INPUT, type OpenOwn, openOwn, TODAY, WAYS } from './openOwn.ts';
import { OWN_FIELDS } from './people/ownRecord.ts';

const CONTESTED = {
  __typename: 'OwnRecordContested',
  contest: { ...INPUT, requestedOn: TODAY },
};

let own: OpenOwn;
beforeAll(async () => {
  own = await openOwn();
}, 240_000);
afterAll(() => own?.close());
beforeEach(async () => {
  await importAs(own.people.owner, (client) => client.query('delete from contest'));
});

describe.each(WAYS)('%s', (way) => {
  const ask = (...asked: Parameters<OpenGraph['ask']>) => own.graphs[way].ask(...asked);

  it('contesting writes one row and one row of the audit, however often it comes', async () => {
    const headers = await as('commune-26740');
    const send = (n: number) =>
      ask(CONTEST, { input: INPUT }, { ...headers, 'x-request-id': `contest-${way}-${n}` });
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(send));
    answers.push(await send(7));
    for (const answer of answers) expect(answer).toEqual({ data: { contestOwnRecord: CONTESTED } });
    expect(await own.contests()).toEqual([
      { person_id: 'p-26740.2', field: 'salary', text: INPUT.text, requested_on: TODAY },
    ]);
    expect(await own.audited(`contest-${way}-`)).toEqual([
      {
        action: 'WRITE',
        subject: 'commune-26740',
        persons: ['p-26740.2'],
        entities: [],
        fields: ['salary'],
      },
    ]);
  });

  it.each([
    ['the same words', INPUT.text, 'OwnRecordContested'],
    ['other words', 'Khác', 'ContestConflict'],
  ])('waits for one that is being written, with %s', async (_, text, expected) => {
    const headers = await as('commune-26740');
    let answer: Promise<Answer> | undefined;
    await importAs(own.people.owner, async (client) => {
      await client.query(`insert into contest values ('p-26740.2', 'salary', $1, $2)`, [
        TODAY,
        text,
      ]);
      let answered = false;
      answer = ask(CONTEST, { input: INPUT }, headers).finally(() => {
        answered = true;
      });
      for (let waits = false; !waits && !answered; ) {
        const { rows } = await client.query(
          `select 1 from pg_locks where not granted and transactionid = pg_current_xact_id()::xid`,
        );
        waits = rows.length > 0;
      }
      expect(answered).toBe(false);
    });
    expect((await answer)?.data.contestOwnRecord.__typename).toBe(expected);
    expect(await own.contests()).toEqual([
      { person_id: 'p-26740.2', field: 'salary', text, requested_on: TODAY },
    ]);
  });

  it('the first result of an earlier day is returned, and other words are another contest', async () => {
    const headers = await as('commune-26740');
    await importAs(own.people.owner, (client) =>
      client.query(`insert into contest values ('p-26740.2', 'salary', '2026-11-20', $1)`, [
        INPUT.text,
      ]),
    );
    const again = await ask(CONTEST, { input: INPUT }, headers);
    expect(again.data.contestOwnRecord.contest.requestedOn).toBe('2026-11-20');
    const other = { ...INPUT, text: 'Khác' };
    const { data } = await ask(CONTEST, { input: other }, headers);
    expect(data.contestOwnRecord).toEqual({
      __typename: 'OwnRecordContested',
      contest: { ...other, requestedOn: TODAY },
    });
    expect(await own.contests()).toHaveLength(2);
  });

  it('refuses what cannot be noted, typed, and writes nothing', async () => {
    const headers = { ...(await as('commune-26740')), 'accept-language': 'en' };
    const send = async (input: object) => ask(CONTEST, { input }, headers);
    for (const field of ['wages', 'id', 'subject', 'constructor', '']) {
      expect((await send({ ...INPUT, field })).data.contestOwnRecord).toEqual({
        __typename: 'ContestFieldUnknown',
        code: 'FIELD_UNKNOWN',
        message: 'Your record has no such field.',
        fields: Object.keys(OWN_FIELDS),
      });
    }
    for (const text of ['', ' \n', 'x'.repeat(2001), 'a\0b']) {
      const { errors } = await send({ ...INPUT, text });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect(await own.contests()).toEqual([]);
    await send(INPUT);
    expect((await send({ ...INPUT, text: 'Khác' })).data.contestOwnRecord).toEqual({
      __typename: 'ContestConflict',
      code: 'CONFLICTING_INPUT',
      message: 'You have contested this field today in other words.',
      recorded: CONTESTED.contest,
    });
    expect(await own.contests()).toHaveLength(1);
  });
});
