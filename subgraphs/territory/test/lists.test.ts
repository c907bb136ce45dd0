import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { territoryDatabase } from '../src/database.ts';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

interface Page {
  readonly edges: readonly { cursor: string; node: { id: string; name: string; code: string } }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

const PAGE = `edges { cursor node { id name code } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function units(args: string): Promise<Page> {
  const { data, errors } = await territory.ask(`{ units(${args}) { ${PAGE} } }`);
  expect(errors).toEqual([]);
  return data.units;
}

/** What the list should be, by SQL written by hand. */
async function idsBySql(where: string, order: string): Promise<string[]> {
  const rows: { id: string }[] = await territory.database.query(
    `select unit_id as id from unit_version
     where valid_from <= '2026-11-25' and (valid_to is null or valid_to > '2026-11-25') and ${where}
     order by ${order}`,
  );
  return rows.map((row) => row.id);
}

describe('units', () => {
  it.each([
    ['NAME_ASC', 'name collate "vi-x-icu", unit_id'],
    ['NAME_DESC', 'name collate "vi-x-icu" desc, unit_id'],
    ['CODE_ASC', 'code, unit_id'],
    ['CODE_DESC', 'code desc, unit_id'],
  ])('pages through %s without a gap or a repeat, forward and backward', async (order, sql) => {
    const expected = await idsBySql(`level = 'COMMUNE' and province_id = '79.2'`, sql);
    expect(expected).toHaveLength(168);
    const forward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await units(
        `filter: { within: "79", level: [COMMUNE] }, orderBy: [${order}], first: 50${after ? `, after: "${after}"` : ''}`,
      );
      forward.push(...page.edges.map((edge) => edge.node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(forward).toEqual(expected);
    const backward: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const page: Page = await units(
        `filter: { within: "79", level: [COMMUNE] }, orderBy: [${order}], last: 33${before ? `, before: "${before}"` : ''}`,
      );
      backward.unshift(...page.edges.map((edge) => edge.node.id));
      before = page.pageInfo.startCursor;
      more = page.pageInfo.hasPreviousPage;
    }
    expect(backward).toEqual(expected);
  });

  it('pages like slices of the whole list, whatever the sizes and directions', async () => {
    const expected = await idsBySql(
      `level = 'COMMUNE' and province_id = '96.2'`,
      'name collate "vi-x-icu", unit_id',
    );
    const all = await units('filter: { within: "96", level: [COMMUNE] }, first: 500');
    expect(all.edges.map((edge) => edge.node.id)).toEqual(expected);
    const position = fc.nat(expected.length - 1);
    await fc.assert(
      fc.asyncProperty(
        position,
        fc.integer({ min: 0, max: 20 }),
        fc.boolean(),
        async (at, size, on) => {
          const cursor = all.edges[at]?.cursor;
          const page = await units(
            `filter: { within: "96", level: [COMMUNE] }, ${on ? `first: ${size}, after` : `last: ${size}, before`}: "${cursor}"`,
          );
          const slice = on
            ? expected.slice(at + 1, at + 1 + size)
            : expected.slice(Math.max(0, at - size), at);
          expect(page.edges.map((edge) => edge.node.id)).toEqual(slice);
          expect(on ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage).toBe(
            on ? at + 1 + size < expected.length : at - size > 0,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('sorts names as Vietnamese does', async () => {
    // TCVN: a base letter before its variants, the marks ngang, huyền, hỏi, ngã, sắc, nặng, Đ after D.
    const { data } = await territory.ask(
      '{ unit(code: "VN") { children(first: 50) { edges { node { name } } } } }',
    );
    const names = data.unit.children.edges.map(
      (edge: { node: { name: string } }) => edge.node.name,
    );
    expect(names).toHaveLength(34);
    expect(names.slice(0, 9)).toEqual([
      'An Giang',
      'Bắc Ninh',
      'Cà Mau',
      'Cao Bằng',
      'Cần Thơ',
      'Đà Nẵng',
      'Đắk Lắk',
      'Điện Biên',
      'Đồng Nai',
    ]);
  });

  it('goes on rightly when units come and go between two pages', async () => {
    const filter = 'filter: { parent: "92" }, orderBy: [CODE_ASC]';
    const whole = await units(`${filter}, first: 500`);
    const first = await units(`${filter}, first: 10`);
    const owner = await territoryDatabase(territory.clone.ownerUrl, 1).initialize();
    const put = (code: string) =>
      owner.query(
        `insert into unit (id, code, ordinal, valid_from, provenance)
           values ('${code}.7', '${code}', 7, '2026-01-01', 'SAMPLE');
         insert into unit_version (unit_id, valid_from, code, kind, level, full_name, name,
             folded_full_name, lookup_key, parent_id, province_id)
           values ('${code}.7', '2026-01-01', '${code}', 'COMMUNE', 'COMMUNE', 'Xã Thử', 'Thử',
             'xa thu', 'thu', '92.2', '92.2');`,
      );
    // One before the first page, one in the middle of the second.
    await put('00000');
    await put(`${whole.edges[12]?.node.code.slice(0, 4)}9`);
    const second = await units(`${filter}, first: 10, after: "${first.pageInfo.endCursor}"`);
    await owner.query(`delete from unit_version where unit_id like '%.7'`);
    await owner.query(`delete from unit where id like '%.7'`);
    await owner.destroy();
    const ids = second.edges.map((edge) => edge.node.id);
    expect(ids.filter((id) => !id.endsWith('.7'))).toEqual(
      whole.edges.slice(10, 19).map((edge) => edge.node.id),
    );
    expect(ids.filter((id) => id.endsWith('.7'))).toHaveLength(1);
  });

  it.each([
    ['kind: [SPECIAL_ZONE]', `kind = 'SPECIAL_ZONE'`, 13],
    ['kind: [WARD], within: "01"', `kind = 'WARD' and province_id = '01.1'`, 51],
    ['level: [PROVINCE], kind: [MUNICIPALITY]', `kind = 'MUNICIPALITY'`, 9],
    ['parent: "VN"', `parent_id = 'VN'`, 34],
    ['parent: "79.2", name: "sai gon"', `unit_id = '26740.2'`, 1],
    ['code: ["26740", "01", "760"]', `unit_id in ('26740.2', '01.1')`, 2],
    ['within: "26740"', 'false', 0],
  ])('filters by %s', async (filter, where, count) => {
    const { data } = await territory.ask(
      `{ units(filter: { ${filter} }, orderBy: [CODE_ASC], first: 500) { totalCount edges { node { id } } } }`,
    );
    const ids = data.units.edges.map((edge: { node: { id: string } }) => edge.node.id);
    expect(ids).toEqual(await idsBySql(where, 'code, unit_id'));
    expect(ids).toHaveLength(count);
    expect(data.units.totalCount).toBe(count);
  });

  it('finds a text with or without its diacritics and takes no character for a wildcard', async () => {
    const total = async (name: string) => {
      const { data } = await territory.ask(
        `query ($name: String) { units(filter: { name: $name }) { totalCount } }`,
        { name },
      );
      return data.units.totalCount;
    };
    expect(await total('Sài Gòn')).toBe(await total('sai gon'));
    expect(await total('%')).toBe(0);
    expect(await total('_____')).toBe(0);
    expect(await total(`'; drop table unit; --`)).toBe(0);
  });

  it.each([
    ['first: 501', 'PAGE_TOO_LARGE'],
    ['last: 501', 'PAGE_TOO_LARGE'],
    ['first: -1', 'BAD_USER_INPUT'],
    ['first: 1, last: 1', 'BAD_USER_INPUT'],
    ['after: "abc"', 'BAD_USER_INPUT'],
    ['filter: { parent: null }', 'BAD_USER_INPUT'],
    ['filter: { parent: "Quận 1" }', 'BAD_USER_INPUT'],
    ['filter: { within: "79@2025-06-30" }', 'BAD_USER_INPUT'],
  ])('refuses units(%s) with %s', async (args, code) => {
    const { errors } = await territory.ask(
      `{ units(${args}) { totalCount edges { node { id } } } }`,
    );
    expect(errors.map((error) => error.extensions?.code)).toEqual([code]);
  });
});

describe('what hangs below a unit', () => {
  it('follows the day that was asked for at the root', async () => {
    const { data } = await territory.ask(
      `{ unit(code: "79", asOf: "2025-06-30") { fullName descendants(level: DISTRICT, first: 3, orderBy: [CODE_ASC])
         { totalCount edges { node { id asOf children(first: 1, orderBy: [CODE_ASC]) { edges { node { id parent { id } } } } } } } } }`,
    );
    expect(data.unit.descendants.totalCount).toBe(22);
    expect(data.unit.descendants.edges[0].node).toEqual({
      id: '760.1@2025-06-30',
      asOf: '2025-06-30',
      children: {
        edges: [{ node: { id: '26734.1@2025-06-30', parent: { id: '760.1@2025-06-30' } } }],
      },
    });
  });

  it('takes as many statements for 34 provinces as for one', async () => {
    const ask = (provinces: number) =>
      territory.ask(
        `{ unit(code: "VN") { children(first: ${provinces}) { edges { node { fullName
             children(first: 100) { edges { node { fullName
               predecessors { extent unit { fullName } } legalTexts { number } } } } } } } } }`,
      );
    const [one, all] = [await ask(1), await ask(34)];
    expect(all.errors).toEqual([]);
    const communes = all.data.unit.children.edges.flatMap(
      (edge: { node: { children: { edges: unknown[] } } }) => edge.node.children.edges,
    );
    // The provinces that have more than 100 show their first 100: counted by hand in SQL.
    const [{ shown }] = await territory.database.query(
      `select sum(least(n, 100))::int as shown from (
         select count(*) as n from unit_version
         where level = 'COMMUNE' and valid_to is null group by province_id) p`,
    );
    expect(communes).toHaveLength(shown);
    expect(all.statements.length).toBe(one.statements.length);
    expect(all.statements.length).toBeLessThanOrEqual(8);
  });
});
