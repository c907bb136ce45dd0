import type { Speciality } from '../__generated__/types.ts';
import { type Body, leading, type Place, specialist } from './Place.ts';

/** The departments of a province with the field of their specialists. */
const DEPARTMENTS: readonly (readonly [slug: string, name: string, field: Speciality])[] = [
  ['finance', 'Sở Tài chính', 'FINANCE'],
  ['environment', 'Sở Nông nghiệp và Môi trường', 'LAND'],
  ['construction', 'Sở Xây dựng', 'CONSTRUCTION'],
  ['technology', 'Sở Khoa học và Công nghệ', 'INFORMATION_TECHNOLOGY'],
  ['justice', 'Sở Tư pháp', 'JUSTICE'],
  ['health', 'Sở Y tế', 'HEALTH'],
  ['education', 'Sở Giáo dục và Đào tạo', 'EDUCATION'],
  ['home-affairs', 'Sở Nội vụ', 'HOME_AFFAIRS'],
  ['culture', 'Sở Văn hóa, Thể thao và Du lịch', 'CULTURE'],
  ['trade', 'Sở Công Thương', 'AGRICULTURE'],
  ['committee-office', 'Văn phòng Ủy ban nhân dân', 'OFFICE'],
  ['inspectorate', 'Thanh tra', 'FINANCE'],
  ['ethnic-affairs', 'Sở Dân tộc và Tôn giáo', 'HOME_AFFAIRS'],
  ['foreign-affairs', 'Sở Ngoại vụ', 'OFFICE'],
];

/** 466 agencies in 34 provinces are 13 in each, and a fourteenth in the first 24. */
const WITH_ALL = 466 - 34 * (DEPARTMENTS.length - 1);

/** A department as the sample sets it up. */
export interface Department {
  readonly body: Body;
  readonly places: readonly [head: Place, deputy: Place, specialists: Place];
}

/** The departments of a province by its place in the order of codes. */
export function departmentsOf(rank: number): readonly Department[] {
  const count = rank < WITH_ALL ? DEPARTMENTS.length : DEPARTMENTS.length - 1;
  return DEPARTMENTS.slice(0, count).map(([slug, name, field]) => ({
    body: { slug, kind: 'PROVINCIAL_DEPARTMENT', name },
    places: [
      leading(slug, 'Giám đốc', 1, { isHead: true }),
      leading(slug, 'Phó Giám đốc', 0.8),
      specialist(slug, field, 'Chuyên viên'),
    ],
  }));
}
