import { developmentViewer } from '@haicap/stack';
import { lintSdl } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { OpenGraph } from '../support/openGraph.ts';
import { as, CONTEST, INPUT, type OpenOwn, OWN, openOwn, WAYS } from './openOwn.ts';
import { OWN_FIELDS } from './people/ownRecord.ts';

let own: OpenOwn;
beforeAll(async () => {
  own = await openOwn();
}, 240_000);
afterAll(() => own?.close());

const ME = `query Own { me { id name unit { id fullName } salary identifier ethnicity partyMember
  healthNote disciplineNote } }`;

it('the contract keeps the habits of the graph', () => {
  expect(lintSdl(parse(own.subgraph.sdl))).toEqual([]);
});

it('officers have the scopes for their own record, the others have not', () => {
  const has = (id: string) => OWN.every((scope) => developmentViewer(id)?.scopes.includes(scope));
  expect(['commune-26740', 'province-79', 'ministry'].map(has)).toEqual([true, true, true]);
  expect(['public', 'analyst', 'agency'].map(has)).toEqual([false, false, false]);
});

describe.each(WAYS)('%s', (way) => {
  const ask = (...asked: Parameters<OpenGraph['ask']>) => own.graphs[way].ask(...asked);

  it('somebody on staff sees all of their own record and nobody else', async () => {
    const headers = { ...(await as('commune-26740')), 'x-request-id': `own-${way}` };
    expect(await ask(ME, {}, headers)).toEqual({
      data: {
        me: {
          id: 'p-26740.2',
          name: 'Nguyễn Thị 26740.2',
          unit: { id: '26740.2', fullName: 'Phường Sài Gòn' },
          salary: 10_000_000,
          identifier: '079000000000',
          ethnicity: 'Kinh',
          partyMember: true,
          healthNote: 'dị ứng phấn hoa',
          disciplineNote: 'khiển trách',
        },
      },
    });
    expect(await own.audited(`own-${way}`)).toEqual([
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

  it.each(['id: "p-00070.2"', 'subject: "commune-00070"', 'unit: "00070.2"'])(
    'me takes no argument: %s',
    async (argument) => {
      const headers = await as('commune-26740');
      const answer = await ask(`{ me(${argument}) { id } }`, {}, headers);
      expect(answer.data).toBeUndefined();
      expect(answer.errors?.[0]?.message).toMatch(/^Unknown argument/);
      const name = argument.split(':')[0] as string;
      const input = { ...INPUT, [name]: 'p-00070.2' };
      expect((await ask(CONTEST, { input }, headers)).errors?.[0]?.message).toContain(name);
      expect(await own.contests()).toEqual([]);
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
    expect(await own.contests()).toEqual([]);
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
    expect(await own.contests()).toEqual([]);
  });
});
