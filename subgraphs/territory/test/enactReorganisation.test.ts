import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate(), MINISTRY);
});
afterAll(() => territory.close());

const ENACT = `mutation ($input: EnactReorganisationInput!) {
  enactReorganisation(input: $input) {
    __typename
    ... on Refusal { code message }
    ... on ReorganisationEnacted {
      alreadyEnacted
      reorganisation { effectiveOn formedCount dissolvedCount changedCount legalText { number } }
    }
  }
}`;

const text = (number: string, operatesFrom: string) => ({
  number,
  issuer: 'Ủy ban Thường vụ Quốc hội',
  operatesFrom,
});

async function enact(input: object, language: 'vi' | 'en' = 'vi') {
  const { data, errors } = await territory.ask(ENACT, { input }, undefined, language);
  expect(errors).toEqual([]);
  return data.enactReorganisation;
}

async function unit(code: string, asOf: string, selection = 'id fullName kind') {
  const { data } = await territory.ask(
    `{ unit(code: "${code}", asOf: "${asOf}") { ${selection} } }`,
  );
  return data.unit;
}

async function logged(): Promise<number> {
  const [row] = await territory.database.query('select count(*)::int as n from change_log');
  return row.n;
}

/** Phường Sài Gòn and Phường Bến Thành become one ward, from 2027 on. */
const MERGE = {
  legalText: { ...text('901/NQ-UBTVQH16', '2027-01-01'), title: 'Sáp nhập hai phường' },
  formed: [{ code: '26740', fullName: 'Phường Bến Nghé', kind: 'WARD', parent: '79' }],
  dissolved: [
    { unit: '26740.2', version: '2025-07-01', goesTo: [{ to: '26740', extent: 'WHOLE' }] },
    { unit: '26743', version: '2025-07-01', goesTo: [{ to: '26740', extent: 'WHOLE' }] },
  ],
};

describe('enactReorganisation', () => {
  it('merges two wards from a day to come; today stays as it is', async () => {
    expect(await enact(MERGE)).toEqual({
      __typename: 'ReorganisationEnacted',
      alreadyEnacted: false,
      reorganisation: {
        effectiveOn: '2027-01-01',
        formedCount: 1,
        dissolvedCount: 2,
        changedCount: 0,
        legalText: { number: '901/NQ-UBTVQH16' },
      },
    });
    expect((await unit('26740', '2026-12-31')).id).toBe('26740.2@2026-12-31');
    expect(
      await unit('26740', '2027-01-01', 'id fullName predecessors { extent unit { fullName } }'),
    ).toEqual({
      id: '26740.3@2027-01-01',
      fullName: 'Phường Bến Nghé',
      predecessors: [
        { extent: 'WHOLE', unit: { fullName: 'Phường Sài Gòn' } },
        { extent: 'WHOLE', unit: { fullName: 'Phường Bến Thành' } },
      ],
    });
    const { data } = await territory.ask(
      `{ reorganisations(between: { from: "2026-11-26" }) { edges { node { effectiveOn } } }
         convertUnits(inputs: [{ code: "26743" }], from: "2025-06-30", to: "2027-01-01") {
           status targets { unit { id } } } }`,
    );
    expect(data.reorganisations.edges).toEqual([{ node: { effectiveOn: '2027-01-01' } }]);
    expect(data.convertUnits[0].targets).toContainEqual({ unit: { id: '26740.3@2027-01-01' } });
  });

  it('answers the same input with the first result, and refuses another under its text', async () => {
    const before = await logged();
    expect(await enact(MERGE)).toMatchObject({ alreadyEnacted: true });
    const other = { ...MERGE, formed: [{ ...MERGE.formed[0], fullName: 'Phường Sài Gòn' }] };
    expect(await enact(other)).toMatchObject({
      __typename: 'ReorganisationConflict',
      code: 'CONFLICTING_INPUT',
    });
    expect(await logged()).toBe(before);
  });

  it('renames, changes the kind and transfers units that go on', async () => {
    // Two wards of Cần Thơ (92) and one xã of Cà Mau (96).
    const [ward, xa]: { code: string }[] = await territory.database.query(
      `(select code from unit_version where province_id = '92.2' and kind = 'WARD'
         and valid_to is null order by code limit 1)
       union all
       (select code from unit_version where province_id = '96.2' and kind = 'COMMUNE'
         and valid_to is null order by code limit 1)`,
    );
    const result = await enact({
      legalText: text('902/NQ-UBTVQH16', '2027-02-01'),
      changed: [
        { unit: ward?.code, version: '2025-07-01', fullName: 'Phường Tên Mới' },
        {
          unit: xa?.code,
          version: '2025-07-01',
          fullName: 'Phường Chuyển Đến',
          kind: 'WARD',
          parent: '92',
        },
      ],
    });
    expect(result.reorganisation).toMatchObject({
      formedCount: 0,
      dissolvedCount: 0,
      changedCount: 2,
    });
    expect((await unit(String(ward?.code), '2027-02-01')).fullName).toBe('Phường Tên Mới');
    expect(await unit(String(xa?.code), '2027-02-01', 'id kind parent { id }')).toEqual({
      id: `${xa?.code}.2@2027-02-01`,
      kind: 'WARD',
      parent: { id: '92.2@2027-02-01' },
    });
    const counts = await unit('92', '2027-02-01', 'counts { kind count }');
    const earlier = await unit('92', '2027-01-31', 'counts { kind count }');
    const wards = (answer: { counts: { kind: string; count: number }[] }) =>
      answer.counts.find(({ kind }) => kind === 'WARD')?.count ?? 0;
    expect(wards(counts)).toBe(wards(earlier) + 1);
  });

  it.each([
    [
      'UnitChangesLater',
      'LATER_CHANGE',
      { changed: [{ unit: '26743', version: '2025-07-01', fullName: 'Phường Bến Thành Mới' }] },
    ],
    [
      'UnitNotLiving',
      'NOT_LIVING',
      { changed: [{ unit: '26740.1', fullName: 'Phường Bến Nghé' }] },
    ],
    [
      'UnitVersionStale',
      'STALE_VERSION',
      { changed: [{ unit: '26737', version: '2025-08-01', fullName: 'Phường Tân Định Mới' }] },
    ],
    [
      'UnitKindMismatch',
      'KIND_MISMATCH',
      { changed: [{ unit: '26737', version: '2025-07-01', fullName: 'Xã Tân Định' }] },
    ],
    [
      'ReorganisationGap',
      'GAP',
      { dissolved: [{ unit: '26737', version: '2025-07-01', goesTo: [] }] },
    ],
  ])('refuses with %s and writes nothing', async (type, code, what) => {
    const before = await logged();
    const input = { legalText: text('903/NQ-UBTVQH16', '2026-12-15'), ...what };
    const vi = await enact(input, 'vi');
    const en = await enact(input, 'en');
    expect(vi).toMatchObject({ __typename: type, code });
    expect(en).toMatchObject({ __typename: type, code });
    expect(vi.message).not.toBe(en.message);
    expect(await logged()).toBe(before);
  });

  it('lets one of two conflicting commands win and refuses the other, round after round', async () => {
    const codes: { code: string }[] = await territory.database.query(
      `select code from unit_version where province_id = '01.1' and kind = 'WARD'
       and valid_to is null order by code limit 10`,
    );
    for (const [round, { code }] of codes.entries()) {
      const command = (side: number) =>
        enact({
          legalText: text(`95${side}${round}/NQ-UBTVQH16`, '2027-03-01'),
          changed: [{ unit: code, version: '2025-07-01', fullName: `Phường Bên ${round} ${side}` }],
        });
      const results = await Promise.all([command(0), command(1)]);
      const types = results.map((result) => result.__typename);
      expect(types.filter((type) => type === 'ReorganisationEnacted')).toHaveLength(1);
      const refused = results.find((result) => result.__typename !== 'ReorganisationEnacted');
      expect(['LATER_CHANGE', 'STALE_VERSION', 'CONCURRENT_CHANGE']).toContain(refused.code);
    }
  });

  it.each([
    ['without the scope', { ...MINISTRY, scopes: [] }],
    ['over another province', { ...MINISTRY, territory: ['01.1'] }],
    ['over the communes alone', { ...MINISTRY, territory: ['26740.2', '26743.2'] }],
    ['over the province that was', { ...MINISTRY, territory: ['79.1'] }],
  ])('is forbidden %s', async (_, viewer) => {
    const closed = await openTerritory(officialTemplate(), viewer);
    const { data, errors } = await closed.ask(ENACT, { input: MERGE });
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    await closed.close();
  });

  it('is allowed over the province of the communes', async () => {
    const open = await openTerritory(officialTemplate(), { ...MINISTRY, territory: ['79.2'] });
    const { data } = await open.ask(ENACT, { input: MERGE });
    expect(data.enactReorganisation.__typename).toBe('ReorganisationEnacted');
    await open.close();
  });
});
