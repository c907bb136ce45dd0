import { describe, expect, test } from '@jest/globals';
import { openCorrections } from './CorrectionBook.ts';
import { correctLinks } from './correctLinks.ts';
import { correctNames } from './correctNames.ts';
import { parseCorrections } from './parseCorrections.ts';

const book = (facts: string) =>
  openCorrections(parseCorrections('f.txt', `[G]\nsource: s\nwhy: w\n${facts}`));

describe('a correction', () => {
  test('changes what it expects to find', () => {
    const names = book('31246 oldName Xã Thạnh Qưới -> Xã Thạnh Quới');
    const communes = [{ code: '31246', fullName: 'Xã Thạnh Qưới' }];
    expect(correctNames(communes, 'oldName', names)).toEqual([
      { code: '31246', fullName: 'Xã Thạnh Quới' },
    ]);
    expect(() => names.close()).not.toThrow();
  });

  test('fails when something else is there', () => {
    const names = book('31246 oldName Xã Thạnh Qưới -> Xã Thạnh Quới');
    const communes = [{ code: '31246', fullName: 'Xã Thạnh Quới' }];
    expect(() => correctNames(communes, 'oldName', names)).toThrow(
      'f.txt:4: 31246 oldName: found "Xã Thạnh Quới"',
    );
  });

  test('fails when nothing is there', () => {
    const names = book('31246 oldName Xã Thạnh Qưới -> Xã Thạnh Quới');
    correctNames([], 'oldName', names);
    expect(() => names.close()).toThrow('f.txt:4: 31246 oldName: found nothing to correct');
  });

  test('is said once', () => {
    expect(() => book('03980 district 123\n03980 district 124')).toThrow(
      'f.txt:5: 03980 district: f.txt:4 says it already',
    );
  });
});

describe('a link', () => {
  const links = [{ oldCode: '30901', oldName: 'Xã Thạnh Lộc', newCode: '30910' }];
  const older = [{ code: '23938', fullName: 'Xã Ia Mơ', districtCode: '632' }];

  test('is corrected, or added for a commune without one', () => {
    const facts = book('30901 link 30910 -> 30886\n23938 link 23938');
    expect(correctLinks(links, older, facts)).toEqual([
      { oldCode: '30901', oldName: 'Xã Thạnh Lộc', newCode: '30886' },
      { oldCode: '23938', oldName: 'Xã Ia Mơ', newCode: '23938' },
    ]);
  });

  test.each([
    ['30901 link 30913 -> 30886', 'found 30910'],
    ['30901 link 30886', 'found 30910'],
    ['23938 link 23737 -> 23938', 'found no link'],
  ])('%s fails: %s', (fact, found) => {
    expect(() => correctLinks(links, older, book(fact))).toThrow(found);
  });
});
