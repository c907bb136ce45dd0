import { type Body, leading, type Place, specialist } from './Place.ts';

/**
 * The bodies of a commune: those of Decree 150/2025 and 118/2025, three party offices, the Front and
 * the military command. A ward's economic department has another name.
 */
export const COMMUNE_BODIES: readonly Body[] = [
  { slug: 'party', kind: 'PARTY_COMMITTEE', name: 'Thường trực Đảng ủy' },
  { slug: 'party-office', kind: 'PARTY_OFFICE', name: 'Văn phòng Đảng ủy' },
  { slug: 'party-building', kind: 'PARTY_BUILDING_COMMITTEE', name: 'Ban Xây dựng Đảng' },
  { slug: 'inspection', kind: 'PARTY_INSPECTION_COMMITTEE', name: 'Ủy ban Kiểm tra Đảng ủy' },
  { slug: 'council', kind: 'PEOPLES_COUNCIL', name: 'Hội đồng nhân dân' },
  { slug: 'committee', kind: 'PEOPLES_COMMITTEE', name: 'Ủy ban nhân dân' },
  { slug: 'office', kind: 'COUNCIL_AND_COMMITTEE_OFFICE', name: 'Văn phòng HĐND và UBND' },
  { slug: 'economy', kind: 'ECONOMIC_DEPARTMENT', name: 'Phòng Kinh tế' },
  { slug: 'culture', kind: 'CULTURE_SOCIETY_DEPARTMENT', name: 'Phòng Văn hóa - Xã hội' },
  { slug: 'service', kind: 'SERVICE_CENTRE', name: 'Trung tâm Phục vụ hành chính công' },
  { slug: 'front', kind: 'FATHERLAND_FRONT', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam' },
  { slug: 'military', kind: 'MILITARY_COMMAND', name: 'Ban Chỉ huy quân sự' },
];

/** What the economic department of a ward, and of Phú Quốc, is. */
export const URBAN_DEPARTMENT = {
  kind: 'URBAN_DEPARTMENT',
  name: 'Phòng Kinh tế, Hạ tầng và Đô thị',
} as const;

/** A body that was set up with the others and dissolved when its work was done. */
export const PROJECT_BODY: Body = {
  slug: 'project',
  kind: 'PUBLIC_SERVICE_UNIT',
  name: 'Ban Quản lý dự án',
};

const CADRE = { category: 'CADRE' } as const;
const HEAD = { isHead: true } as const;

const OFFICE_STAFF = specialist('office', 'OFFICE', 'Chuyên viên văn phòng');
const JUSTICE = specialist('office', 'JUSTICE', 'Chuyên viên tư pháp - hộ tịch');
const LAND = specialist('economy', 'LAND', 'Chuyên viên đất đai, môi trường');
const CONSTRUCTION = specialist('economy', 'CONSTRUCTION', 'Chuyên viên xây dựng, giao thông');
const FINANCE = specialist('economy', 'FINANCE', 'Chuyên viên tài chính, kế toán');
const CULTURE = specialist('culture', 'CULTURE', 'Chuyên viên văn hóa, thông tin');
const HOME_AFFAIRS = specialist('culture', 'HOME_AFFAIRS', 'Chuyên viên nội vụ');
const SERVICE = specialist('service', 'PUBLIC_SERVICE', 'Nhân viên tiếp nhận hồ sơ', 'COLLEGE');
const FRONT_WORK = specialist('front', 'FRONT_WORK', 'Chuyên viên Mặt trận', 'COLLEGE');
const BUILDING = specialist('party-building', 'PARTY_WORK', 'Chuyên viên công tác đảng');
const COMMITTEE_DEPUTY = leading('committee', 'Phó Chủ tịch UBND', 0.5, CADRE);
const OFFICE_DEPUTY = leading('office', 'Phó Chánh Văn phòng', 0.25);
const ECONOMY_DEPUTY = leading('economy', 'Phó Trưởng phòng', 0.25);
const CULTURE_DEPUTY = leading('culture', 'Phó Trưởng phòng', 0.25);
const FRONT_DEPUTY = leading('front', 'Phó Chủ tịch', 0.25, CADRE);

/** The head of the council, which the secretary of the party committee is as well. */
export const COUNCIL_HEAD = leading('council', 'Chủ tịch HĐND', 0.6, { ...CADRE, ...HEAD });
export const SECRETARY = leading('party', 'Bí thư Đảng ủy', 0.7, { ...CADRE, ...HEAD });
export const COMMANDER = leading('military', 'Chỉ huy trưởng', 0.3, HEAD);
export const DEPUTY_COMMANDER = leading('military', 'Phó Chỉ huy trưởng', 0.25);
export const ASSISTANT = specialist('military', 'MILITARY', 'Trợ lý', 'INTERMEDIATE');

/** The places that every commune has. */
export const CORE_PLACES: readonly Place[] = [
  SECRETARY,
  leading('party', 'Phó Bí thư thường trực', 0.65, CADRE),
  leading('party-office', 'Chánh Văn phòng', 0.4, HEAD),
  specialist('party-office', 'OFFICE', 'Chuyên viên văn phòng Đảng ủy'),
  leading('party-building', 'Trưởng ban', 0.4, HEAD),
  BUILDING,
  leading('inspection', 'Chủ nhiệm', 0.4, { ...CADRE, ...HEAD }),
  leading('council', 'Phó Chủ tịch HĐND', 0.5, CADRE),
  leading('committee', 'Chủ tịch UBND', 0.65, { ...CADRE, ...HEAD }),
  COMMITTEE_DEPUTY,
  COMMITTEE_DEPUTY,
  leading('office', 'Chánh Văn phòng', 0.35, HEAD),
  OFFICE_DEPUTY,
  OFFICE_STAFF,
  JUSTICE,
  leading('economy', 'Trưởng phòng', 0.35, HEAD),
  ECONOMY_DEPUTY,
  LAND,
  CONSTRUCTION,
  FINANCE,
  leading('culture', 'Trưởng phòng', 0.35, HEAD),
  CULTURE_DEPUTY,
  CULTURE,
  HOME_AFFAIRS,
  leading('service', 'Giám đốc', 0.35, HEAD),
  SERVICE,
  SERVICE,
  leading('front', 'Chủ tịch Ủy ban Mặt trận', 0.4, { ...CADRE, ...HEAD }),
  FRONT_DEPUTY,
  FRONT_WORK,
  COMMANDER,
  DEPUTY_COMMANDER,
  ASSISTANT,
];

/** The places that a commune has beyond those as it is large, each at most so many times. */
export const FURTHER_PLACES: readonly (readonly [Place, number])[] = [
  [LAND, 5],
  [FINANCE, 4],
  [CONSTRUCTION, 4],
  [specialist('economy', 'AGRICULTURE', 'Chuyên viên nông nghiệp'), 4],
  [specialist('office', 'INFORMATION_TECHNOLOGY', 'Chuyên viên công nghệ thông tin'), 3],
  [JUSTICE, 4],
  [OFFICE_STAFF, 4],
  [specialist('culture', 'EDUCATION', 'Chuyên viên giáo dục'), 3],
  [specialist('culture', 'HEALTH', 'Chuyên viên y tế'), 3],
  [CULTURE, 3],
  [HOME_AFFAIRS, 4],
  [SERVICE, 5],
  [FRONT_WORK, 4],
  [FRONT_DEPUTY, 2],
  [BUILDING, 3],
  [specialist('inspection', 'PARTY_WORK', 'Chuyên viên kiểm tra'), 3],
  [OFFICE_DEPUTY, 1],
  [ECONOMY_DEPUTY, 1],
  [CULTURE_DEPUTY, 1],
  [leading('service', 'Phó Giám đốc', 0.25), 2],
];
