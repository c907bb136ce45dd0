import { nameKey } from '@haicap/domain-kit';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NamePart } from './NamePart.ts';
import { type AddressReading, parseAddress } from './parseAddress.ts';

const show = (part?: NamePart) => (part ? `${part.kindWord ?? '-'} ${part.name}` : '');
const units = ({ commune, district, province }: AddressReading) =>
  [commune, district, province].map(show).join(' | ');

describe('the first reading', () => {
  test.each([
    ['12 Nguyễn Huệ, Phường Bến Nghé, Quận 1, TP.HCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['P. Bến Nghé, Q.1, TP HCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['P.Bến Nghé - Q1 - TPHCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['P.Bến Nghé-Q1-TPHCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['P.Bến Nghé/Q.1/TPHCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['P. Bến Nghé. Q.1. TP.HCM.', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['Phường Bến Nghé Quận 1 TP Hồ Chí Minh', 'phường Bến Nghé | quận 1 | thành phố Hồ Chí Minh'],
    ['phuong ben nghe, quan 1, hcm', 'phường ben nghe | quận 1 | - Hồ Chí Minh'],
    ['Bến Nghé, Quận 1', '- Bến Nghé | quận 1 | '],
    ['TP.HCM, Quận 1, Phường Bến Nghé', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['TP.HCM, Q1, P. Bến Nghé, 12 Nguyễn Huệ', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['Phường 01, Quận 03, TP. Hồ Chí Minh', 'phường 1 | quận 3 | thành phố Hồ Chí Minh'],
    ['P12 Q5 TPHCM', 'phường 12 | quận 5 | - Hồ Chí Minh'],
    [
      'xã Mường Thanh huyện Điện Biên tỉnh Điện Biên',
      'xã Mường Thanh | huyện Điện Biên | tỉnh Điện Biên',
    ],
    [
      'Thôn 3 xã Thanh Xương, H. Điện Biên, T. Điện Biên',
      'xã Thanh Xương | huyện Điện Biên | tỉnh Điện Biên',
    ],
    ['Xã Tân Xã, Huyện Thạch Thất, Hà Nội', 'xã Tân Xã | huyện Thạch Thất | - Hà Nội'],
    ['Phường Sài Gòn, TP.HCM, Việt Nam', 'phường Sài Gòn |  | - Hồ Chí Minh'],
    ['Phường Sài Gòn, TP Sài Gòn', 'phường Sài Gòn |  | - Hồ Chí Minh'],
    ['Phường Bến Nghé, Quận 1, TP.HCM 700000', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    [
      'Phường Bến Nghé, Quận 1, TP.HCM, 700000, Vietnam',
      'phường Bến Nghé | quận 1 | - Hồ Chí Minh',
    ],
    ['P. Phú Hội, TX. Huế, TT Huế', 'phường Phú Hội | thị xã Huế | - Huế'],
    [
      'TT. Long Hải, H. Long Điền, BRVT',
      'thị trấn Long Hải | huyện Long Điền | - Bà Rịa - Vũng Tàu',
    ],
    [
      'TT. Long Hải, H. Long Điền, Tỉnh Bà Rịa - Vũng Tàu',
      'thị trấn Long Hải | huyện Long Điền | tỉnh Bà Rịa - Vũng Tàu',
    ],
    ['ĐK. Phú Quốc, An Giang', 'đặc khu Phú Quốc |  | - An Giang'],
    ['Phường Bến Nghé (cũ), Quận 1', 'phường Bến Nghé | quận 1 | '],
    ['Phường Bến Nghé (Quận 1)', 'phường Bến Nghé | quận 1 | '],
    ['Phường Bến Nghé\nQuận 1\nTP.HCM', 'phường Bến Nghé | quận 1 | - Hồ Chí Minh'],
    ['Quận 1', ' | quận 1 | '],
    ['Tỉnh Điện Biên', ' |  | tỉnh Điện Biên'],
    ['12 Nguyễn Huệ, Quận 1, TP.HCM', '- 12 Nguyễn Huệ | quận 1 | - Hồ Chí Minh'],
  ])('of %s', (address, reading) => {
    expect(units(parseAddress(address).readings[0] as AddressReading)).toBe(reading);
  });
});

describe('among the readings', () => {
  test.each([
    ['Phường 2 Bảo Lộc', 'phường 2 Bảo Lộc |  | '],
    ['Phường 2 Bảo Lộc', 'phường 2 | - Bảo Lộc | '],
    ['2 Bảo Lộc, Lâm Đồng', '- 2 Bảo Lộc |  | - Lâm Đồng'],
    ['Điện Biên', '- Điện Biên |  | '],
    ['Điện Biên', ' | - Điện Biên | '],
    ['Điện Biên', ' |  | - Điện Biên'],
    ['TP. Điện Biên', ' | thành phố Điện Biên | '],
    ['Bà Rịa - Vũng Tàu', ' |  | - Bà Rịa - Vũng Tàu'],
    ['ben nghe quan 1 hcm', '- ben nghe | quận 1 | - Hồ Chí Minh'],
    ['xa tan xa huyen thach that', 'xã tan xa | huyện thach that | '],
    ['Xã Tân Xã Huyện Thạch Thất', 'xã Tân Xã | huyện Thạch Thất | '],
    ['Quan Hoa, Cầu Giấy', '- Quan Hoa | - Cầu Giấy | '],
    ['H Bông, Chư Sê', '- H Bông | - Chư Sê | '],
    ['Phường Đúc, Huế', '- Phường Đúc |  | - Huế'],
    ['5 Nguyễn T. Minh Khai, P. Đa Kao, Q1', 'phường Đa Kao | quận 1 | '],
    ['Khu nhà ở xã hội, Phường Định Hòa', 'phường Định Hòa |  | '],
    ['12 Nguyễn Huệ, Quận 1', ' | quận 1 | '],
  ])('of %s', (address, reading) => {
    expect(parseAddress(address).readings.map(units)).toContain(reading);
  });

  test.each([
    ['12, Quận 1', '- 12 | quận 1 | '],
    ['Bến Ngé, Quận 1', ' | quận 1 | '],
    ['Phường Bến Nghé, Quận 1', ' | quận 1 | '],
  ])('%s never is read as %s', (address, reading) => {
    expect(parseAddress(address).readings.map(units)).not.toContain(reading);
  });

  test.each(['', '   ', ', ,', 'Việt Nam', '700000', '-'])('there is none of "%s"', (address) =>
    expect(parseAddress(address).readings).toEqual([]),
  );

  test('the house and the street are left over', () => {
    const [first] = parseAddress('Số 5, ngõ 2 Láng Hạ, P. Láng Hạ, Q. Đống Đa').readings;
    expect(first?.leftovers).toEqual(['Số 5', 'ngõ 2 Láng Hạ']);
  });

  test('a long text stays within bounds', () => {
    const long = Array.from({ length: 40 }, (_, i) => `xa tan phuong ${i} - P. ${i}`).join(' ');
    expect(parseAddress(long).readings.length).toBeLessThanOrEqual(120);
  });
});

describe('in any spelling of the kind words', () => {
  const names = [
    'Bến Nghé',
    'Tân Phú',
    'Phước Long',
    'Thạnh Xuân',
    'Hòa Hưng',
    'Quảng An',
    'Đa Kao',
  ];
  const name = fc.constantFrom(...names);
  const spelt = (...words: string[]) => fc.constantFrom(...words);

  test('P. X, Q. Y, TP. Z contains its reading', () => {
    fc.assert(
      fc.property(
        fc.tuple(name, name, name),
        spelt('Phường ', 'phường ', 'PHƯỜNG ', 'P. ', 'P.', 'p.', 'P ', 'phuong '),
        spelt('Quận ', 'Q. ', 'Q.', 'q.', 'Q ', 'quan '),
        spelt('Thành phố ', 'TP. ', 'TP.', 'TP ', 'T.P. ', 'tp ', 'thanh pho '),
        spelt(', ', ',', ' - ', '; ', ' , '),
        ([x, y, z], p, q, tp, comma) => {
          const address = [p + x, q + y, tp + z].join(comma);
          const wanted = [`phường ${x}`, `quận ${y}`, `thành phố ${z}`].map(nameKey).join(' | ');
          return parseAddress(address).readings.map(units).map(nameKey).includes(wanted);
        },
      ),
    );
  });
});
