import { addDays } from '@haicap/domain-kit';
import { verifyAudit } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { APPRAISER, APPROVER, CITY_OFFICER, command } from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';
import { officerOf } from './support/viewers.ts';

const DOCUMENT_STEPS = [
  ...(['addDocumentVersion', 'submitDocument', 'appraiseDocument'] as const),
  ...(['approveDocument', 'adoptDocument'] as const),
];
const PLAN_STEPS = ['submitPlan', 'appraisePlan', 'approvePlan', 'returnPlan'] as const;
const OTHERS = ['setPlanSeats', 'planCongress', 'completeMilestone', 'reopenMilestone'] as const;
const LAST = ['addDocument', 'appointCommittee', 'recordResults', 'openCongress'] as const;
const COMMANDS = [...DOCUMENT_STEPS, ...PLAN_STEPS, ...PLAN_STEPS, ...OTHERS, ...LAST];
const VIEWERS = [CITY_OFFICER, APPRAISER, APPROVER, officerOf('other', UNITS.hanoi)];

/** What a random step tries: which command about what, by whom, so many days after the first. */
const step = fc.record({
  name: fc.constantFrom(...COMMANDS),
  at: fc.nat(1),
  viewer: fc.constantFrom(0, 0, 0, 1, 1, 2, 2, 3),
  day: fc.nat(19),
  number: fc.nat(3),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Step = ReturnType<(typeof step)['generate']>['value'];

let congress: TestCongress;
let runs = 0;
beforeAll(async () => {
  congress = await openCongress();
});
afterAll(() => congress.close());

const one = async (sql: string, ...values: readonly unknown[]) =>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  (await congress.arrange(sql, values))[0] as any;

/** The congress of an organisation with what belongs to it, each with its version. */
const world = (organisation: string) =>
  one(
    `select c.id, c.version,
       (select jsonb_build_object('id', p.id, 'version', p.version) from personnel_plan p
        where p.congress_id = c.id) as plan,
       (select jsonb_agg(jsonb_build_object('id', d.id, 'version', d.version) order by d.id)
        from congress_document d where d.congress_id = c.id) as documents,
       (select version from milestone m where m.congress_id = c.id and code = 'PLAN_ISSUED')
         as milestone
     from congress c where c.organisation_id = $1`,
    organisation,
  );

/** Every count that a write moves, and the sum of all versions. */
const tally = () =>
  one(
    `select (select count(*) from change_log)::int as changes,
       (select count(*) from audit_entry where action = 'WRITE')::int as audited,
       (select count(*) from command_result)::int as results,
       (select sum(version) from (select version from congress union all select version from milestone
         union all select version from congress_document
         union all select version from personnel_plan) v)::int as versions`,
  );

/** Rows whose steps were skipped or taken by one person, results before a decision, each twice. */
const DISORDER = `
select 'document' as what, id from congress_document
where num_nulls(drafting_on, consulted_on, appraised_on, approved_on, adopted_on)
    <> 5 - case when adopted_on is not null then 5 when approved_on is not null then 4
      when appraised_on is not null then 3 when consulted_on is not null then 2
      when drafting_on is not null then 1 else 0 end
  or consulted_on < drafting_on or appraised_on < consulted_on or approved_on < appraised_on
  or adopted_on < approved_on or submitted_by = appraised_by or submitted_by = approved_by
  or appraised_by = approved_by or (appraised_on is not null and appraised_by is null)
union all
select 'plan', id from personnel_plan
where appraised_on < built_on or decided_on < appraised_on
  or (decided_on is not null and num_nulls(built_by, appraised_by, decided_by) > 0)
union all
select 'result', r.congress_id from committee_result r
join personnel_plan p on p.congress_id = r.congress_id where p.decided_on is null`;

function inputOf(random: Step, organisation: string, state: Awaited<ReturnType<typeof world>>) {
  const { name, at, day, number, stale } = random;
  const on = addDays('2025-08-01', day);
  const version = (now: number) => ({ version: stale ? now - 1 : now });
  const document = state.documents[at];
  const about = { document: document.id, ...version(document.version) };
  const plan = { plan: state.plan.id, ...version(state.plan.version) };
  const own = { congress: state.id, ...version(state.version) };
  const milestone = {
    congress: state.id,
    milestone: 'PLAN_ISSUED',
    ...version(state.milestone),
  };
  const bodies = [{ body: 'COMMITTEE', seats: 28 + number * 2 }];
  const committee = { members: 28 + number, standing: 9, secretaries: 1, deputies: 2 };
  switch (name) {
    case 'addDocumentVersion':
      return { ...about, madeOn: on, reference: `${number}` };
    case 'submitDocument':
      return { ...about, on, reference: `${number}` };
    case 'returnPlan':
      return { ...plan, on, reason: 'SEATS' };
    case 'setPlanSeats':
      return { ...plan, ageMonth: number === 0 ? '2025-06' : '2025-07', bodies };
    case 'planCongress':
      return { ...own, from: on, to: addDays(on, number) };
    case 'completeMilestone':
      return { ...milestone, doneOn: on };
    case 'reopenMilestone':
      return milestone;
    case 'addDocument':
      return { congress: state.id, title: `Văn kiện ${number}` };
    case 'appointCommittee':
      return { ...own, decidedOn: on, committee };
    case 'recordResults':
      return { ...own, from: on, to: on };
    case 'openCongress':
      return { organisation, pilot: number === 0 };
    default:
      return name.endsWith('Plan') ? { ...plan, on } : { ...about, on };
  }
}

it('whatever is tried: steps in order, versions and logs count each write once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
      runs += 1;
      const organisation = `commune${runs}`;
      // One commune's committee at a time: the earlier ones make room.
      await congress.arrange(`update party_organisation set level = 'BASE'`);
      await organise(congress, [{ id: organisation, unit: UNITS.saigon, level: 'COMMUNE' }]);
      await command(congress, 'openCongress', { organisation });
      for (const random of steps) {
        const input = inputOf(random, organisation, await world(organisation));
        const before = await tally();
        const viewer = VIEWERS[random.viewer] ?? CITY_OFFICER;
        const reply = await command(congress, random.name, input, { viewer });
        const wrote = reply.alreadyRecorded === false ? 1 : 0;
        expect(await tally()).toEqual({
          changes: before.changes + wrote,
          audited: before.audited + wrote,
          results: before.results + wrote,
          versions: before.versions + wrote,
        });
        if (wrote === 0) continue;
        expect(random.viewer).not.toBe(3);
        expect(random.stale && random.name !== 'addDocument').toBe(false);
        // Sent again, it is known and writes nothing.
        const again = await command(congress, random.name, input, { viewer });
        expect(again).toMatchObject({ alreadyRecorded: true });
        expect((await tally()).versions).toBe(before.versions + 1);
      }
      expect(await congress.arrange(DISORDER)).toEqual([]);
    }),
    { numRuns: 12 },
  );
  const { total } = await one(`select count(*)::int as total from command_result`);
  expect(total).toBeGreaterThan(2 * runs);
  expect((await verifyAudit(congress.owner, [])).map(({ fault }) => fault)).toEqual([null]);
}, 180_000);
