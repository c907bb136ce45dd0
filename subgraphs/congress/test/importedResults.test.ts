import { PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fillCongressSample } from '../src/sample/fillCongressSample.ts';
import { openCongress, type TestCongress } from './support/congress.ts';
import { type Importing, openImporting } from './support/importing.ts';
import { followOfficialUnits } from './support/officialUnits.ts';

let congress: TestCongress;
let importing: Importing;
beforeAll(async () => {
  congress = await openCongress();
  await followOfficialUnits(congress);
  await fillCongressSample({ owner: congress.owner, only: ['12.2'] });
  importing = await openImporting(congress);
}, 120_000);
afterAll(async () => {
  await importing?.close();
  await congress?.close();
});

/** Eleven provinces that elected and 23 that were appointed, with sums as published. */
const CODES =
  `01- 04- 08 11- 12- 14- 15 19 20- 22- 24 25 31 33 37 38- 40- 42- 44 46- 48 51 52 56 66 68 75 79 80
  82 86 91 92 96`.split(/\s+/);
const merged = (code: string) => !code.endsWith('-');
const elected = CODES.filter((code) => !merged(code));
/** Of all but the last the same, and of the last what is left. */
const share = (all: readonly string[], code: string, each: number, sum: number) =>
  code === all.at(-1) ? sum - each * (all.length - 1) : each;
const result = (code: string) => {
  const group = merged(code) ? CODES.filter(merged) : elected;
  const [members, standing, deputies] = merged(code)
    ? [share(group, code, 72, 1669), share(group, code, 20, 461), share(group, code, 4, 99)]
    : [share(group, code, 58, 634), share(group, code, 15, 164), 3];
  return `D${code.slice(0, 2)},2025 - 2030,15/10/2025,${members},${standing},1,${deputies},không`;
};
const RESULTS =
  'Mã tổ chức đảng,Nhiệm kỳ,"Ngày bầu, chỉ định",Ủy viên ban chấp hành,Ủy viên ban thường vụ,Bí thư,Phó bí thư,Bí thư là người địa phương';
const SUMS = `
  select c.committee_choice as choice, count(*)::int as provinces, count(r.*)::int as told,
    sum(r.members)::int as members, sum(r.standing)::int as standing,
    sum(r.secretaries)::int as secretaries, sum(r.deputies)::int as deputies
  from congress c left join committee_result r on r.congress_id = c.id
  where c.level = 'PROVINCE' and c.provenance = 'IMPORTED' group by 1 order by 1`;

/** What the graph tells of the country's provinces at the end of 2025. */
async function progress() {
  const { data, errors } = await congress.ask(
    `{ _entities(representations: [{ __typename: "TerritorialUnit", id: "VN@2025-12-31" }]) {
        ... on TerritorialUnit { congressProgress(levels: [PROVINCE]) {
          isSample coverage { reported existing }
          total { resultCoverage { reported existing } results { committee organisations members standing secretaries deputies } } } } } }`,
    { viewer: { ...PUBLIC_VIEWER, scopes: ['statistics:read'] } },
  );
  expect(errors).toEqual([]);
  return data._entities[0].congressProgress;
}

it('a file with the published results aggregates to them; one that is missing shows', async () => {
  const bodies = CODES.map(
    (code) =>
      `D${code.slice(0, 2)},Đảng bộ ${code.slice(0, 2)},Tỉnh,${code.slice(0, 2)},${merged(code) ? 'có' : 'không'},01/07/2025`,
  );
  await importing.csv('partyOrganisations', [
    'Mã tổ chức đảng,Tên tổ chức đảng,Cấp,Mã đơn vị hành chính,Hợp nhất,Từ ngày',
    ...bodies,
  ]);
  await importing.csv('congresses', [
    'Mã tổ chức đảng,Nhiệm kỳ,Tổ chức từ ngày,Tổ chức đến ngày',
    ...CODES.map((code) => `D${code.slice(0, 2)},2025 - 2030,14/10/2025,15/10/2025`),
  ]);
  const all = [RESULTS, ...CODES.map(result)];
  const missing = all.filter((line) => !line.startsWith('D79'));
  await importing.csv('committeeResults', missing);
  const [appointed] = await congress.arrange(SUMS);
  expect(appointed).toMatchObject({ choice: 'APPOINTED', provinces: 23, told: 22 });
  expect((await progress()).total.resultCoverage).toEqual({ reported: 33, existing: 34 });
  expect(await importing.csv('committeeResults', all)).toMatchObject({
    ...{ outcome: 'written', added: 1, changed: 0, same: 33 },
  });
  expect(await progress()).toMatchObject({
    isSample: false,
    coverage: { reported: 34, existing: 34 },
    total: {
      resultCoverage: { reported: 34, existing: 34 },
      results: [
        { committee: 'ELECTED', organisations: 11, members: 634, standing: 164, secretaries: 11 },
        {
          committee: 'APPOINTED',
          organisations: 23,
          members: 1669,
          standing: 461,
          secretaries: 23,
          deputies: 99,
        },
      ],
    },
  });
  expect(await congress.arrange(SUMS)).toEqual([
    {
      ...{ choice: 'APPOINTED', provinces: 23, told: 23, members: 1669, standing: 461 },
      ...{ secretaries: 23, deputies: 99 },
    },
    {
      ...{ choice: 'ELECTED', provinces: 11, told: 11, members: 634, standing: 164 },
      ...{ secretaries: 11, deputies: 33 },
    },
  ]);
}, 120_000);
