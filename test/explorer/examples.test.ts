import { examples } from '@haicap/explorer';
import { officialTemplate } from '@haicap/territory/testing/template';
import { openTerritory, type TestTerritory } from '@haicap/territory/testing/territory';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let territory: TestTerritory;

beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory?.close());

test.each(examples.map((example) => [example.id, example] as const))(
  'the example %s is answered',
  async (_, { query, variables }) => {
    const { data, errors } = await territory.ask(query, variables ?? {});
    expect(errors).toEqual([]);
    expect(Object.values(data).every((value) => value !== null)).toBe(true);
  },
);
