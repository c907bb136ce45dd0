import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AskOptions, openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { ANALYST, officerOf } from './support/viewers.ts';

const { city, saigon, tanDinh, conDao, hanoi, hoanKiem, country } = UNITS;

const OPEN = `mutation ($input: OpenReviewRoundInput!) { openReviewRound(input: $input) {
  __typename
  ... on ReviewRoundOpened { alreadyOpened round { id title mustCheck openedOn dueOn openedBy { id } } }
  ... on ReviewRefused { code message recordedRound { id } } } }`;
const COMPLETE = `mutation ($input: CompleteReviewInput!) { completeReview(input: $input) {
  __typename
  ... on ReviewCompleted { alreadyCompleted completion { completedOn note unit { id } } }
  ... on ReviewRefused { code message recordedRound { id } recordedCompletion { completedOn note } } } }`;

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
});
afterAll(() => personnel.close());

async function run(query: string, input: object, options: AskOptions = {}) {
  const { data, errors } = await personnel.ask(query, { ...options, variables: { input } });
  return errors.length > 0 ? errors[0]?.extensions?.code : Object.values(data)[0];
}

const ROUND = { title: 'Đợt 1', mustCheck: ['UNASSIGNED_PEOPLE', 'QUOTAS'], dueOn: '2026-12-15' };
const byCity = { viewer: officerOf(city) };

async function openRound(unit: string, title: string, options: AskOptions = byCity) {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  const opened: any = await run(OPEN, { ...ROUND, unit, title }, options);
  return opened.round.id as string;
}

describe('opening a round', () => {
  it('is done once for a unit and a title', async () => {
    const first = await run(OPEN, { ...ROUND, unit: city }, byCity);
    expect(first).toMatchObject({
      __typename: 'ReviewRoundOpened',
      alreadyOpened: false,
      round: {
        ...ROUND,
        mustCheck: ['QUOTAS', 'UNASSIGNED_PEOPLE'],
        openedOn: '2026-11-25',
        openedBy: { id: city },
      },
    });
    const again = { ...ROUND, unit: city, title: ' Đợt 1 ' };
    expect(await run(OPEN, again, { ...byCity, today: '2026-11-26' })).toEqual({
      ...(first as object),
      alreadyOpened: true,
    });
    expect(await run(OPEN, { ...ROUND, unit: city, dueOn: '2026-12-16' }, byCity)).toMatchObject({
      code: 'CONFLICTING_INPUT',
      message: 'Đã ghi nhận nội dung khác.',
      recordedRound: { id: (first as { round: { id: string } }).round.id },
    });
    const rows = await personnel.arrange(
      `select (select count(*)::int from change_log where entity = 'ReviewRound') as logged,
         (select count(*)::int from audit_entry where action = 'WRITE') as audited,
         (select count(*)::int from review_round) as rounds`,
    );
    expect(rows).toEqual([{ logged: 1, audited: 1, rounds: 1 }]);
  });

  it('is refused where a unit or a day does not allow it', async () => {
    const english = { ...byCity, language: 'en' as const };
    expect(await run(OPEN, { ...ROUND, unit: saigon }, english)).toMatchObject({
      code: 'ROUND_NOT_OPENABLE',
      message: 'Only a province that exists, or the country, opens a round.',
    });
    const before = { ...ROUND, unit: city, title: 'Trước', openedOn: '2026-12-16' };
    expect(await run(OPEN, before, byCity)).toMatchObject({ code: 'DAY_OUT_OF_ORDER' });
    expect(await run(OPEN, { ...ROUND, unit: 'nowhere' }, byCity)).toBe('BAD_USER_INPUT');
    expect(await run(OPEN, { ...ROUND, unit: city, mustCheck: [] }, byCity)).toBe('BAD_USER_INPUT');
    expect(await run(OPEN, { ...ROUND, unit: hanoi }, byCity)).toBe('FORBIDDEN');
    expect(await run(OPEN, { ...ROUND, unit: city, title: 'Khác' }, { viewer: ANALYST })).toBe(
      'FORBIDDEN',
    );
  });

  it('of two at once opens one', async () => {
    const input = { ...ROUND, unit: city, title: 'Cùng lúc' };
    const both = (await Promise.all([run(OPEN, input, byCity), run(OPEN, input, byCity)])) as {
      alreadyOpened: boolean;
      round: { id: string };
    }[];
    expect(both.map(({ alreadyOpened }) => alreadyOpened).sort()).toEqual([false, true]);
    expect(both[0]?.round.id).toBe(both[1]?.round.id);
  });
});

describe('completing a round', () => {
  it('is done once for a round and a unit', async () => {
    const round = await openRound(city, 'Hoàn thành');
    const own = { viewer: officerOf(saigon) };
    const input = { round, unit: saigon, note: 'Đủ' };
    const completion = { completedOn: '2026-11-25', note: 'Đủ', unit: { id: saigon } };
    expect(await run(COMPLETE, input, own)).toMatchObject({ alreadyCompleted: false, completion });
    expect(await run(COMPLETE, input, { ...own, today: '2026-11-27' })).toMatchObject({
      alreadyCompleted: true,
      completion,
    });
    expect(await run(COMPLETE, { round, unit: saigon }, own)).toMatchObject({
      code: 'CONFLICTING_INPUT',
      recordedCompletion: { note: 'Đủ' },
    });
  });

  it('is refused for a unit it is not open to, and on a day out of order', async () => {
    const round = await openRound(city, 'Từ chối');
    const all = { viewer: officerOf(country) };
    expect(await run(COMPLETE, { round, unit: hoanKiem }, all)).toMatchObject({
      code: 'ROUND_NOT_OPEN',
    });
    expect(await run(COMPLETE, { round: 'none', unit: saigon }, all)).toMatchObject({
      code: 'ROUND_NOT_OPEN',
    });
    for (const completedOn of ['2026-11-24', '2026-11-26']) {
      expect(await run(COMPLETE, { round, unit: saigon, completedOn }, all)).toMatchObject({
        code: 'DAY_OUT_OF_ORDER',
        recordedRound: { id: round },
      });
    }
    expect(await run(COMPLETE, { round, unit: saigon }, { viewer: officerOf(tanDinh) })).toBe(
      'FORBIDDEN',
    );
    const [row] = await personnel.arrange(
      'select count(*)::int as rows from review_completion where round_id = $1',
      [round],
    );
    expect(row).toEqual({ rows: 0 });
  });
});

describe('the rounds of a unit', () => {
  const ROUNDS = `query ($units: [_Any!]!, $filter: ReviewRoundFilter) {
    _entities(representations: $units) { ... on TerritorialUnit { reviewRounds(filter: $filter) {
      totalCount edges { node {
        round { title } completion { completedOn } isOverdue
        coverage { reported existing latestReportedOn } } } } } } }`;

  it('are those of its province and the country, with how far they have come', async () => {
    const ofCountry = { viewer: officerOf(country) };
    const country1 = await openRound(country, 'Cả nước', ofCountry);
    const city1 = await openRound(city, 'Thành phố');
    await run(COMPLETE, { round: country1, unit: saigon }, ofCountry);
    await run(COMPLETE, { round: country1, unit: hoanKiem }, ofCountry);
    await run(COMPLETE, { round: country1, unit: city }, ofCountry);
    await run(COMPLETE, { round: city1, unit: conDao }, ofCountry);

    const ask = (ids: readonly string[]) =>
      personnel.ask(ROUNDS, {
        today: '2026-12-20',
        variables: {
          units: ids.map((id) => ({ __typename: 'TerritorialUnit', id })),
          filter: { mustCheck: ['QUOTAS'] },
        },
      });
    const { data, errors, statements } = await ask([saigon, conDao, city, hoanKiem, country]);
    expect(errors).toEqual([]);
    // The rounds that other tests opened are of the city as well.
    const told = data._entities.map(
      // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
      ({ reviewRounds }: any) =>
        Object.fromEntries(
          reviewRounds.edges
            // biome-ignore lint/suspicious/noExplicitAny: as above.
            .map(({ node }: any) => [
              node.round.title,
              [node.completion !== null, node.isOverdue, node.coverage],
            ])
            .filter(([title]: [string]) => ['Cả nước', 'Thành phố'].includes(title)),
        ),
    );
    const day = { latestReportedOn: '2026-11-25' };
    expect(told).toEqual([
      { 'Cả nước': [true, false, null], 'Thành phố': [false, true, null] },
      { 'Cả nước': [false, true, null], 'Thành phố': [true, false, null] },
      {
        'Cả nước': [true, false, { reported: 1, existing: 3, ...day }],
        'Thành phố': [false, true, { reported: 1, existing: 3, ...day }],
      },
      { 'Cả nước': [true, false, null] },
      { 'Cả nước': [false, true, { reported: 2, existing: 4, ...day }] },
    ]);
    // The units, the rounds, their count, the completions and the counts of communes.
    expect(statements).toHaveLength(5);
    expect((await ask([saigon])).statements).toHaveLength(5);
  });

  it('are asked at the root by who opened them', async () => {
    const { data } = await personnel.ask(
      `{ reviewRounds(filter: { openedBy: "VN" }) { totalCount edges { node { title
         coverage { reported existing } } } } }`,
    );
    expect(data.reviewRounds).toEqual({
      totalCount: 1,
      edges: [{ node: { title: 'Cả nước', coverage: { reported: 2, existing: 4 } } }],
    });
  });
});
