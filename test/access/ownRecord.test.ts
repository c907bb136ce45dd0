import { developmentViewer } from '@haicap/stack';
import { createAudit, importAs, lintSdl } from '@haicap/subgraph-kit';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Answer, type OpenGraph, openGraph, type Way } from '../support/openGraph.ts';
import { bearer, type Claims, noonTokens } from './noonIssuer.ts';
import { type OpenPeople, openPeople } from './people/openPeople.ts';
import { OWN_FIELDS } from './people/ownRecord.ts';
import { peopleSubgraph } from './people/subgraph.ts';

const WAYS: readonly Way[] = ['inline', 'http'];
const OWN = ['own:read', 'own:write'];
/** The day that the gateway's clock shows. */
const TODAY = '2026-11-25';

let territory: TestTerritory;
let people: OpenPeople;
const graphs = {} as Record<Way, OpenGraph>;

beforeAll(async () => {
  [territory, people] = await Promise.all([openTerritory(officialTemplate()), openPeople()]);
  await people.hire(['26740.2', '00070.2']);
  await importAs(people.owner, (client) =>
    client.query(`update person set subject = 'commune-' || split_part(unit_id, '.', 1)`),
  );
  const audit = createAudit({ pool: people.pool });
  const subgraphs = [territory.subgraph, peopleSubgraph(people.pool, audit)];
  for (const way of WAYS) graphs[way] = await openGraph(subgraphs, { way, tokens: noonTokens });
}, 240_000);
afterAll(async () => {
  for (const way of WAYS) await graphs[way]?.close();
  await people?.close();
  await territory?.close();
});
beforeEach(async () => {
  await importAs(people.owner, (client) => client.query('delete from contest'));
});

/** Somebody with the scopes for their own record alone, no territory and no purpose. */
const as = (sub: string, more: Partial<Claims> = {}) => bearer({ sub, scopes: OWN, ...more });

const ME = `query Own { me { id ${Object.keys(OWN_FIELDS).join(' ')} } }`;
const CONTEST = `mutation Contest($input: ContestOwnRecordInput!) { contestOwnRecord(input: $input) {
  __typename
  ... on OwnRecordContested { contest { field text requestedOn } }
  ... on Refusal { code message }
  ... on ContestFieldUnknown { fields }
  ... on ContestConflict { recorded { field text requestedOn } } } }`;
const INPUT = { field: 'salary', text: 'Hệ số lương là 3,33' };
const CONTESTED = {
  __typename: 'OwnRecordContested',
  contest: { ...INPUT, requestedOn: TODAY },
};

async function contests(): Promise<unknown[]> {
  const { rows } = await importAs(people.owner, (client) =>
    client.query(
      `select person_id, field, text, to_char(requested_on, 'YYYY-MM-DD') as requested_on
       from contest order by person_id, field, requested_on`,
    ),
  );
  return rows;
}

async function audited(requestId: string): Promise<unknown[]> {
  const { rows } = await people.owner.query(
    `select action, subject, persons, entities, fields from audit_entry
     where request_id like $1 || '%'`,
    [requestId],
  );
  return rows;
}

it('the contract keeps the habits of the graph', () => {
  expect(lintSdl(parse(peopleSubgraph(people.pool, createAudit(people)).sdl))).toEqual([]);
});

it('officers have the scopes for their own record, the others have not', () => {
  const has = (id: string) => OWN.every((scope) => developmentViewer(id)?.scopes.includes(scope));
  expect(['commune-26740', 'province-79', 'ministry'].map(has)).toEqual([true, true, true]);
  expect(['public', 'analyst', 'agency'].map(has)).toEqual([false, false, false]);
});

describe.each(WAYS)('%s', (way) => {
  const ask = (...asked: Parameters<OpenGraph['ask']>) => graphs[way].ask(...asked);

  it('somebody on staff sees all of their own record and nobody else', async () => {
    const headers = { ...(await as('commune-26740')), 'x-request-id': `own-${way}` };
    expect(await ask(ME, {}, headers)).toEqual({
      data: {
        me: {
          id: 'p-26740.2',
          name: 'Nguyễn Thị 26740.2',
          unitId: '26740.2',
          salary: 10_000_000,
          identifier: '079000000000',
          ethnicity: 'Kinh',
          partyMember: true,
          healthNote: 'dị ứng phấn hoa',
          disciplineNote: 'khiển trách',
        },
      },
    });
    expect(await audited(`own-${way}`)).toEqual([
      {
        action: 'READ',
        subject: 'commune-26740',
        persons: ['p-26740.2'],
        entities: [],
        fields: Object.keys(OWN_FIELDS),
      },
    ]);
    // Neither may they list anybody, themselves included.
    const listed = await ask('{ unit(id: "26740.2") { code people { id } } }', {}, headers);
    expect(listed.data.unit).toEqual({ code: '26740', people: null });
  });

  it('whoever sees the whole country still has one record of their own', async () => {
    const scopes = [...OWN, 'people:read'];
    const all = await as('commune-00070', { scopes, territory: 'VN' });
    expect((await ask(ME, {}, all)).data).toMatchObject({ me: { id: 'p-00070.2' } });
  });

  it.each(['id: "p-00070.2"', 'subject: "commune-00070"', 'unitId: "00070.2"'])(
    'me takes no argument: %s',
    async (argument) => {
      const headers = await as('commune-26740');
      const answer = await ask(`{ me(${argument}) { id } }`, {}, headers);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.message).toMatch(/^Unknown argument/);
      const name = argument.split(':')[0] as string;
      const input = { ...INPUT, [name]: 'p-00070.2' };
      expect((await ask(CONTEST, { input }, headers)).errors?.[0]?.message).toContain(name);
      expect(await contests()).toEqual([]);
    },
  );

  it('who is not on staff has none, nor has a service with the name of somebody', async () => {
    expect(await ask(ME, {}, await as('province-79'))).toEqual({ data: { me: null } });
    const scopes = [...OWN, 'people:read'];
    const service = await as('commune-26740', { scopes, territory: 'VN', isService: true });
    expect(await ask(ME, {}, service)).toEqual({ data: { me: null } });
    const { data } = await ask(CONTEST, { input: INPUT }, service);
    expect(data.contestOwnRecord).toMatchObject({ code: 'NOT_ON_STAFF' });
    expect((await ask(CONTEST, { input: INPUT }, await as('province-79'))).data).toEqual({
      contestOwnRecord: {
        __typename: 'ContestantNotOnStaff',
        code: 'NOT_ON_STAFF',
        message: 'Không có hồ sơ nào của bạn.',
      },
    });
    expect(await contests()).toEqual([]);
  });

  it('the public, and whoever lacks the scope, is denied', async () => {
    const officer = await as('commune-26740', { scopes: ['people:read', 'people:write'] });
    for (const headers of [{}, officer]) {
      for (const [asked, variables] of [
        [ME, {}],
        [CONTEST, { input: INPUT }],
      ] as const) {
        const { data, errors } = await ask(asked, variables, headers);
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
        expect(new Set(errors?.map(({ extensions }) => extensions?.code))).toEqual(
          new Set(['UNAUTHORIZED_FIELD_OR_TYPE']),
        );
      }
    }
    expect(await contests()).toEqual([]);
  });

  it('contesting writes one row and one row of the audit, however often it comes', async () => {
    const headers = await as('commune-26740');
    const send = (n: number) =>
      ask(CONTEST, { input: INPUT }, { ...headers, 'x-request-id': `contest-${way}-${n}` });
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(send));
    answers.push(await send(7));
    for (const answer of answers) expect(answer).toEqual({ data: { contestOwnRecord: CONTESTED } });
    expect(await contests()).toEqual([
      { person_id: 'p-26740.2', field: 'salary', text: INPUT.text, requested_on: TODAY },
    ]);
    expect(await audited(`contest-${way}-`)).toEqual([
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
    await importAs(people.owner, async (client) => {
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
    expect(await contests()).toEqual([
      { person_id: 'p-26740.2', field: 'salary', text, requested_on: TODAY },
    ]);
  });

  it('the first result of an earlier day is returned, and other words are another contest', async () => {
    const headers = await as('commune-26740');
    await importAs(people.owner, (client) =>
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
    expect(await contests()).toHaveLength(2);
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
    expect(await contests()).toEqual([]);
    await send(INPUT);
    expect((await send({ ...INPUT, text: 'Khác' })).data.contestOwnRecord).toEqual({
      __typename: 'ContestConflict',
      code: 'CONFLICTING_INPUT',
      message: 'You have contested this field today in other words.',
      recorded: CONTESTED.contest,
    });
    expect(await contests()).toHaveLength(1);
  });
});
