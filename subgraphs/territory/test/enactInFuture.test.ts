import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory, TODAY } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate(), MINISTRY);
});
afterAll(() => territory.close());

const FUTURE = '2027-07-01';

/** What is asked of today, of a unit and its neighbours, by id, code, name and old address. */
const TODAY_QUERY = `query ($code: String!, $name: String!, $address: String!) {
  unit(code: $code) { id fullName kind inForce parent { id counts { kind count } } predecessors { unit { id } } }
  country: unit(code: "VN") { counts { kind count } children(first: 50) { edges { node { id } } } }
  units(filter: { parent: "79", level: [COMMUNE] }, first: 500) { totalCount edges { cursor node { id name } } }
  convertUnits(inputs: [{ code: $code }, { address: $address }], from: "2025-06-30") {
    status targets { extent unit { id fullName } } }
  addresses: convertUnits(inputs: [{ address: $address }]) { status targets { unit { id } } }
  searchUnits(text: $name, first: 5) { edges { matchedBy node { id fullName } } }
}`;

it('what is adopted for a day to come shows from that day on; today answers as before', async () => {
  const [former] = await territory.database.query(
    `select u.code, v.full_name as name, v.valid_from::text as version,
       concat_ws(', ', f.full_name, f.district_name, f.province_name) as address
     from former_name f join former_name_unit fu on fu.former_name_id = f.id
     join unit u on u.id = fu.unit_id join unit_version v on v.unit_id = u.id
     where v.province_id = '79.2' and v.valid_to is null order by f.id limit 1`,
  );
  const [other] = await territory.database.query(
    `select code, valid_from::text as version from unit_version
     where parent_id = '79.2' and valid_to is null and kind = 'WARD' and code <> $1
     order by code limit 1`,
    [former.code],
  );
  const variables = { code: former.code, name: former.name, address: former.address };
  const before = await territory.ask(TODAY_QUERY, variables);
  expect(before.errors).toEqual([]);
  expect(before.data.addresses[0].targets).toHaveLength(1);

  const input = {
    legalText: { number: '7/2027', issuer: 'UBTVQH', operatesFrom: FUTURE, adoptedOn: TODAY },
    changed: [{ unit: other.code, version: other.version }],
    dissolved: [
      {
        unit: former.code,
        version: former.version,
        goesTo: [{ to: other.code, extent: 'WHOLE' }],
      },
    ],
  };
  const enact = `mutation ($input: EnactReorganisationInput!) {
    enactReorganisation(input: $input) { __typename ... on Refusal { message } } }`;
  const enacted = await territory.ask(enact, { input });
  expect(enacted.data.enactReorganisation).toEqual({ __typename: 'ReorganisationEnacted' });

  expect((await territory.ask(TODAY_QUERY, variables)).data).toEqual(before.data);
  const { data } = await territory.ask(`{
    gone: unit(code: "${former.code}", asOf: "${FUTURE}") { id }
    last: unit(code: "${former.code}", asOf: "2027-06-30") { inForce successors { effectiveOn unit { code } } }
    convertUnits(inputs: [{ code: "${former.code}" }], from: "${TODAY}", to: "${FUTURE}") { status targets { unit { code } } }
    reorganisations(between: { from: "2026-11-26" }) { edges { node {
      effectiveOn dissolvedCount changedCount legalText { adoptedOn } } } } }`);
  expect(data).toEqual({
    gone: null,
    last: {
      inForce: true,
      successors: [{ effectiveOn: FUTURE, unit: { code: other.code } }],
    },
    convertUnits: [{ status: 'EXACT', targets: [{ unit: { code: other.code } }] }],
    reorganisations: {
      edges: [
        {
          node: {
            effectiveOn: FUTURE,
            dissolvedCount: 1,
            changedCount: 1,
            legalText: { adoptedOn: TODAY },
          },
        },
      ],
    },
  });
});
