import { expect, test } from '@jest/globals';
import { readAddressDatabase } from './readAddressDatabase.ts';

const table = (name: string, data: unknown[]) => ({ type: 'table', name, data });
const mapping = (
  [old_ward_code, old_ward_name, old_district_name, old_province_name]: (string | null)[],
  [new_ward_code, new_ward_name, new_province_name]: string[],
) => ({
  old_ward_code,
  old_ward_name,
  old_district_name,
  old_province_name,
  new_ward_code,
  new_ward_name,
  new_province_name,
});

const DATABASE = [
  { type: 'header', version: '1.1' },
  table('provinces', [
    { province_code: '31', name: 'Thành phố Hải Phòng', place_type: 'Thành phố Trung Ương' },
    { province_code: '4', name: 'Cao  Bằng'.normalize('NFD'), place_type: 'Tỉnh' },
    { province_code: '48', name: 'Thành phố Đà Nẵng', place_type: 'Thành phố Trung Ương' },
  ]),
  table('wards', [
    { ward_code: '11602', name: 'Phường An Hải ', province_code: '31' },
    { ward_code: '20275', name: 'Phường An Hải', province_code: '48' },
    { ward_code: '1273', name: 'Phường Thục Phán', province_code: '04' },
    { ward_code: '20333', name: 'Đặc khu Hoàng Sa', province_code: '48' },
  ]),
  table('ward_mappings', [
    mapping(
      ['01273', 'Phường Hợp Giang', 'Thành phố Cao Bằng', 'Tỉnh Cao Bằng'],
      ['1273', 'Phường Thục Phán', 'Cao Bằng'],
    ),
    mapping(
      [null, 'Phường An Hải Đông', 'Quận Sơn Trà', 'Thành phố Đà Nẵng'],
      ['11602', 'Phường An Hải', 'Thành phố Đà Nẵng'],
    ),
    mapping(['', null, null, null], ['20333', 'Đặc khu Hoàng Sa', 'Thành phố Đà Nẵng']),
  ]),
];

test('codes are padded, text is NFC with single spaces, provinces bear their kind', () => {
  const { provinces, communes } = readAddressDatabase(DATABASE);
  expect(provinces[1]).toEqual({ code: '04', fullName: 'Tỉnh Cao Bằng' });
  expect(provinces[2]?.fullName).toBe('Thành phố Đà Nẵng');
  expect(communes[0]?.fullName).toBe('Phường An Hải');
  expect(communes[2]?.code).toBe('01273');
});

test('a row with an old code links two codes', () => {
  expect(readAddressDatabase(DATABASE).links).toEqual([
    { oldCode: '01273', oldName: 'Phường Hợp Giang', newCode: '01273' },
  ]);
});

test('a row without one leads to the commune of that name in that province, whatever its code', () => {
  expect(readAddressDatabase(DATABASE).linksByName).toEqual([
    {
      fullName: 'Phường An Hải Đông',
      districtName: 'Quận Sơn Trà',
      provinceName: 'Thành phố Đà Nẵng',
      newCode: '20275',
    },
  ]);
});

test('a row that names nothing old marks a unit without old communes', () => {
  expect(readAddressDatabase(DATABASE).withoutOrigin).toEqual(['20333']);
});
