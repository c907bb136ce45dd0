import { describe, expect, test } from '@jest/globals';
import {
  communeKind,
  districtKind,
  nameInSentence,
  nameWithoutKind,
  provinceKind,
} from './unitKind.ts';

describe('the name without its kind', () => {
  test.each([
    ['Thành phố Hà Nội', 'Hà Nội'],
    ['Tỉnh Cao Bằng', 'Cao Bằng'],
    ['Quận 1', '1'],
    ['Huyện Côn Đảo', 'Côn Đảo'],
    ['Thị Xã Việt Yên', 'Việt Yên'],
    ['Phường 12', '12'],
    ['Thị trấn NT Trần Phú', 'NT Trần Phú'],
    ['Thị trấn Nông trường Việt Lâm', 'Nông trường Việt Lâm'],
    ['Đặc khu Phú Quốc', 'Phú Quốc'],
    ["Xã Ea H'Leo", "Ea H'Leo"],
    ['Xã Lộ 25', 'Lộ 25'],
    ['Xã Phường', 'Phường'],
  ])('%s is %s', (fullName, name) => {
    expect(nameWithoutKind(fullName)).toBe(name);
  });
});

describe('the kind', () => {
  test.each([
    ['Xã Thổ Châu', 'COMMUNE'],
    ['Phường Sài Gòn', 'WARD'],
    ['Thị trấn Mường Lát', 'TOWNSHIP'],
    ['Thị Trấn Óc Eo', 'TOWNSHIP'],
    ['Đặc khu Thổ Châu', 'SPECIAL_ZONE'],
  ])('of the commune %s is %s', (fullName, kind) => {
    expect(communeKind(fullName)).toBe(kind);
  });

  test.each([
    ['Quận 1', 'Thành phố Hồ Chí Minh', 'URBAN_DISTRICT'],
    ['Thành phố Thủ Đức', 'Thành phố Hồ Chí Minh', 'MUNICIPAL_CITY'],
    ['Thành Phố Đồng Hới', 'Tỉnh Quảng Bình', 'PROVINCIAL_CITY'],
    ['Thị xã Mộc Châu', 'Tỉnh Sơn La', 'DISTRICT_TOWN'],
    ['Huyện Kim Sơn', 'Tỉnh Ninh Bình', 'RURAL_DISTRICT'],
  ])('of the district %s in %s is %s', (fullName, province, kind) => {
    expect(districtKind(fullName, province)).toBe(kind);
  });

  test('of a province is that of its name', () => {
    expect(provinceKind('Thành phố Huế')).toBe('MUNICIPALITY');
    expect(provinceKind('Tỉnh Đồng Nai')).toBe('PROVINCE');
  });

  test('is refused when the name has none', () => {
    expect(() => communeKind('Xa Ea Kly')).toThrow('"Xa Ea Kly" should begin with one of: xã');
    expect(() => provinceKind('Cao Bằng')).toThrow('should begin with one of: tỉnh, thành phố');
  });
});

test('within a sentence the kind is in lower case', () => {
  expect(nameInSentence('Huyện Bạch Long Vĩ')).toBe('huyện Bạch Long Vĩ');
});
