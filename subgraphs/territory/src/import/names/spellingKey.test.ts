import { expect, test } from '@jest/globals';
import { slug } from './slug.ts';
import { spellingKey } from './spellingKey.ts';

test.each([
  ['Xã Hòa Bình', 'Xã Hoà Bình'],
  ['Phường Phú Thủy', 'Phường Phú Thuỷ'],
  ['Xã Phú Lũy', 'Xã Phú Luỹ'],
  ['Thị Xã Việt Yên', 'Thị xã Việt Yên'],
  ['Xã Điềm Thụy'.normalize('NFD'), 'Xã Điềm Thuỵ'],
])('%s and %s are one name', (left, right) => {
  expect(spellingKey(left)).toBe(spellingKey(right));
});

test.each([
  ['Xã Lưỡng Minh', 'Xã Lượng Minh'],
  ['Xã Tân Lập', 'Xã Tân Lạp'],
  ['Xã Hoa', 'Xã Hóa'],
  ['Xã Đông', 'Xã Dông'],
])('%s and %s are two', (left, right) => {
  expect(spellingKey(left)).not.toBe(spellingKey(right));
});

test('a slug is plain ASCII', () => {
  expect(slug('33/NQ-HĐND')).toBe('33-nq-hdnd');
  expect(slug('Phường Bến Nghé')).toBe('phuong-ben-nghe');
});
