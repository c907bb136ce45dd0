import { splitKindPrefix } from '@haicap/domain-kit';
import { describe, expect, test } from '@jest/globals';
import { type AddressCandidate, indexCandidates, keysOf } from './AddressCandidate.ts';
import { matchAddress } from './matchAddress.ts';
import type { AddressLevel } from './NamePart.ts';
import { parseAddress } from './parseAddress.ts';

/** Real units with their codes, a line each: level, code, district, province, full name. */
const BEFORE = `
P 01 - - Thành phố Hà Nội
P 11 - - Tỉnh Điện Biên
P 46 - - Thành phố Huế
P 52 - - Tỉnh Bình Định
P 68 - - Tỉnh Lâm Đồng
P 77 - - Tỉnh Bà Rịa - Vũng Tàu
P 79 - - Thành phố Hồ Chí Minh
P 82 - - Tỉnh Tiền Giang
P 86 - - Tỉnh Vĩnh Long
P 87 - - Tỉnh Đồng Tháp
D 005 - 01 Quận Cầu Giấy
D 094 - 11 Thành phố Điện Biên Phủ
D 100 - 11 Huyện Điện Biên
D 474 - 46 Quận Thuận Hóa
D 545 - 52 Huyện Phù Mỹ
D 673 - 68 Thành phố Bảo Lộc
D 677 - 68 Huyện Đơn Dương
D 747 - 77 Thành phố Vũng Tàu
D 760 - 79 Quận 1
D 769 - 79 Thành phố Thủ Đức
D 770 - 79 Quận 3
D 815 - 82 Thành phố Mỹ Tho
D 860 - 86 Huyện Trà Ôn
D 873 - 87 Huyện Cao Lãnh
D 866 - 87 Thành phố Cao Lãnh
C 00169 005 01 Phường Quan Hoa
C 03136 094 11 Phường Mường Thanh
C 03334 100 11 Xã Thanh Xương
C 19780 474 46 Phường Phường Đúc
C 21760 545 52 Xã Mỹ Thọ
C 24820 673 68 Phường 2
C 24823 673 68 Phường 1
C 24928 677 68 Thị trấn D'Ran
C 26740 760 79 Phường Bến Nghé
C 27139 770 79 Phường 1
C 29857 860 86 Xã Lục Sỹ Thành
C 30076 873 87 Thị trấn Mỹ Thọ
C 30100 873 87 Xã Mỹ Thọ`;

const SINCE = `
P 68 - - Tỉnh Lâm Đồng
P 79 - - Thành phố Hồ Chí Minh
P 82 - - Tỉnh Đồng Tháp
D 760 - 79 Quận 1
C 24820 - 68 Phường 2 Bảo Lộc
C 26740 760 79 Phường Sài Gòn
C 28261 - 82 Phường Mỹ Tho
C 30076 - 82 Xã Mỹ Thọ`;

const LEVELS: Readonly<Record<string, AddressLevel>> = {
  P: 'PROVINCE',
  D: 'DISTRICT',
  C: 'COMMUNE',
};

function rows(lines: string): AddressCandidate[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [level = '', unitId = '', district, province, ...words] = line.split(' ');
      return {
        unitId,
        level: LEVELS[level] ?? 'COMMUNE',
        ...splitKindPrefix(words.join(' ')),
        districtId: district === '-' ? null : (district ?? null),
        provinceId: province === '-' ? null : (province ?? null),
        formerName: false,
      };
    });
}

/** Xã Bình An, dissolved before June 2025 in a district that is gone too, and one still alive. */
const FORMER: readonly AddressCandidate[] = [
  {
    unitId: '26740',
    name: 'Bình Khánh',
    level: 'COMMUNE',
    kindWord: 'phường',
    districtId: null,
    provinceId: null,
    formerName: true,
    districtFullName: 'Quận 2',
    provinceFullName: 'Thành phố Hồ Chí Minh',
  },
  {
    unitId: '00169',
    name: 'Bến Nghé',
    level: 'COMMUNE',
    kindWord: 'phường',
    districtId: '760',
    provinceId: '79',
    formerName: true,
  },
];

const before = indexCandidates([...rows(BEFORE), ...FORMER]);
const since = indexCandidates(rows(SINCE));

function found(address: string, index = before): string {
  const { status, matches } = matchAddress(parseAddress(address), index);
  const by = new Set(matches.map(({ matchedBy }) => matchedBy));
  return [status, ...by, ...matches.map(({ unitId }) => unitId).sort()].join(' ');
}

describe('on 30 June 2025', () => {
  test.each([
    ['Phường Bến Nghé, Quận 1, TP.HCM', 'EXACT EXACT_NAME 26740'],
    ['12 Nguyễn Huệ, P. Bến Nghé, Q.1, TP HCM', 'EXACT EXACT_NAME 26740'],
    ['P.Bến Nghé - Q1 - TPHCM', 'EXACT EXACT_NAME 26740'],
    ['Bến Nghé, Quận 1', 'EXACT EXACT_NAME 26740'],
    ['Bến Nghé', 'EXACT EXACT_NAME 26740'],
    ['BẾN NGHÉ, SÀI GÒN', 'EXACT EXACT_NAME 26740'],
    ['TP.HCM, Quận 1, Phường Bến Nghé', 'EXACT EXACT_NAME 26740'],
    ['ben nghe quan 1 hcm', 'EXACT WITHOUT_DIACRITICS 26740'],
    ['phuong ben nghe quan 1 tp ho chi minh', 'EXACT WITHOUT_DIACRITICS 26740'],
    ['Phường 1', 'SEVERAL EXACT_NAME 24823 27139'],
    ['Phường 01, Quận 3', 'EXACT EXACT_NAME 27139'],
    ['P1 Q3', 'EXACT EXACT_NAME 27139'],
    ['Phường 1, Quận 1', 'UNKNOWN'],
    ['1, Quận 3', 'EXACT EXACT_NAME 770'],
    ['Phường 2 Bảo Lộc', 'EXACT EXACT_NAME 24820'],
    ['Phường 2, Bảo Lộc, Lâm Đồng', 'EXACT EXACT_NAME 24820'],
    ['Xã Bến Nghé, Quận 1', 'UNKNOWN'],
    ['Phường Bến Nghé, Quận 3', 'UNKNOWN'],
    ['Phường Bến Nghé, Quận 9', 'UNKNOWN'],
    ['Phường Bến Nghé, Hà Nội', 'UNKNOWN'],
    ['Phường Bến Nghé, Quận 1, Hà Nội', 'UNKNOWN'],
    ['Bến Ngé, Quận 1', 'UNKNOWN'],
    ['Mỹ Tho', 'EXACT EXACT_NAME 815'],
    ['TP Mỹ Tho, Tiền Giang', 'EXACT EXACT_NAME 815'],
    ['Mỹ Thọ', 'SEVERAL EXACT_NAME 21760 30076 30100'],
    ['Mỹ Thọ, Cao Lãnh', 'SEVERAL EXACT_NAME 30076 30100'],
    ['TT. Mỹ Thọ, H. Cao Lãnh', 'EXACT EXACT_NAME 30076'],
    ['TT. Mỹ Thọ, TP. Cao Lãnh', 'UNKNOWN'],
    ['xã Mỹ Tho', 'UNKNOWN'],
    ['xã Mĩ Thọ, Phù Mỹ', 'EXACT SPELLING 21760'],
    ['my tho', 'SEVERAL WITHOUT_DIACRITICS 21760 30076 30100 815'],
    ['mi tho, phu my', 'EXACT WITHOUT_DIACRITICS 21760'],
    ['Lục Sĩ Thành, Trà Ôn', 'EXACT SPELLING 29857'],
    ['luc si thanh, tra on, vinh long', 'EXACT WITHOUT_DIACRITICS 29857'],
    ['D’Ran', 'EXACT SPELLING 24928'],
    ['TT DRan, Đơn Dương', 'EXACT SPELLING 24928'],
    ['d ran, don duong, lam dong', 'EXACT SPELLING 24928'],
    ['Phường Đúc, Huế', 'EXACT EXACT_NAME 19780'],
    ['Phường Phường Đúc, Quận Thuận Hoá, TT Huế', 'EXACT EXACT_NAME 19780'],
    ['Quan Hoa, Cầu Giấy', 'EXACT EXACT_NAME 00169'],
    ['phường Quan Hoa quận Cầu Giấy Hà Nội', 'EXACT EXACT_NAME 00169'],
    ['Xã Thanh Xương huyện Điện Biên tỉnh Điện Biên', 'EXACT EXACT_NAME 03334'],
    ['Thanh Xương, Điện Biên, Điện Biên', 'EXACT EXACT_NAME 03334'],
    ['Thanh Xương, Điện Biên', 'EXACT EXACT_NAME 03334'],
    ['xã Mường Thanh huyện Điện Biên tỉnh Điện Biên', 'UNKNOWN'],
    ['Điện Biên', 'SEVERAL EXACT_NAME 100 11'],
    ['Huyện Điện Biên', 'EXACT EXACT_NAME 100'],
    ['Tỉnh Điện Biên', 'EXACT EXACT_NAME 11'],
    ['Quận 1', 'EXACT EXACT_NAME 760'],
    ['12 Nguyễn Huệ, Quận 1, TPHCM', 'EXACT EXACT_NAME 760'],
    ['TP Thủ Đưc', 'EXACT SPELLING 769'],
    ['TP Thủ Đức, HCM', 'EXACT EXACT_NAME 769'],
    ['Thành phố Hồ Chí Minh', 'EXACT EXACT_NAME 79'],
    ['TPHCM', 'EXACT SPELLING 79'],
    ['Sài Gòn', 'EXACT SPELLING 79'],
    ['HN', 'EXACT SPELLING 01'],
    ['Bà Rịa - Vũng Tàu', 'EXACT EXACT_NAME 77'],
    ['Bà Rịa Vũng Tàu', 'EXACT SPELLING 77'],
    ['BRVT', 'EXACT SPELLING 77'],
    ['Thừa Thiên - Huế', 'EXACT SPELLING 46'],
    ['Phường Bình Khánh, Quận 2, TP.HCM', 'EXACT FORMER_NAME 26740'],
    ['Phường Bình Khánh, Quận 3, TP.HCM', 'UNKNOWN'],
    ['', 'UNKNOWN'],
  ])('%s', (address, outcome) => expect(found(address)).toBe(outcome));
});

describe('on 1 July 2025', () => {
  test.each([
    ['Phường Sài Gòn, TP.HCM', 'EXACT EXACT_NAME 26740'],
    ['Phường Sài Gòn, Quận 1, TP.HCM', 'EXACT EXACT_NAME 26740'],
    ['Sài Gòn', 'EXACT EXACT_NAME 26740'],
    ['TP. Sài Gòn', 'EXACT SPELLING 79'],
    ['Mỹ Tho', 'EXACT EXACT_NAME 28261'],
    ['Mỹ Thọ, Đồng Tháp', 'EXACT EXACT_NAME 30076'],
    ['my tho', 'SEVERAL WITHOUT_DIACRITICS 28261 30076'],
    ['my tho, dong thap', 'SEVERAL WITHOUT_DIACRITICS 28261 30076'],
    ['phuong my tho', 'EXACT WITHOUT_DIACRITICS 28261'],
    ['Phường 2 Bảo Lộc', 'EXACT EXACT_NAME 24820'],
    ['2 Bảo Lộc, Lâm Đồng', 'EXACT EXACT_NAME 24820'],
    ['Phường Bến Nghé, Quận 1, TP.HCM', 'UNKNOWN'],
    ['Phường Mỹ Tho, Quận 1', 'UNKNOWN'],
  ])('%s', (address, outcome) => expect(found(address, since)).toBe(outcome));
});

describe('near matches', () => {
  const near = (address: string) => matchAddress(parseAddress(address), before, rows(BEFORE)).near;

  test.each([
    ['Bến Ngé, Quận 1', '26740'],
    ['ben ngeh, quan 1', '26740'],
    ['Xã Bến Nghé, Quận 1', '26740'],
    ['Bến Nghè', '26740'],
    ['Phường Bến Nghé, Hà Nội', '26740'],
    ['xã Mường Thanh huyện Điện Biên', '03136'],
    ['TP Thù Đức', '769'],
  ])('of %s', (address, unitId) => expect(near(address)[0]).toBe(unitId));

  test('are none of another number or two errors away', () => {
    expect(near('Phường 5, Quận 3')).toEqual([]);
    expect(near('Bến Thành')).toEqual([]);
  });
});

describe('keysOf', () => {
  test('names each key once, over all addresses and levels', () => {
    const keys = keysOf(['Phường 1, Quận 3', 'P1, Q1'].map(parseAddress));
    expect(keys).toEqual(expect.arrayContaining(['1', '3']));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
