import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate(), MINISTRY);
});
afterAll(() => territory.close());

const DAY = '2026-11-01';
const EVE = '2026-10-31';

async function enact(number: string, what: object) {
  const { data, errors } = await territory.ask(
    `mutation ($input: EnactReorganisationInput!) { enactReorganisation(input: $input) {
       __typename
       ... on UnitNameTaken { unit { fullName } parent { fullName } other { code } }
       ... on ReorganisationEnacted { reorganisation { formedCount dissolvedCount changedCount } } } }`,
    { input: { legalText: { number, issuer: 'Quốc hội', operatesFrom: DAY }, ...what } },
  );
  expect(errors).toEqual([]);
  return data.enactReorganisation;
}

async function ask(query: string) {
  const { data, errors } = await territory.ask(query);
  expect(errors).toEqual([]);
  return data;
}

const province = (code: string, fullName: string, of: readonly string[]) => ({
  formed: [{ code, fullName, kind: 'PROVINCE', parent: 'VN' }],
  dissolved: of.map((unit) => ({
    unit,
    goesTo: [{ to: code, extent: 'WHOLE' }],
    childrenTo: code,
  })),
});

it('refuses two provinces in one that both have a Xã Quảng Lâm', async () => {
  expect(await enact('1/2026/QH16', province('04', 'Tỉnh Cao Điện', ['04', '11']))).toEqual({
    __typename: 'UnitNameTaken',
    unit: { fullName: 'Xã Quảng Lâm' },
    parent: { fullName: 'Tỉnh Cao Điện' },
    other: { code: '01304' },
  });
});

it('forms a province of two with all their communes', async () => {
  // Cao Bằng has 56 communes, Lạng Sơn 65 (../shared/data/communes.csv).
  const merge = province('04', 'Tỉnh Cao Lạng', ['04', '20']);
  expect(await enact('1/2026/QH16', merge)).toEqual({
    __typename: 'ReorganisationEnacted',
    reorganisation: { formedCount: 1, dissolvedCount: 2, changedCount: 56 + 65 },
  });
  const data = await ask(`{
    before: unit(code: "20", asOf: "${EVE}") { id counts { count } }
    gone: unit(code: "20", asOf: "${DAY}") { id }
    after: unit(code: "04", asOf: "${DAY}") {
      id descendants { totalCount } children { totalCount }
      predecessors { extent unit { fullName } } legalTexts { number } }
    commune: unit(code: "01273", asOf: "${DAY}") {
      id parent { id } ancestors { id } versions { validFrom validTo parent { fullName } } }
    country: unit(code: "VN", asOf: "${DAY}") { counts { kind count } children { totalCount } }
    convertUnits(inputs: [{ code: "20" }], from: "2025-06-30", to: "${DAY}") {
      status targets { unit { id } } } }`);
  expect(data.before.counts.reduce((n: number, { count }: { count: number }) => n + count, 0)).toBe(
    65,
  );
  expect(data.gone).toBeNull();
  expect(data.after).toEqual({
    id: `04.2@${DAY}`,
    descendants: { totalCount: 121 },
    children: { totalCount: 121 },
    predecessors: [
      { extent: 'WHOLE', unit: { fullName: 'Tỉnh Cao Bằng' } },
      { extent: 'WHOLE', unit: { fullName: 'Tỉnh Lạng Sơn' } },
    ],
    legalTexts: [{ number: '1/2026/QH16' }],
  });
  expect(data.commune).toEqual({
    id: `01273.2@${DAY}`,
    parent: { id: `04.2@${DAY}` },
    ancestors: [{ id: `VN@${DAY}` }, { id: `04.2@${DAY}` }],
    versions: [
      { validFrom: '2025-07-01', validTo: DAY, parent: { fullName: 'Tỉnh Cao Bằng' } },
      { validFrom: DAY, validTo: null, parent: { fullName: 'Tỉnh Cao Lạng' } },
    ],
  });
  expect(data.country.children.totalCount).toBe(33);
  expect(data.country.counts).toContainEqual({ kind: 'COMMUNE', count: 2599 });
  expect(data.convertUnits).toEqual([
    { status: 'EXACT', targets: [{ unit: { id: `04.2@${DAY}` } }] },
  ]);
});

it('tells followers of both versions of each commune, with the new province', async () => {
  const rows: { operation: string; scope: Record<string, unknown> }[] =
    await territory.database.query(
      `select operation, "values" as scope from change_log
       where entity = 'UnitVersion' and entity_id like '01273.2@%' order by transaction, sequence`,
    );
  const scope = {
    id: '01273.2',
    code: '01273',
    parent: '04.2',
    province: '04.2',
    formerDistrict: '040.1',
    validFrom: DAY,
    validTo: null,
  };
  expect(rows.slice(-2)).toEqual([
    {
      operation: 'UPDATED',
      scope: { ...scope, parent: '04.1', province: '04.1', validFrom: '2025-07-01', validTo: DAY },
    },
    { operation: 'CREATED', scope },
  ]);
});

it('splits a commune into a new one and one that goes on, and converts there and back', async () => {
  const result = await enact('2/2026/QH16', {
    formed: [{ code: '99901', fullName: 'Xã Thử Nghiệm', kind: 'COMMUNE', parent: '12' }],
    changed: [{ unit: '03385', version: '2025-07-01' }],
    dissolved: [
      {
        unit: '03388',
        version: '2025-07-01',
        goesTo: [
          { to: '99901', extent: 'PARTIAL', residentsFollow: true, note: 'toàn bộ dân số' },
          { to: '03385', extent: 'PARTIAL', moved: 'AREA' },
        ],
      },
    ],
  });
  expect(result.reorganisation).toEqual({ formedCount: 1, dissolvedCount: 1, changedCount: 1 });
  const { there, back } = await ask(`{
    there: convertUnits(inputs: [{ code: "03388" }], from: "${EVE}", to: "${DAY}") {
      status residentsTarget { code } targets { extent unit { code } } }
    back: convertUnits(inputs: [{ code: "99901" }], from: "${DAY}", to: "${EVE}") {
      status targets { unit { code } } } }`);
  expect(there).toEqual([
    {
      status: 'SEVERAL',
      residentsTarget: { code: '99901' },
      targets: [
        { extent: 'PARTIAL', unit: { code: '03385' } },
        { extent: 'PARTIAL', unit: { code: '99901' } },
      ],
    },
  ]);
  expect(back).toEqual([{ status: 'EXACT', targets: [{ unit: { code: '03388' } }] }]);
});
