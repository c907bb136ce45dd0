import { expect, test } from '@jest/globals';
import { formerNames } from './formerNames.ts';

const legacy = {
  provinces: [{ code: '31', fullName: 'Thành phố Hải Phòng' }],
  districts: [{ code: '315', fullName: 'Huyện Kiến Thuỵ', provinceCode: '31' }],
  communes: [{ code: '11692', fullName: 'Xã Thuỵ Hương', districtCode: '315', provinceCode: '31' }],
};
const place = (fullName: string, newCode: string, districtName = 'Huyện Kiến Thụy') => ({
  fullName,
  districtName,
  provinceName: 'Thành phố Hải Phòng',
  newCode,
});

test('a name leads to all its units of today, in the official spelling of its district', () => {
  const links = [place('Xã Cũ', '11725'), place('Xã Cũ', '11728'), place('Xã Cũ', '11725')];
  expect(formerNames(links, legacy)).toEqual([
    {
      fullName: 'Xã Cũ',
      districtName: 'Huyện Kiến Thuỵ',
      provinceName: 'Thành phố Hải Phòng',
      newCodes: ['11725', '11728'],
    },
  ]);
});

test('a commune that lives under the name wins, in either spelling', () => {
  expect(formerNames([place('Xã Thụy Hương', '11725')], legacy)).toEqual([]);
});

test('the same name in a district that is gone is another', () => {
  const gone = place('Xã Thụy Hương', '11725', 'Huyện An Dương');
  expect(formerNames([gone], legacy)).toMatchObject([{ districtName: 'Huyện An Dương' }]);
});
