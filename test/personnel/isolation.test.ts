import { ANALYST, officerOf } from '@haicap/personnel/testing/viewers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noonTokens } from '../access/noonIssuer.ts';
import { type Answer, type OpenGraph, openGraph, type Way } from '../support/openGraph.ts';
import { analyst, hireIn, identifierIn, type OpenStaff, officer, openStaff } from './openStaff.ts';

/** Sài Gòn, Bến Thành of the same city, Hoàn Kiếm of Hà Nội. */
const OWN = '26740.2';
const FOREIGN = ['26743.2', '00070.2'] as const;
const UNITS = [OWN, ...FOREIGN];
const WAYS: readonly Way[] = ['inline', 'http'];

let staff: OpenStaff;
const graphs = {} as Record<Way, OpenGraph>;

beforeAll(async () => {
  staff = await openStaff();
  await hireIn(staff.personnel, UNITS);
  const subgraphs = [staff.territory.subgraph, staff.personnel.subgraph];
  for (const way of WAYS) graphs[way] = await openGraph(subgraphs, { way, tokens: noonTokens });
}, 240_000);
afterAll(async () => {
  for (const way of WAYS) await graphs[way]?.close();
  await staff?.close();
});

/** Every way of asking for people; each must answer the officer of one commune with that one's alone. */
const ASKED: readonly (readonly [how: string, query: string])[] = [
  ['a list', '{ people(first: 500) { totalCount edges { node { id name } } } }'],
  ['a list that begins elsewhere', '{ people(last: 500) { edges { node { id name } } } }'],
  [
    'each order',
    '{ a: people(orderBy: NAME_ASC) { edges { node { id } } } b: people(orderBy: NAME_DESC) { edges { node { id } } } }',
  ],
  [
    'a filter by unit',
    `{ a: people(filter: { within: "26743" }) { edges { node { id } } } b: people(filter: { within: "00070.2" }) { totalCount edges { node { id } } } c: people(filter: { within: "VN" }) { edges { node { id } } } }`,
  ],
  [
    'a filter by name',
    '{ people(filter: { name: "Nguyễn Thị" }) { totalCount edges { node { name } } } }',
  ],
  [
    'a filter by identifier',
    `{ people(filter: { identifier: "${identifierIn('26743.2')}" }) { totalCount edges { node { id } } } }`,
  ],
  [
    'a filter by field and degree',
    '{ people(filter: { speciality: [LAND], qualification: [BACHELOR], onStaff: true }) { edges { node { id } } } }',
  ],
  ['an id', `{ a: person(id: "p-26743.2") { id name } b: person(id: "p-00070.2") { name } }`],
  [
    'aliases and fragments',
    `fragment Who on Person { who: name same: id } { x: person(id: "p-26743.2") { ...Who ... on Person { identifier } } }`,
  ],
  [
    'a unit',
    `{ a: unit(code: "26743") { people { edges { node { id } } } } b: unit(code: "00070") { people { totalCount } } c: unit(id: "VN") { people { totalCount edges { node { id } } } } }`,
  ],
  ['a body', `{ organisation(id: "o-26743.2") { name assignments { id person { name } } } }`],
  [
    'all bodies',
    `{ organisations(first: 500) { edges { node { assignments { person { id } } } } } }`,
  ],
  ['a departure', `{ departure(id: "d-26743.2") { id person { name } } }`],
  ['an assessment', `{ assessDeparture(id: "d-26743.2") { missing { code } salaries { exact } } }`],
  [
    'what hangs on a person',
    `{ people { edges { node { id ratings { year } departures { id person { id } } assignments { id person { id } } pay { value } identifier ethnicity partyMember protections { reason } proceedings { reason } } } } }`,
  ],
];

/** Ids and names of people that stand anywhere in an answer. */
function foreignIn(answer: Answer): string[] {
  const text = JSON.stringify(answer.data);
  return FOREIGN.filter((unit) =>
    [`p-${unit}`, `d-${unit}`, `a-${unit}`, `Thị ${unit}`, identifierIn(unit)].some((trace) =>
      text.includes(trace),
    ),
  );
}

describe.each(WAYS)('%s', (way) => {
  it.each(ASKED)(
    'an officer of a commune who asks by %s sees nobody of another',
    async (_, query) => {
      const answer = await graphs[way].ask(query, {}, await officer(OWN));
      expect(answer.errors).toBeUndefined();
      expect(foreignIn(answer)).toEqual([]);
      // The same question asked for the country finds them: it can fail.
      const all = await graphs[way].ask(query, {}, await officer('VN'));
      expect(JSON.stringify(all.data)).not.toBe(JSON.stringify(answer.data));
    },
  );

  it('counts, pages and cursors are of the own people alone', async () => {
    const { ask } = graphs[way];
    const all = await ask(
      '{ people { totalCount edges { cursor node { id } } } }',
      {},
      await officer('VN'),
    );
    expect(all.data.people.totalCount).toBe(3);
    for (const { cursor } of all.data.people.edges) {
      for (const page of ['after', 'before']) {
        const query = `query ($c: String!) { people(${page}: $c) { totalCount edges { node { id } } } }`;
        const answer = await ask(query, { c: cursor }, await officer(OWN));
        expect(answer.data.people.totalCount).toBe(1);
        expect(foreignIn(answer)).toEqual([]);
      }
    }
  });

  it('an analyst sees no person at all', async () => {
    for (const [, query] of ASKED) {
      const answer = await graphs[way].ask(query, {}, await analyst());
      expect(answer.errors?.map(({ extensions }) => extensions?.code)).toContain(
        'UNAUTHORIZED_FIELD_OR_TYPE',
      );
      expect(JSON.stringify(answer.data)).not.toMatch(/p-\d|Nguyễn/);
    }
  });
});

describe('past the gateway', () => {
  const REPRESENTATIONS = UNITS.flatMap((unit) => [
    { __typename: 'Person', id: `p-${unit}` },
    { __typename: 'Departure', id: `d-${unit}` },
  ]);
  const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) {
    ... on Person { id name } ... on Departure { id } } }`;

  it('the guard alone keeps others’ people from _entities', async () => {
    const ask = (viewer: ReturnType<typeof officerOf>) =>
      staff.personnel.ask(ENTITIES, { viewer, variables: { r: REPRESENTATIONS } });
    const own = await ask(officerOf(OWN));
    expect(own.data._entities.filter(Boolean).map(({ id }: { id: string }) => id)).toEqual([
      `p-${OWN}`,
      `d-${OWN}`,
    ]);
    const none = await ask(ANALYST);
    expect(none.data._entities).toEqual(REPRESENTATIONS.map(() => null));
  });
});
