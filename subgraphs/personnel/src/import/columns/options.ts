import { oneOfWords } from '@haicap/intake';
import type { DeparturePolicy, OrganisationKind, Speciality } from '../../__generated__/types.ts';
import type {
  AssignmentEnd,
  AssignmentKind,
  DepartureKind,
  DepartureStatus,
  DigitalSkills,
  OrganisationLevel,
  PayMeasure,
  Qualification,
  Sector,
  Sex,
  StaffCategory,
} from '../../entities/enums.ts';

export const organisationKind = oneOfWords<OrganisationKind>({
  PARTY_COMMITTEE: ['Thường trực đảng ủy', 'Party committee', 'Đảng ủy'],
  PARTY_OFFICE: ['Văn phòng đảng ủy', 'Party office'],
  PARTY_BUILDING_COMMITTEE: ['Ban xây dựng Đảng', 'Party building committee'],
  PARTY_INSPECTION_COMMITTEE: ['Ủy ban kiểm tra', 'Party inspection committee'],
  PEOPLES_COUNCIL: ['Hội đồng nhân dân', "People's council", 'HĐND'],
  PEOPLES_COMMITTEE: ['Ủy ban nhân dân', "People's committee", 'UBND', 'Lãnh đạo UBND'],
  COUNCIL_AND_COMMITTEE_OFFICE: [
    'Văn phòng HĐND và UBND',
    "Office of the people's council and committee",
  ],
  ECONOMIC_DEPARTMENT: ['Phòng kinh tế', 'Economic department'],
  URBAN_DEPARTMENT: ['Phòng kinh tế, hạ tầng và đô thị', 'Urban department'],
  CULTURE_SOCIETY_DEPARTMENT: ['Phòng văn hóa - xã hội', 'Culture and society department'],
  SERVICE_CENTRE: ['Trung tâm phục vụ hành chính công', 'Public administration service centre'],
  FATHERLAND_FRONT: ['Mặt trận Tổ quốc', 'Fatherland Front', 'Ủy ban MTTQ'],
  MASS_ORGANISATION: ['Đoàn thể, hội', 'Mass organisation', 'Đoàn thể'],
  MILITARY_COMMAND: ['Ban chỉ huy quân sự', 'Military command'],
  PUBLIC_SERVICE_UNIT: ['Đơn vị sự nghiệp công lập', 'Public service unit'],
  PROVINCIAL_DEPARTMENT: ['Sở và tương đương', 'Provincial department', 'Sở'],
  PROVINCIAL_PARTY_BODY: ['Cơ quan đảng cấp tỉnh', 'Provincial party body'],
  REGIONAL_OFFICE: ['Cơ quan khu vực', 'Regional office'],
  CENTRAL_BODY: ['Cơ quan trung ương', 'Central body'],
  VILLAGE: ['Thôn, tổ dân phố', 'Village or residential group', 'Thôn', 'Tổ dân phố'],
  OTHER: ['Khác', 'Other'],
});

export const organisationLevel = oneOfWords<OrganisationLevel>({
  CENTRAL: ['Trung ương', 'Central'],
  PROVINCE: ['Cấp tỉnh', 'Province', 'Tỉnh'],
  COMMUNE: ['Cấp xã', 'Commune', 'Xã'],
});

export const staffCategory = oneOfWords<StaffCategory>({
  CADRE: ['Cán bộ', 'Cadre'],
  CIVIL_SERVANT: ['Công chức', 'Civil servant'],
  PUBLIC_EMPLOYEE: ['Viên chức', 'Public employee'],
  CONTRACT: ['Hợp đồng lao động', 'Contract', 'Hợp đồng'],
  NON_SPECIALISED: ['Không chuyên trách cấp xã', 'Non-specialised', 'Không chuyên trách'],
  VILLAGE_WORKER: ['Không chuyên trách ở thôn, tổ dân phố', 'Village worker'],
});

export const speciality = oneOfWords<Speciality>({
  GENERAL: ['Không yêu cầu chuyên môn riêng', 'General', 'Chung'],
  LEADERSHIP: ['Lãnh đạo, quản lý', 'Leadership'],
  PARTY_WORK: ['Công tác đảng', 'Party work'],
  FRONT_WORK: ['Công tác mặt trận, đoàn thể', 'Front work'],
  OFFICE: ['Văn phòng, thống kê', 'Office', 'Văn phòng'],
  HOME_AFFAIRS: ['Nội vụ', 'Home affairs'],
  JUSTICE: ['Tư pháp, hộ tịch', 'Justice', 'Tư pháp'],
  FINANCE: ['Tài chính, kế toán', 'Finance', 'Tài chính', 'Kế toán'],
  LAND: ['Đất đai, môi trường', 'Land', 'Đất đai', 'Địa chính'],
  CONSTRUCTION: ['Xây dựng, giao thông, quy hoạch', 'Construction', 'Xây dựng'],
  AGRICULTURE: ['Nông nghiệp', 'Agriculture'],
  CULTURE: ['Văn hóa, xã hội, thông tin', 'Culture', 'Văn hóa', 'Văn hóa - xã hội'],
  EDUCATION: ['Giáo dục', 'Education'],
  HEALTH: ['Y tế', 'Health'],
  INFORMATION_TECHNOLOGY: [
    'Công nghệ thông tin, chuyển đổi số',
    'Information technology',
    'Công nghệ thông tin',
  ],
  PUBLIC_SERVICE: ['Hành chính công, một cửa', 'Public service', 'Hành chính công'],
  MILITARY: ['Quân sự', 'Military'],
});

export const qualification = oneOfWords<Qualification>({
  NONE: ['Chưa qua đào tạo', 'None'],
  INTERMEDIATE: ['Trung cấp', 'Intermediate'],
  COLLEGE: ['Cao đẳng', 'College'],
  BACHELOR: ['Đại học', 'Bachelor', 'Cử nhân', 'Kỹ sư'],
  MASTER: ['Thạc sĩ', 'Master', 'Thạc sỹ'],
  DOCTOR: ['Tiến sĩ', 'Doctor', 'Tiến sỹ'],
});

export const digitalSkills = oneOfWords<DigitalSkills>({
  NONE: ['Chưa có', 'None', 'Không'],
  BASIC: ['Cơ bản', 'Basic'],
  ADVANCED: ['Nâng cao', 'Advanced'],
});

export const sex = oneOfWords<Sex>({ FEMALE: ['Nữ', 'Female'], MALE: ['Nam', 'Male'] });

export const assignmentKind = oneOfWords<AssignmentKind>({
  PERMANENT: ['Bố trí chính thức', 'Permanent', 'Chính thức'],
  SECONDED: ['Biệt phái', 'Seconded'],
  CONCURRENT: ['Kiêm nhiệm', 'Concurrent'],
  ACTING: ['Giao phụ trách, quyền', 'Acting', 'Phụ trách', 'Quyền'],
});

export const assignmentEnd = oneOfWords<AssignmentEnd>({
  MOVED: ['Điều động, bố trí khác', 'Moved', 'Điều động'],
  LEFT: ['Nghỉ việc', 'Left'],
  DISSOLVED: ['Cơ quan giải thể', 'Dissolved', 'Giải thể'],
  RETURNED: ['Hết thời gian biệt phái', 'Returned'],
  ENDED: ['Kết thúc', 'Ended'],
});

export const departureKind = oneOfWords<DepartureKind>({
  EARLY_RETIREMENT: ['Nghỉ hưu trước tuổi', 'Early retirement'],
  RESIGNATION: ['Thôi việc', 'Resignation', 'Nghỉ thôi việc'],
  NON_SPECIALISED_END: [
    'Kết thúc sử dụng người hoạt động không chuyên trách',
    'Non-specialised end',
  ],
});

export const departurePolicy = oneOfWords<DeparturePolicy>({
  DECREE_178: ['Nghị định 178/2024/NĐ-CP', 'Decree 178/2024/ND-CP', '178', 'Decree 178'],
  DECREE_154: ['Nghị định 154/2025/NĐ-CP', 'Decree 154/2025/ND-CP', '154', 'Decree 154'],
  DECREE_177: ['Nghị định 177/2024/NĐ-CP', 'Decree 177/2024/ND-CP', '177', 'Decree 177'],
});

export const departureStatus = oneOfWords<DepartureStatus>({
  PROPOSED: ['Đề nghị', 'Proposed'],
  APPRAISED: ['Đã thẩm định', 'Appraised'],
  APPROVED: ['Đã phê duyệt', 'Approved', 'Đã quyết định'],
  PAID: ['Đã chi trả', 'Paid'],
  REFUSED: ['Không chấp thuận', 'Refused'],
});

export const sector = oneOfWords<Sector>({
  CIVIL: ['Khối dân sự', 'Civil', 'Dân sự'],
  ARMED_FORCES: ['Lực lượng vũ trang', 'Armed forces'],
});

export const payMeasure = oneOfWords<PayMeasure>({
  COEFFICIENT: ['Hệ số', 'Coefficient'],
  PERCENT: ['Tỷ lệ phần trăm', 'Percent', 'Phần trăm', 'Tỷ lệ'],
  AMOUNT: ['Số tiền mỗi tháng', 'Amount', 'Số tiền'],
});
