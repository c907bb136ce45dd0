import { describe, expect, test } from '@jest/globals';
import { readNote } from './readNote.ts';

const BOTH = 'AREA_AND_POPULATION';

describe('a note of the official table', () => {
  // ../shared/data/lineage.csv: every note that occurs, with its extent.
  test.each([
    ['Nhập toàn bộ', 'WHOLE', BOTH, true],
    ['Giữ nguyên', 'WHOLE', BOTH, true],
    ['Đổi tên', 'WHOLE', BOTH, true],
    ['Đổi loại hình', 'WHOLE', BOTH, true],
    ['Sắp xếp toàn bộ huyện Lý Sơn thành đặc khu Lý Sơn', 'WHOLE', BOTH, true],
    ['Nhập một phần', 'PARTIAL', BOTH, false],
    ['Nhập một phần diện tích', 'PARTIAL', 'AREA', false],
    ['Nhâp một phần diện tích', 'PARTIAL', 'AREA', false],
    ['Nhập toàn bộ diện tích', 'PARTIAL', 'AREA', false],
    ['Nhập một phần dân số', 'PARTIAL', 'POPULATION', false],
    ['Nhập một phần diện tích, toàn bộ dân số', 'PARTIAL', BOTH, true],
    ['Phần còn lại sau khi tách một phần vào xã Canh Vinh', 'PARTIAL', BOTH, false],
    ['Đổi tên từ một phần Phường 15', 'PARTIAL', BOTH, false],
    ['Đổi tên, đổi loại hình từ một phần thị trấn Lai Uyên', 'PARTIAL', BOTH, false],
  ])('%s: %s', (note, extent, moved, residentsFollow) => {
    expect(readNote(note)).toEqual({ extent, moved, residentsFollow });
  });

  test.each([
    ['NHẬP TOÀN BỘ.', 'WHOLE', BOTH, true],
    ['Nhập toàn bộ diện tích và dân số', 'WHOLE', BOTH, true],
    ['Nhập toàn bộ diện tích, một phần dân số', 'PARTIAL', BOTH, false],
    ['Nhập toàn bộ dân số', 'PARTIAL', 'POPULATION', true],
  ])('in other words, %s: %s', (note, extent, moved, residentsFollow) => {
    expect(readNote(note)).toEqual({ extent, moved, residentsFollow });
  });
});

test.each([
  '',
  'Nhập',
  'Không nhập toàn bộ',
  'Nhập toàn bộ, trừ thôn 3',
  'Nhập phần lớn diện tích',
  'Nhap mot phan dien tich',
  'Nhập một phần ruộng',
  'Giữ nguyên một phần',
  'Sắp xếp toàn bộ',
])('“%s” is not understood', (note) => {
  expect(readNote(note)).toBeNull();
});
