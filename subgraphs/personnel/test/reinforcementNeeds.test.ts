import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insert } from './support/facts.ts';
import { type AskOptions, openPersonnel, type TestPersonnel } from './support/personnel.ts';
import { officerOf } from './support/viewers.ts';

const { city, saigon, conDao } = UNITS;
const REFUSED = '... on ReinforcementRefused { code message';
const COMMANDS = {
  request: `mutation ($input: RequestReinforcementInput!) { told: requestReinforcement(input: $input) {
    ... on ReinforcementRequested { alreadyRequested need { id headcount sent version organisation { id } } }
    ${REFUSED} recordedNeed { headcount } } } }`,
  offer: `mutation ($input: OfferReinforcementInput!) { told: offerReinforcement(input: $input) {
    ... on ReinforcementOffered { alreadyOffered offer { id headcount until version } }
    ${REFUSED} recordedOffer { headcount } } } }`,
  closeNeed: `mutation ($input: CloseReinforcementNeedInput!) { told: closeReinforcementNeed(input: $input) {
    ... on ReinforcementNeedClosed { alreadyClosed need { id closedOn version } }
    ${REFUSED} recordedNeed { version } } } }`,
  closeOffer: `mutation ($input: CloseReinforcementOfferInput!) { told: closeReinforcementOffer(input: $input) {
    ... on ReinforcementOfferClosed { alreadyClosed offer { id closedOn version } }
    ${REFUSED} recordedOffer { version } } } }`,
} as const;
const CELL = { organisation: 'sg', category: 'CIVIL_SERVANT', speciality: 'JUSTICE', headcount: 2 };

let personnel: TestPersonnel;
beforeAll(async () => {
  personnel = await openPersonnel();
  await insert(personnel, 'organisation', { id: 'sg', unit_id: saigon });
  await insert(personnel, 'organisation', { id: 'cd', unit_id: conDao, provenance: 'SAMPLE' });
});
afterAll(() => personnel.close());

async function run(command: keyof typeof COMMANDS, input: object, options: AskOptions = {}) {
  const { data, errors } = await personnel.ask(COMMANDS[command], {
    viewer: officerOf(saigon),
    ...options,
    variables: { input },
  });
  return errors.length > 0 ? { error: errors[0]?.extensions?.code } : data.told;
}

describe('a need', () => {
  it('is recorded once, closed once, and listed while it is open', async () => {
    const input = { ...CELL, neededFrom: '2026-12-01' };
    const first = await run('request', input);
    expect(first).toMatchObject({
      alreadyRequested: false,
      need: { headcount: 2, sent: 0, version: 1, organisation: { id: 'sg' } },
    });
    expect(await run('request', input)).toEqual({ ...first, alreadyRequested: true });
    expect(await run('request', { ...input, headcount: 3 })).toMatchObject({
      code: 'CONFLICTING_INPUT',
      recordedNeed: { headcount: 2 },
    });
    const { id } = first.need;
    expect(await open('reinforcementNeeds')).toEqual([id]);
    expect(await run('closeNeed', { id, version: 9 })).toMatchObject({
      code: 'STALE_VERSION',
      recordedNeed: { version: 1 },
    });
    expect(await run('closeNeed', { id, version: 1 }, { viewer: officerOf(conDao) })).toEqual({
      error: 'FORBIDDEN',
    });
    const closed = { need: { id, closedOn: '2026-11-25', version: 2 } };
    expect(await run('closeNeed', { id, version: 1 })).toEqual({ alreadyClosed: false, ...closed });
    expect(await run('closeNeed', { id, version: 1 })).toEqual({ alreadyClosed: true, ...closed });
    expect(await open('reinforcementNeeds')).toEqual([]);
    expect(await run('closeNeed', { id: 'none', version: 1 })).toMatchObject({
      code: 'REINFORCEMENT_UNKNOWN',
    });
  });

  it('is of a body that exists and is one’s own, and a sample where the body is', async () => {
    const input = { ...CELL, neededFrom: '2026-12-01' };
    expect(await run('request', { ...input, organisation: 'none' })).toMatchObject({
      code: 'ORGANISATION_NOT_LIVING',
    });
    expect(await run('request', { ...input, organisation: 'cd' })).toEqual({ error: 'FORBIDDEN' });
    expect(await run('request', { ...input, headcount: 0 })).toEqual({ error: 'BAD_USER_INPUT' });
    const own = await run('request', { ...input, organisation: 'cd' }, { viewer: officerOf(city) });
    const rows = await personnel.arrange(
      'select provenance from reinforcement_need where id = $1',
      [own.need.id],
    );
    expect(rows).toEqual([{ provenance: 'SAMPLE' }]);
  });
});

describe('an offer', () => {
  it('is recorded once and holds until its day', async () => {
    const input = { ...CELL, until: '2026-12-31' };
    const first = await run('offer', input);
    expect(first).toMatchObject({ alreadyOffered: false, offer: { until: '2026-12-31' } });
    expect(await run('offer', input)).toEqual({ ...first, alreadyOffered: true });
    expect(await run('offer', CELL)).toMatchObject({
      code: 'CONFLICTING_INPUT',
      recordedOffer: { headcount: 2 },
    });
    expect(await run('offer', { ...input, speciality: 'LAND', until: '2026-11-24' })).toMatchObject(
      {
        code: 'DAY_OUT_OF_ORDER',
      },
    );
    expect(await open('reinforcementOffers', '2026-12-31')).toEqual([first.offer.id]);
    expect(await open('reinforcementOffers', '2027-01-01')).toEqual([]);
    expect(await run('closeOffer', { id: first.offer.id, version: 1 })).toMatchObject({
      alreadyClosed: false,
      offer: { version: 2 },
    });
  });

  it('and every other write is on record, by ids and fields', async () => {
    const rows = await personnel.arrange(
      `select operation, fields from change_log where entity = 'Reinforcement' and "values" is null`,
    );
    expect(rows.filter(({ operation }) => operation === 'CREATED')).toHaveLength(3);
    expect(rows.filter(({ operation }) => operation === 'UPDATED')).toEqual([
      { operation: 'UPDATED', fields: ['closedOn'] },
      { operation: 'UPDATED', fields: ['closedOn'] },
    ]);
    const audited = await personnel.arrange(
      `select count(*)::int as rows from audit_entry where action = 'WRITE'`,
    );
    expect(audited).toEqual([{ rows: 5 }]);
  });
});

async function open(list: string, asOf?: string): Promise<readonly string[]> {
  const { data } = await personnel.ask(
    `query ($asOf: Date) { ${list}(asOf: $asOf, filter: { open: true, within: "${saigon}" }) {
       totalCount edges { node { id } } } }`,
    { variables: { asOf } },
  );
  const { totalCount, edges } = data[list];
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: { node: { id: string } }) => edge.node.id);
}
