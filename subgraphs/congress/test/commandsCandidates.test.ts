import { canonicalText, plainFingerprint, verifyAudit } from '@haicap/subgraph-kit';
import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPRAISER, CITY_OFFICER, type CommandReply, command } from './support/command.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { organise } from './support/organisations.ts';
import { officerOf } from './support/viewers.ts';

/** Words that stand in nothing but the data, so that finding them tells of a value. */
const SOMEBODY = {
  name: 'Zyxqua Wvutten',
  sex: 'MALE',
  birthMonth: '1967-07',
  body: 'COMMITTEE',
  again: true,
  topTitles: 3,
  on: '2025-08-01',
};
const VALUES = ['Zyxqua', 'zyxqua', 'Wvutten', '1967-07', 'p-271828'];

interface Deployment {
  readonly congress: TestCongress;
  readonly plan: string;
  readonly run: (name: string, input: object, options?: object) => Promise<CommandReply>;
}

async function deploy(isolated: boolean): Promise<Deployment> {
  const congress = await openCongress({ isolated });
  await organise(congress, [{ id: 'saigon', unit: UNITS.saigon, level: 'COMMUNE' }]);
  const run: Deployment['run'] = (name, input, options = {}) =>
    command(congress, name, input, options);
  const opened = await run('openCongress', { organisation: 'saigon' });
  return { congress, plan: opened.congress.personnelPlan.id, run };
}

/** Every row of every table, but the candidates' own. */
async function everywhere({ congress }: Deployment, but: readonly string[]): Promise<string> {
  const tables = await congress.arrange(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1)
     order by 1`,
    [but],
  );
  expect(tables.length).toBeGreaterThan(20);
  const lines: string[] = [];
  for (const { name } of tables) {
    const rows = await congress.arrange(`select t::text as line from ${name} t order by 1`);
    lines.push(...rows.map(({ line }) => `${name} ${line}`));
  }
  return lines.join('\n');
}

const CANDIDATES = `candidates(first: 2) { edges { node { name person { id } title } } }`;
const listed = async ({ congress, plan }: Deployment, viewer = CITY_OFFICER) => {
  const id = (await congress.arrange('select congress_id as id from personnel_plan'))[0]?.id;
  const query = `{ partyCongress(id: "${id}") { personnelPlan { id ${CANDIDATES} } } }`;
  const { data, errors } = await congress.ask(query, { viewer });
  expect(errors).toEqual([]);
  expect(data.partyCongress.personnelPlan.id).toBe(plan);
  return data.partyCongress.personnelPlan.candidates;
};

describe('a deployment that is not on an isolated network', () => {
  let open: Deployment;
  beforeAll(async () => {
    open = await deploy(false);
  });
  afterAll(() => open.congress.close());

  it('refuses whatever is said of candidates, and nothing of it is read or written', async () => {
    const { run, plan, congress } = open;
    const before = await everywhere(open, []);
    const inputs = [
      { ...SOMEBODY, plan, version: 1 },
      { ...SOMEBODY, plan: 'none', version: 7, on: '2999-01-01' },
      { ...SOMEBODY, name: null, person: 'p-271828', plan, version: 1 },
    ];
    for (const input of inputs) {
      const { statements } = await congress.ask(
        'mutation ($input: AddCandidateInput!) { addCandidate(input: $input) { __typename } }',
        { viewer: CITY_OFFICER, variables: { input } },
      );
      expect(statements).toEqual([]);
      expect(await run('addCandidate', input)).toMatchObject({ code: 'CLASSIFIED' });
    }
    const withdrawn = { candidate: 'p-271828', version: 1, on: '2025-08-01' };
    const reply = await run('withdrawCandidate', withdrawn, { language: 'vi' });
    expect(reply).toMatchObject({ code: 'CLASSIFIED' });
    expect(reply.message).toContain('bí mật nhà nước');
    expect(await everywhere(open, [])).toBe(before);
    expect(VALUES.filter((value) => before.includes(value))).toEqual([]);
    expect(await listed(open)).toBeNull();
  });
});

describe('a deployment on an isolated network', () => {
  let kept: Deployment;
  let version = 1;
  beforeAll(async () => {
    kept = await deploy(true);
    const { run, plan } = kept;
    const bodies = [
      { body: 'COMMITTEE', seats: 3 },
      { body: 'STANDING_COMMITTEE', seats: 1 },
    ];
    await run('setPlanSeats', { plan, version, ageMonth: '2025-07', bodies });
    version += 1;
  });
  afterAll(() => kept.congress.close());

  const add = (more: object, viewer = CITY_OFFICER) =>
    kept.run('addCandidate', { ...SOMEBODY, plan: kept.plan, version, ...more }, { viewer });

  it('takes who has a full 48 months left at July 2025, and nobody with one month less', async () => {
    // A man reaches 62 in July 2029 (Decree 135/2020): 48 months on; for who was born in June, 47.
    expect(await add({ birthMonth: '1967-06' })).toMatchObject({
      code: 'CANDIDATE_NOT_ELIGIBLE',
      outcome: 'BARRED',
      findings: [{ code: 'TOO_LITTLE_SERVICE_LEFT', figure: 47, limit: 48 }],
    });
    const reply = await add({});
    expect(reply).toMatchObject({ alreadyRecorded: false, candidate: { name: SOMEBODY.name } });
    expect(await add({})).toMatchObject({
      alreadyRecorded: true,
      candidate: { id: reply.candidate.id },
    });
    // Another person on the version that somebody was added on: the plan has changed since.
    expect(await add({ name: 'B C' })).toMatchObject({ code: 'STALE_VERSION', version: 3 });
    expect(await add({ again: false })).toMatchObject({ code: 'STALE_VERSION' });
    version += 1;
    expect(await add({ name: 'zyxqua wvutten' })).toMatchObject({
      code: 'CANDIDATE_STANDS_ALREADY',
      candidateId: reply.candidate.id,
    });
  });

  it('gives no more than the seats; a secretary sits in the standing committee too', async () => {
    const deputy = { name: null, person: 'p-271828', title: 'DEPUTY_SECRETARY' };
    expect(await add(deputy)).toMatchObject({ candidate: { person: { id: 'p-271828' } } });
    version += 1;
    const standing = { name: 'D E', title: 'STANDING_MEMBER' };
    expect(await add(standing)).toMatchObject({
      code: 'SEATS_EXCEEDED',
      body: 'STANDING_COMMITTEE',
      given: 2,
      seats: 1,
    });
    await add({ name: 'F G' });
    version += 1;
    expect(await add({ name: 'H I' })).toMatchObject({ body: 'COMMITTEE', given: 4, seats: 3 });
    const fewer = { ageMonth: '2025-07', bodies: [{ body: 'COMMITTEE', seats: 2 }] };
    expect(await kept.run('setPlanSeats', { plan: kept.plan, version, ...fewer })).toMatchObject({
      body: 'COMMITTEE',
      given: 3,
      seats: 2,
    });
  });

  it('withdraws once, of a draft alone, and the plan’s version says so', async () => {
    const rows = await kept.congress.arrange(`select id from candidate where name = 'F G'`);
    const input = { candidate: rows[0]?.id, version: 1, on: '2025-08-02' };
    const early = await kept.run('withdrawCandidate', { ...input, on: '2025-07-31' });
    expect(early).toMatchObject({ code: 'DAY_OUT_OF_ORDER' });
    const reply = await kept.run('withdrawCandidate', input);
    expect(reply.candidate).toMatchObject({ withdrawnOn: '2025-08-02', version: 2 });
    version += 1;
    expect(await kept.run('withdrawCandidate', { ...input, version: 2 })).toMatchObject({
      code: 'CANDIDATE_NOT_FOUND',
    });
    const plan = { plan: kept.plan, version, on: '2025-08-03' };
    expect(await kept.run('submitPlan', plan)).toMatchObject({ plan: { version: version + 1 } });
    version += 1;
    expect(await add({ name: 'J K' })).toMatchObject({ code: 'STEP_OUT_OF_ORDER', at: 'BUILT' });
  });

  it('shows them to officers of the organisation and above it, each read on record', async () => {
    const reads = async () => {
      const { rows } = await kept.congress.owner.query(
        `select subject, persons, fields from audit_entry where action = 'READ' order by at, sequence`,
      );
      return rows;
    };
    const before = (await reads()).length;
    const seen = await listed(kept, officerOf('commune', UNITS.saigon));
    expect(seen.edges).toHaveLength(2);
    expect((await listed(kept, officerOf('other', UNITS.hanoi))).edges).toEqual([]);
    const added = (await reads()).slice(before);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({ subject: 'commune' });
    // The third says that the list goes on: it was read, so it is on record.
    expect(added[0].persons).toHaveLength(3);
    expect(added[0].fields).toContain('birthMonth');
  });

  it('keeps them in their own table alone: no value is in any log, nor a hash of one', async () => {
    const others = await everywhere(kept, ['candidate', 'audit_entry']);
    expect(VALUES.filter((value) => others.includes(value))).toEqual([]);
    const hash = plainFingerprint(canonicalText({ ...SOMEBODY, plan: kept.plan, version: 2 }));
    expect(others).not.toContain(hash);
    // The audit names a person on staff by the reference, and nothing else of anybody.
    const audited = await everywhere(kept, ['candidate']);
    expect(VALUES.filter((value) => audited.includes(value))).toEqual(['p-271828']);
    const { rows } = await kept.congress.owner.query(
      `select fields from audit_entry where action = 'WRITE' and operation = 'addCandidate'`,
    );
    expect(rows).toHaveLength(3);
    expect((await verifyAudit(kept.congress.owner, [])).map(({ fault }) => fault)).toEqual([null]);
  });

  it('who may not see the plan adds nobody', async () => {
    const reply = await add({ name: 'L M' }, officerOf('other', UNITS.hanoi));
    expect(reply.code ?? reply.error).toBe('STEP_OUT_OF_ORDER');
    const rows = await kept.congress.arrange('select count(*)::int as n from candidate');
    expect(rows).toEqual([{ n: 3 }]);
    const viewer = { ...APPRAISER, scopes: ['congress:write'] };
    expect(await add({ name: 'L M' }, viewer)).toMatchObject({ error: 'FORBIDDEN' });
  });
});
