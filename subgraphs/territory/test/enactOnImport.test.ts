import { poolOf } from '@haicap/subgraph-kit';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { enactReorganisation } from '../src/commands/enactReorganisation.ts';
import { seedSmallTerritory } from './support/seedSmallTerritory.ts';
import { change, onDay } from './support/smallTerritory.ts';
import { tableHash } from './support/tableHash.ts';
import { emptyTemplate } from './support/template.ts';
import { MINISTRY, openTerritory, type TestTerritory } from './support/territory.ts';

let territory: TestTerritory;
beforeAll(async () => {
  territory = await openTerritory(emptyTemplate(), MINISTRY);
});
afterAll(() => territory.close());

const rename = (unit: string, fullName: string, day = '2026-01-01') =>
  onDay(day, { changed: [change(unit, { fullName })] }, `Đổi tên ${unit} thành ${fullName}`);

const good = rename('10001', 'Xã Tên Mới');

it('an import with a reorganisation that is refused writes nothing and says why', async () => {
  const { ownerUrl } = territory.clone;
  const bad = rename('10002', 'Xã Tên Mới');
  await expect(seedSmallTerritory(ownerUrl, [good, bad])).rejects.toThrow(
    /Đổi tên 10002 thành Xã Tên Mới cannot be enacted:\n- .*bears the name of/,
  );
  const rows = await territory.database.query('select id from unit where id <> $1', ['100.1']);
  expect(rows).toEqual([]);
});

it('an import enacts what came since; the next one, with more, enacts only what is new', async () => {
  const { ownerUrl } = territory.clone;
  await seedSmallTerritory(ownerUrl, [good]);
  const first = await tableHash(territory.database);
  await seedSmallTerritory(ownerUrl, [good]);
  expect(await tableHash(territory.database)).toBe(first);
  const more = rename('10003', 'Phường Chi Mới', '2026-02-01');
  await seedSmallTerritory(ownerUrl, [good, more]);
  const rows = await territory.database.query(
    `select legal_text_id as id from reorganisation order by operates_from`,
  );
  expect(rows).toEqual([
    { id: 'doi-ten-10001-thanh-xa-ten-moi' },
    { id: 'doi-ten-10003-thanh-phuong-chi-moi' },
  ]);
});

it('the import is known to the command: the same again is enacted already', async () => {
  const before = await tableHash(territory.database);
  const pool = poolOf(territory.database);
  expect(await enactReorganisation(pool, good, () => {})).toMatchObject({ alreadyEnacted: true });
  expect(await tableHash(territory.database)).toBe(before);
});

it('a number that recurs, of another issuer or day, is another text', async () => {
  const pool = poolOf(territory.database);
  const days = ['2026-03-01', '2026-04-01', '2026-05-01'] as const;
  const texts = [
    { issuer: 'HĐND tỉnh Đông', adoptedOn: null },
    { issuer: 'HĐND tỉnh Nam', adoptedOn: null },
    { issuer: 'HĐND tỉnh Nam', adoptedOn: '2026-04-02' },
  ] as const;
  const ids: unknown[] = [];
  let version: string = '2025-07-01';
  for (const [i, operatesFrom] of days.entries()) {
    const input = onDay(operatesFrom, {
      changed: [change('20001', { version, fullName: `Xã An ${i}` })],
    });
    const legalText = { ...input.legalText, ...texts[i], number: '33/NQ-HĐND' };
    ids.push(await enactReorganisation(pool, { ...input, legalText }, () => {}));
    version = operatesFrom;
  }
  expect(ids).toMatchObject([
    { legalTextId: '33-nq-hdnd' },
    { legalTextId: '33-nq-hdnd-hdnd-tinh-nam' },
    { legalTextId: '33-nq-hdnd-hdnd-tinh-nam-2026-04-02' },
  ]);
});

it('refuses another input under a recorded text, and shows the text', async () => {
  const { number, issuer, operatesFrom } = good.legalText;
  const { data } = await territory.ask(
    `mutation ($input: EnactReorganisationInput!) { enactReorganisation(input: $input) {
       __typename ... on ReorganisationConflict { code message legalText { number operatesFrom } } } }`,
    { input: { legalText: { number, issuer, operatesFrom } } },
  );
  expect(data.enactReorganisation).toEqual({
    __typename: 'ReorganisationConflict',
    code: 'CONFLICTING_INPUT',
    message: 'Theo văn bản này đã ghi nhận một nội dung khác.',
    legalText: { number, operatesFrom },
  });
});
