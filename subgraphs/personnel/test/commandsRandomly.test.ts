import { addDays } from '@haicap/domain-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { command } from './support/command.ts';
import { insert } from './support/facts.ts';
import {
  ASTRAY,
  DOUBLE,
  LEAVERS,
  OUTSIDE,
  SENT_FROM_NOWHERE,
  TALLIES,
  VERSIONS,
} from './support/invariants.ts';
import { OFFICES, openOffices, place } from './support/offices.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

const WHAT = [
  ...(['hire', 'assign', 'concurrent', 'second', 'end', 'quota', 'dissolve', 'leave'] as const),
  ...(['register', 'assign', 'second', 'assign'] as const),
];

/** What a random step tries: with whom, where, so many days after the first. */
const step = fc.record({
  what: fc.constantFrom(...WHAT),
  one: fc.nat(20),
  two: fc.nat(20),
  day: fc.integer({ min: 1, max: 480 }),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Step = ReturnType<(typeof step)['generate']>['value'];

const OFFICER = officerOf('VN');
const OTHER = { ...OFFICER, subject: 'other' };
const LAND = { category: 'CIVIL_SERVANT', speciality: 'LAND' };

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
});
afterAll(() => personnel.close());

interface World {
  readonly people: readonly { id: string; version: number }[];
  readonly bodies: readonly { id: string; version: number }[];
  readonly assignments: readonly {
    id: string;
    person_id: string;
    kind: string;
    version: number;
    valid_to: string | null;
  }[];
}

async function world(): Promise<World> {
  const read = (sql: string) => personnel.arrange(sql) as Promise<readonly never[]>;
  return {
    people: await read('select id, version from person order by id'),
    bodies: await read('select id, version from organisation order by id'),
    assignments: await read(
      'select id, person_id, kind, version, valid_to::text from assignment order by id',
    ),
  };
}

const TABLES = ['departure', 'assignment', 'person', 'quota', 'post', 'organisation_predecessor'];

/** Four bodies and three people, whatever was there before. */
async function beginAnew(): Promise<void> {
  for (const table of [...TABLES, 'organisation', 'command_result']) {
    await personnel.arrange(`delete from ${table}`);
  }
  await openOffices(personnel);
  await place(personnel, 'p1', 'saigon');
  await place(personnel, 'p2', 'saigon');
  await place(personnel, 'p3', 'city');
  for (const [organisation_id, unit_id] of [
    [OFFICES.saigon, '26740.2'],
    [OFFICES.tanDinh, '26734.2'],
  ] as const) {
    await insert(personnel, 'quota', { organisation_id, unit_id, headcount: 2 });
  }
}

const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length] as Item;

/** Runs a step on what there is; most are refused, some by a stale version. */
async function take({ what, one, two, day, stale }: Step, at: number): Promise<string> {
  const { people, bodies, assignments } = await world();
  const on = addDays('2025-08-01', day);
  const person = pick(people, one);
  const body = pick(bodies, two);
  const version = (row: { version: number }) => row.version - (stale ? 1 : 0);
  const ask = async (name: string, input: object, viewer = OFFICER) => {
    const reply = await command(personnel, name, input, { viewer });
    if (reply.error) throw new Error(`${name}: ${reply.error}`);
    return reply;
  };
  const told = (reply: { code?: string }) => `${what} ${reply.code ?? 'DONE'}`;
  switch (what) {
    case 'hire': {
      const who = { name: `Lê Văn ${'ABCDEFGHIJ'[at % 10]}`, birthDate: '1990-01-01', sex: 'MALE' };
      const at2 = { organisation: body.id, ...LAND, on };
      return told(await ask('hirePerson', { ...who, qualification: 'BACHELOR', ...at2 }));
    }
    case 'register': {
      const unit = pick(['26740.2', '26734.2', '26732.2', '79.2'], one);
      return told(await ask('registerOrganisation', { unit, kind: 'OTHER', name: `B${two}`, on }));
    }
    case 'assign':
    case 'concurrent': {
      const held = assignments.find(
        ({ person_id, kind, valid_to }) =>
          person_id === person.id && kind === 'PERMANENT' && valid_to === null,
      );
      const kind = what === 'assign' ? 'PERMANENT' : 'CONCURRENT';
      const ends = what === 'assign' && day % 5 > 0 ? held?.id : undefined;
      const whom = { person: person.id, version: version(person), organisation: body.id };
      return told(await ask('assignPerson', { ...whom, kind, ends, ...LAND, on }));
    }
    case 'second': {
      const whom = { person: person.id, version: version(person), organisation: body.id };
      return told(await ask('secondPerson', { ...whom, on, expectedEnd: addDays(on, 365) }));
    }
    case 'end': {
      const assignment = pick(assignments, one);
      const input = { assignment: assignment.id, version: version(assignment), on };
      return told(await ask('endAssignment', input));
    }
    case 'quota': {
      const cell = { organisation: body.id, ...LAND, on, headcount: 1 + (one % 4) };
      const [quota] = await personnel.arrange(
        `select version from quota where organisation_id = $1 and valid_from <= $2
         and (valid_to is null or valid_to > $2)`,
        [body.id, on],
      );
      return told(await ask('setQuota', { ...cell, version: quota?.version }));
    }
    case 'dissolve': {
      const other = pick(bodies, one);
      const reassignments = assignments
        .filter(({ kind, valid_to }) => kind === 'PERMANENT' && valid_to === null)
        .slice(0, day % 2)
        .map(({ person_id }) => ({ person: person_id, organisation: other.id }));
      if (other.id === body.id) return 'dissolve NOTHING';
      const input = { organisation: body.id, version: version(body), on, reassignments };
      return told(await ask('dissolveOrganisation', input));
    }
    case 'leave': {
      const proposed = await ask('proposeDeparture', {
        person: person.id,
        version: version(person),
        kind: 'RESIGNATION',
        policy: 'DECREE_178',
        requested: true,
        leavingOn: on,
        on: '2025-08-01',
      });
      if (proposed.code) return told(proposed);
      const departure = proposed.departure.id;
      await ask('appraiseDeparture', { departure, version: 1, on: '2025-08-02' });
      const decision = { departure, version: 2, on: '2025-08-03', decision: '1/QĐ' };
      return told(await ask('approveDeparture', decision, OTHER));
    }
  }
}

const done = new Map<string, number>();

it('whatever commands come, one post a day, tallies as the rows, versions that grow', async () => {
  const holds = async (steps: readonly Step[]) => {
    await beginAnew();
    let before = new Map<string, number>();
    for (const [at, each] of steps.entries()) {
      const told = await take(each, at);
      done.set(told, (done.get(told) ?? 0) + 1);
      const rows = await personnel.arrange(VERSIONS);
      const after = new Map(rows.map((row) => [row.id as string, row.version as number]));
      for (const [id, version] of before) expect(after.get(id)).toBeGreaterThanOrEqual(version);
      before = after;
    }
    expect(await personnel.arrange(DOUBLE)).toEqual([]);
    expect(await personnel.arrange(TALLIES)).toEqual([]);
    for (const astray of [OUTSIDE, ASTRAY, SENT_FROM_NOWHERE]) {
      expect(await personnel.arrange(astray)).toEqual([]);
    }
    const [rows, tally] = await personnel.arrange(LEAVERS);
    expect(tally?.people).toBe(rows?.people);
  };
  const steps = fc.array(step, { minLength: 6, maxLength: 14 });
  await fc.assert(fc.asyncProperty(steps, holds), {
    numRuns: 25,
    seed: 20_261_125,
    endOnFailure: true,
  });
  // Nothing was tried in vain: each sort of command was done, and refused, at least once.
  for (const what of new Set(WHAT)) expect(done.get(`${what} DONE`) ?? 0).toBeGreaterThan(0);
  const codes = new Set([...done.keys()].map((told) => told.split(' ')[1]));
  expect([...codes]).toEqual(
    expect.arrayContaining(['STALE_VERSION', 'DOUBLE_FULL_TIME_ASSIGNMENT', 'OVER_QUOTA']),
  );
}, 240_000);
