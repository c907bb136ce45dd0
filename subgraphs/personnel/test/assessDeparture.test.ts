import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

const { saigon, hoanKiem } = UNITS;
const ASSESS = `query ($id: ID!) { assessDeparture(id: $id) {
  isDecision
  cases { id eligibility total reasons { code } missing { code } }
  missing { code message }
  time { pensionMonth monthsEarly yearsEarly insuranceYears workingMonths }
  salaries { rule exact counted }
} }`;

let personnel: TestPersonnel;
const officer = officerOf(saigon);
const ask = (id: string, viewer = officer, language: 'vi' | 'en' = 'vi') =>
  personnel.ask(ASSESS, { viewer, variables: { id }, language });
const without = (...scopes: readonly string[]) => ({
  ...officer,
  scopes: officer.scopes.filter((scope) => !scopes.includes(scope)),
});

const PAY = { valid_from: '2024-07-01', reported_on: '2024-07-01' };
const INSURED = { reported_on: '2025-01-01' };

/** A person of Sài Gòn who leaves, with what a test says of the departure. */
async function leaver(id: string, person: object, departure: object, unit_id: string = saigon) {
  await insert(personnel, 'person', { id: `p-${id}`, unit_id, ...person });
  await insert(personnel, 'departure', { id, person_id: `p-${id}`, unit_id, ...departure });
}
const of = (id: string, unit_id: string = saigon) => ({ person_id: `p-${id}`, unit_id });

/** Mr C of CV 1814, 22 years insured. */
async function mrC(id: string, departure: object = {}, unit: string = saigon) {
  const decided = { decided_on: '2025-04-01', decided_reported_on: '2025-04-01' };
  await leaver(
    id,
    { birth_date: '1966-01-15', sex: 'MALE' },
    {
      kind: 'EARLY_RETIREMENT',
      basis: 'DIRECTLY_AFFECTED',
      arrangement_effective_on: '2025-03-01',
      leaving_on: '2025-05-01',
      status: 'APPROVED',
      ...decided,
      ...departure,
    },
    unit,
  );
  for (const [component, measure, value] of [
    ['SALARY', 'COEFFICIENT', '4.65'],
    ['LEADERSHIP', 'COEFFICIENT', '0.6'],
    ['PUBLIC_SERVICE', 'PERCENT', '25'],
    ['REGIONAL', 'COEFFICIENT', '0.2'],
  ] as const) {
    await insert(personnel, 'pay', { ...of(id, unit), ...PAY, component, measure, value });
  }
  const months = { from_month: '2003-05', to_month: '2025-04' };
  await insert(personnel, 'insurance_period', { ...of(id, unit), ...INSURED, ...months });
}

beforeAll(async () => {
  personnel = await openPersonnel();
  await mrC('c');
  await mrC('elsewhere', {}, hoanKiem);
  await mrC('no-basis', { basis: null });
  await mrC('soldier', { sector: 'ARMED_FORCES' });
  await mrC('protected', {});
  const spell = { valid_from: '2025-01-01', reported_on: '2025-01-01' };
  await insert(personnel, 'person_protection', {
    ...of('protected'),
    ...spell,
    reason: 'SMALL_CHILD',
  });
  await insert(personnel, 'person_discipline', {
    ...of('protected'),
    ...spell,
    reason: 'INSPECTION',
  });
  await leaver('bare', { birth_date: '1970-03-08', sex: 'FEMALE' }, { basis: 'LEADER_EASING' });
  const worker = {
    category: 'NON_SPECIALISED',
    kind: 'NON_SPECIALISED_END',
    policy: 'DECREE_154',
    leaving_on: '2025-07-01',
  };
  for (const [id, receives_pension] of [
    ['ly', false],
    ['pension', true],
    ['not-told', null],
  ] as const) {
    await leaver(id, { birth_date: '1970-03-08', sex: 'FEMALE' }, { ...worker, receives_pension });
    await insert(personnel, 'pay', {
      ...of(id),
      ...PAY,
      component: 'MONTHLY_ALLOWANCE',
      measure: 'AMOUNT',
      value: '3510000',
    });
    // 23 years 5 months up to June 2025.
    const months = { from_month: '2002-02', to_month: '2025-06' };
    await insert(personnel, 'insurance_period', { ...of(id), ...INSURED, ...months });
  }
}, 120_000);
afterAll(() => personnel?.close());

describe('a departure on record', () => {
  it('comes to what the published example says', async () => {
    const { data, errors } = await ask('c');
    expect(errors).toEqual([]);
    expect(data.assessDeparture).toMatchObject({
      isDecision: false,
      missing: [],
      time: { pensionMonth: '2027-11', monthsEarly: 30, yearsEarly: '2.5', insuranceYears: '22' },
      salaries: [{ rule: 'DECREE_178', exact: '15356250' }, { rule: 'DECREE_154' }],
    });
    expect(data.assessDeparture.cases[0]).toMatchObject({
      id: 'DECREE_178_ARTICLE_7',
      eligibility: 'ELIGIBLE',
      total: 744_778_125,
    });
  });

  it.each([
    ['ly', 204_457_500, []],
    ['pension', 52_650_000, []],
    ['not-told', null, [{ code: 'RECEIVES_PENSION' }]],
  ])('of a commune worker (%s): %s', async (id, total, missing) => {
    const { data } = await ask(id);
    expect(data.assessDeparture.time.workingMonths).toBe(23 * 12 + 5);
    const article9 = { id: 'DECREE_154_ARTICLE_9', eligibility: 'ELIGIBLE', total, missing };
    expect(data.assessDeparture.cases).toContainEqual({ ...article9, reasons: [] });
  });

  it('that tells no reason for leaving says so, and gives no number', async () => {
    const { data } = await ask('no-basis', officer, 'en');
    expect(data.assessDeparture.cases).toEqual([]);
    expect(data.assessDeparture.missing).toEqual([
      { code: 'BASIS', message: 'the basis of the departure, which the records do not tell' },
    ]);
  });

  it('of the armed forces misses the highest age', async () => {
    const { data } = await ask('soldier');
    const [article7] = data.assessDeparture.cases;
    expect(article7).toMatchObject({ eligibility: 'UNDECIDED', missing: [{ code: 'TOP_AGE' }] });
  });

  it('names all that is not on record', async () => {
    const { data } = await ask('bare');
    const codes = data.assessDeparture.missing.map(({ code }: { code: string }) => code);
    expect(codes.sort()).toEqual(['ARRANGEMENT_EFFECTIVE_ON', 'INSURANCE', 'SALARY', 'SALARY_154']);
    expect(data.assessDeparture.salaries).toEqual([]);
  });

  it('of somebody who is protected or under inspection is not due', async () => {
    const { data } = await ask('protected');
    expect(data.assessDeparture.cases[0].reasons).toEqual([
      { code: 'PREGNANT_OR_SMALL_CHILD_WITHOUT_REQUEST' },
      { code: 'UNDER_DISCIPLINE_OR_PROSECUTION' },
    ]);
  });
});

describe('who sees it', () => {
  it('nobody of another unit', async () => {
    for (const [id, viewer] of [
      ['elsewhere', officer],
      ['c', officerOf(hoanKiem)],
      ['none', officer],
    ] as const) {
      expect((await ask(id, viewer)).data.assessDeparture).toBeNull();
    }
    expect((await ask('elsewhere', officerOf(hoanKiem))).data.assessDeparture).not.toBeNull();
  });

  it('what the viewer may not see is missing, in words', async () => {
    const { data } = await ask('protected', without('people:health', 'people:discipline'), 'en');
    expect(data.assessDeparture.cases[0]).toMatchObject({ eligibility: 'UNDECIDED', reasons: [] });
    expect(data.assessDeparture.missing).toEqual([
      {
        code: 'PROTECTIONS',
        message:
          'pregnancy, maternity leave, a small child, which the viewer may not see (people:health)',
      },
      {
        code: 'PROCEEDINGS',
        message: 'proceedings, which the viewer may not see (people:discipline)',
      },
    ]);
    const unpaid = await ask('c', without('people:pay'));
    expect(unpaid.data.assessDeparture.missing).toMatchObject([
      { code: 'INSURANCE' },
      { code: 'SALARY' },
    ]);
    expect(unpaid.data.assessDeparture.salaries).toEqual([]);
  });

  it('one statement reads the records of several, and the audit has each read', async () => {
    const query = `query Settle { ${['c', 'ly', 'elsewhere']
      .map((id) => `a_${id}: assessDeparture(id: "${id}") { isDecision }`)
      .join(' ')} }`;
    const { statements, data } = await personnel.ask(query, {
      viewer: without('people:health'),
    });
    expect(data).toEqual({
      a_c: { isDecision: false },
      a_ly: { isDecision: false },
      a_elsewhere: null,
    });
    // One reads, one is the audit's.
    expect(statements.map((sql) => /\w+/.exec(sql)?.[0])).toEqual(['select', 'insert']);
    const { rows } = await personnel.owner.query(
      `select persons, fields, purpose from audit_entry where operation = 'Settle'`,
    );
    expect(rows).toEqual([
      {
        persons: ['p-c', 'p-ly'],
        fields: [
          'sex',
          'birthDate',
          'departures',
          'assignments',
          'pay',
          'insurance',
          'proceedings',
        ],
        purpose: 'staff-review',
      },
    ]);
  });
});
