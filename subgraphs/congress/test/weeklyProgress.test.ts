import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openCongress, type TestCongress } from './support/congress.ts';
import { insert, party } from './support/facts.ts';
import { arrangeEvents, arrangeLate, at, WEEK } from './support/weekFacts.ts';

const { city, saigon, tanDinh, hanoi, country } = UNITS;

let congress: TestCongress;
beforeAll(async () => {
  congress = await openCongress();
  await arrangeLate(congress);
  await arrangeEvents(congress);
});
afterAll(() => congress.close());

const PROGRESS = `query ($week: Date!, $within: ID!) {
  weeklyProgress(week: $week, within: $within) {
    week since deadline closedAt isSample lateCongresses unit { id }
    changes { subject step reached moved takenBack }
    events { totalCount edges { node { recordedAt congress { id } subject milestone step onDay previousDay } } }
    lateMilestones { totalCount edges { node { congress { id } milestone { code daysLate } daysLate } } }
    corrections { totalCount edges { node { milestone onDay previousDay } } }
  } }`;

async function week(within: string, day = WEEK) {
  const variables = { week: day, within };
  const { data, errors, statements } = await congress.ask(PROGRESS, { variables });
  expect(errors).toEqual([]);
  return { ...data.weeklyProgress, statements };
}

interface Late {
  readonly congress: { readonly id: string };
  readonly milestone: { readonly code: string };
  readonly daysLate: number;
}

const late = (list: { edges: readonly { node: Late }[] }) =>
  list.edges.map(({ node }) => [node.congress.id, node.milestone.code, node.daysLate]);

describe('lateMilestones', () => {
  const ask = async (args: string) => {
    const answer = await congress.ask(
      `{ lateMilestones${args} { edges { cursor node { congress { id } milestone { code } daysLate } }
         pageInfo { hasNextPage } } }`,
    );
    return { ...answer, list: answer.data?.lateMilestones };
  };

  it('are those not done on the day, the longest late first, in one statement', async () => {
    const { list, statements } = await ask('');
    expect(late(list)).toEqual([
      ['s', 'PLAN_ISSUED', 50],
      ['t', 'DELEGATES_CHOSEN', 5],
      ['t', 'PLAN_ISSUED', 1],
    ]);
    expect(statements).toHaveLength(1);
  });

  it('are of a step, of a unit on its day, and so many days late', async () => {
    expect(late((await ask('(code: DELEGATES_CHOSEN)')).list)).toEqual([
      ['t', 'DELEGATES_CHOSEN', 5],
    ]);
    expect(late((await ask('(minDaysLate: 5)')).list)).toHaveLength(2);
    expect(late((await ask('(minDaysLate: 6)')).list)).toHaveLength(1);
    expect(late((await ask(`(within: "${hanoi}")`)).list)).toEqual([]);
    // The day before it was held, and a day on which a body still lived.
    expect(late((await ask(`(within: "${hanoi}@2025-08-19")`)).list)).toEqual([
      ['h', 'PLAN_ISSUED', 49],
    ]);
    expect(late((await ask(`(within: "${saigon}@2025-07-31")`)).list)).toEqual([
      ['gone', 'PLAN_ISSUED', 31],
      ['s', 'PLAN_ISSUED', 30],
    ]);
    const { errors } = await ask('(minDaysLate: 0)');
    expect(errors[0]?.extensions).toMatchObject({ argument: 'minDaysLate' });
  });

  it('page by cursors both ways', async () => {
    const first = (await ask('(first: 1)')).list;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(late((await ask(`(after: "${first.edges[0].cursor}")`)).list)).toHaveLength(2);
    const last = (await ask('(last: 2)')).list;
    expect(late(last).map(([, , days]) => days)).toEqual([5, 1]);
    expect(late((await ask(`(before: "${last.edges[0].cursor}")`)).list)).toEqual(late(first));
  });
});

describe('a week', () => {
  it('is from one Wednesday 15:00 in Viet Nam to the next, the second excluded', async () => {
    const found = await week(saigon, '2025-08-24');
    expect(found).toMatchObject({
      week: WEEK,
      since: '2025-08-13T08:00:00.000Z',
      deadline: '2025-08-20T08:00:00.000Z',
      unit: { id: saigon },
    });
    const recorded = found.events.edges.map(({ node }: { node: { recordedAt: string } }) =>
      node.recordedAt.slice(0, 23),
    );
    expect(recorded).toEqual(['2025-08-20T07:59:59.999', '2025-08-13T08:00:00.000']);
    const [before] = (await week(saigon, '2025-08-11')).events.edges;
    expect(before.node).toMatchObject({
      recordedAt: '2025-08-13T07:59:59.999Z',
      onDay: '2025-08-12',
    });
  });

  it('counts what was recorded, by subject and step', async () => {
    const one = { reached: 1, moved: 0, takenBack: 0 };
    const done = { subject: 'MILESTONE', step: 'DONE', reached: 1, moved: 0, takenBack: 1 };
    const documents = ['DRAFTING', 'APPRAISED'].map((step) => ({
      subject: 'DOCUMENT',
      step,
      ...one,
    }));
    const held = { subject: 'CONGRESS', step: 'HELD', ...one };
    const [ofSaigon, ofCity, ofHanoi, ofAll] = await Promise.all(
      [saigon, city, hanoi, country].map((unit) => week(unit)),
    );
    expect(ofSaigon.changes).toEqual([done]);
    expect(ofCity.changes).toEqual([...documents, done]);
    expect(ofHanoi.changes).toEqual([held]);
    expect(ofAll.changes).toEqual([held, ...documents, done]);
    expect(ofAll.events.totalCount).toBe(5);
  });

  it('has who is late on the day of the deadline, though it was done the day after', async () => {
    const found = await week(city);
    expect(late(found.lateMilestones)).toEqual([
      ['s', 'PLAN_ISSUED', 50],
      ['t', 'DELEGATES_CHOSEN', 5],
      ['t', 'PLAN_ISSUED', 1],
    ]);
    expect(found.lateCongresses).toBe(2);
    const next = await week(city, '2025-08-25');
    expect(late(next.lateMilestones)).toEqual([
      ['s', 'PLAN_ISSUED', 57],
      ['t', 'PLAN_ISSUED', 8],
      ['s', 'DELEGATES_CHOSEN', 7],
    ]);
    expect(next.unit.id).toBe(`${city}@2025-08-27`);
  });

  it('that is closed has as corrections what was recorded since of its days', async () => {
    const found = await week(saigon);
    expect(found.closedAt).toBe('2025-08-20T09:00:00.000Z');
    const corrections = found.corrections.edges.map(({ node }: { node: object }) => node);
    expect(corrections).toEqual([
      { milestone: 'PLAN_ISSUED', onDay: null, previousDay: '2025-08-18' },
      { milestone: 'PLAN_ISSUED', onDay: '2025-08-25', previousDay: '2025-08-20' },
      { milestone: 'DELEGATES_CHOSEN', onDay: '2025-08-20', previousDay: null },
      { milestone: 'PLAN_ISSUED', onDay: '2025-08-14', previousDay: null },
    ]);
    // The city closed it later, Tân Định not at all.
    expect((await week(city)).corrections.totalCount).toBe(2);
    expect(await week(tanDinh)).toMatchObject({ closedAt: null, corrections: { edges: [] } });
  });

  it('says that a sample is among what was recorded', async () => {
    expect((await week(saigon)).isSample).toBe(false);
    expect((await week(saigon, '2025-08-25')).isSample).toBe(true);
  });

  it('has what was recorded of a unit that went into another', async () => {
    await party(congress, 'old', '26740.1', { level: 'COMMUNE' });
    await congress.arrange('delete from progress_event where congress_id = $1', ['old']);
    const recorded = {
      congress_id: 'old',
      unit_id: '26740.1',
      recorded_at: at('2025-06-20T08:00'),
    };
    await insert(congress, 'progress_event', { ...recorded, on_day: '2025-06-20' });
    expect((await week(saigon, '2025-06-23')).events.totalCount).toBe(0);
    await congress.owner.query(`insert into unit_guard (unit_id, guardian_id, since, until)
      values ('26740.1', '${saigon}', '2025-06-25', 'infinity')`);
    expect((await week(saigon, '2025-06-23')).events.totalCount).toBe(1);
  });

  it('costs as many statements whatever it holds', async () => {
    const { statements } = await week(country);
    expect((await week(city)).statements).toHaveLength(statements.length);
    // The unit, counts, late congresses, closing, three lists with their counts, congresses.
    expect(statements).toHaveLength(11);
  });

  it.each([
    ['2025-04-13', false],
    ['2025-04-14', true],
    ['2025-11-02', true],
    ['2025-11-03', false],
  ])('of %s is in the plan: %s', async (day, isIn) => {
    const { errors } = await congress.ask(PROGRESS, { variables: { week: day, within: city } });
    // Of April no unit is recorded; its id names it all the same.
    if (isIn) expect(errors).toEqual([]);
    else {
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'week' });
      expect(errors[0]?.message).toContain('2025-04-14');
      expect(errors[0]?.message).toContain('2025-10-27');
    }
  });
});

it('what is written is on record with the day that it had before', async () => {
  await congress.arrange('delete from progress_event');
  await congress.arrange(
    `update milestone set done_on = '2025-08-22' where done_on = '2025-08-21'`,
  );
  await congress.arrange(`update milestone set done_on = null, reported_on = null
    where done_on = '2025-08-22'`);
  const rows = await congress.arrange(
    'select on_day, previous_day from progress_event order by id',
  );
  expect(rows).toEqual([
    { on_day: '2025-08-22', previous_day: '2025-08-21' },
    { on_day: null, previous_day: '2025-08-22' },
  ]);
});
