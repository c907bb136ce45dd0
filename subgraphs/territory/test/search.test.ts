import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officialTemplate } from './support/template.ts';
import { openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(officialTemplate());
});
afterAll(() => territory.close());

it('tries', async () => {
  for (const text of ['Bến Nghé', 'my tho', 'Mỹ Tho', 'phu my', 'sai gon', 'Phường Bến Ngé, TP.HCM', 'Quận 1', '26740', 'dran', "D'Ran", 'm drak', 'phan rang thap cham', 'Thủy Xuân', 'phường 12, quận gò vấp', 'phu', 'xa tho chau, kien giang', 'Hoà Bình', 'An Giang', 'a']) {
    const { data, errors, statements } = await territory.ask(
      `query ($text: String!) { searchUnits(text: $text, first: 5) { edges { matchedBy matchedName formerUntil formerUnit { fullName } node { code fullName parent { name } } } pageInfo { hasNextPage } } }`,
      { text },
    );
    console.log(text, statements.length, JSON.stringify(errors), data?.searchUnits.edges.map((e: any) => `${e.matchedBy} ${e.matchedName} ${e.formerUntil ?? ''} -> ${e.node.code} ${e.node.fullName}, ${e.node.parent?.name}`).join('\n   '));
  }
});
