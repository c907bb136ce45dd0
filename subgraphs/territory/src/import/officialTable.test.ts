import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Correction, What } from './corrections/Correction.ts';
import { readCorrections } from './corrections/readCorrections.ts';
import { officialTable } from './officialTable.ts';
import { readSources, type Sources } from './sources/readSources.ts';

let sources: Sources;
beforeAll(async () => {
  sources = await readSources();
});

const corrections = readCorrections();
const first = (what: What): Correction => {
  const found = corrections.find((fact) => fact.what === what);
  if (!found) throw new Error(`no ${what}`);
  return found;
};
const replace = (fact: Correction, by: Partial<Correction>) =>
  corrections.map((other) => (other === fact ? { ...other, ...by } : other));

describe('a correction that no longer fits the packages is refused', () => {
  const altered: readonly (readonly [What, Partial<Correction>, string])[] = [
    ['recode', { code: '99999' }, 'codes.txt:7: 99999 recode: no commune has this code'],
    ['newName', { was: 'Xã Khác' }, 'newName: found "Xã Định Hóa"'],
    ['oldName', { was: 'Xã Khác' }, 'oldName: found'],
    ['districtName', { was: 'Huyện Khác' }, 'districtName: found "Huyện Mộc Châu"'],
    ['provinceName', { was: 'Tỉnh Khác' }, 'provinceName: found "Tỉnh Thừa Thiên Huế"'],
    ['dissolved', { value: 'Xã Khác' }, 'dissolved: found "Xã Chiềng Ly"'],
    ['district', { code: '00001' }, 'There is no district of 03980'],
    ['link', { was: '00001' }, 'link: found 30910'],
    ['parts', { was: 'Phường Khác' }, 'parts: found "Phường Cống Vị"'],
    ['parts', { value: '00004 00070' }, 'parts: found a link to'],
    ['noted', { value: '00001' }, 'noted: found no such row'],
    ['zone', { value: '26740' }, 'zone: found a zone with old communes'],
    ['area', { code: '999' }, 'area: found no such district or commune'],
    ['becomes', { was: 'Tỉnh Khác' }, 'becomes: found "Tỉnh Đồng Nai"'],
  ];

  test.each(altered)('%s %j', (what, by, problem) => {
    expect(() => officialTable(sources, replace(first(what), by))).toThrow(problem);
  });

  test('a district said of a commune that the package lists', () => {
    const needless = { ...first('district'), code: '00001' };
    expect(() => officialTable(sources, [...corrections, needless])).toThrow(
      '00001 district: found nothing to correct',
    );
  });

  test('a note that the row has anyway', () => {
    const noted = first('noted');
    const group = { ...noted.group, headings: { ...noted.group.headings, note: 'Nhập một phần' } };
    expect(() => officialTable(sources, replace(noted, { group }))).toThrow(
      'the note would be that anyway',
    );
  });
});

test('a unit that the packages have and nobody accounts for is refused', () => {
  const dropped = first('dissolved');
  const rest = corrections.filter((fact) => fact !== dropped);
  expect(() => officialTable(sources, rest)).toThrow(
    '03751 Xã Chiềng Ly has no link and is not known to be dissolved',
  );
});

test('legal texts: number with issuer is a key, the days are what the law says', () => {
  const { legalTexts } = officialTable(sources, corrections);
  const keys = legalTexts.map(({ number, issuer }) => `${number} ${issuer}`);
  expect(new Set(keys).size).toBe(legalTexts.length);
  expect(legalTexts.find(({ id }) => id === '202-2025-qh15')).toEqual({
    id: '202-2025-qh15',
    number: '202/2025/QH15',
    issuer: 'Quốc hội',
    title: 'Về việc sắp xếp đơn vị hành chính cấp tỉnh',
    adoptedOn: '2025-06-12',
    effectiveOn: '2025-06-12',
    operatesFrom: '2025-07-01',
  });
  expect(legalTexts.find(({ id }) => id === '1685-nq-ubtvqh15')?.title).toBe(
    'Về việc sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh năm 2025',
  );
  expect(legalTexts.find(({ id }) => id === '388-nq-ubtvqh16')).toMatchObject({
    title: null,
    adoptedOn: null,
    operatesFrom: '2026-09-20',
  });
});
