import { type ColumnType, oneOfWords } from '@haicap/intake';
import type {
  CongressTerm,
  ContentsKind,
  DelegateChoice,
  DocumentKind,
  ElectedBody,
  PartyOrganisationLevel,
} from '../../entities/enums.ts';
import type { MilestoneCode } from '../../rules/congress/milestones.ts';

export const partyOrganisationLevel = oneOfWords<PartyOrganisationLevel>({
  CELL: ['Chi bộ trực thuộc', 'Cell', 'Chi bộ'],
  BASE: ['Cơ sở', 'Base', 'Tổ chức cơ sở đảng', 'Đảng bộ cơ sở'],
  ABOVE_BASE: ['Cấp trên trực tiếp cơ sở', 'Above base'],
  COMMUNE: ['Xã, phường, đặc khu', 'Commune', 'Cấp xã', 'Xã'],
  PROVINCE: ['Tỉnh, thành phố', 'Province', 'Cấp tỉnh', 'Tỉnh'],
  CENTRAL_BODY: ['Cơ quan Trung ương', 'Central body', 'Đảng bộ cơ quan Trung ương'],
  ARMED_FORCES: ['Lực lượng vũ trang', 'Armed forces', 'Quân đội, Công an'],
});

export const congressTerm = oneOfWords<CongressTerm>({
  TERM_2025_2030: ['2025 - 2030', 'Term 2025-2030', 'Nhiệm kỳ 2025 - 2030'],
  TERM_2030_2035: ['2030 - 2035', 'Term 2030-2035', 'Nhiệm kỳ 2030 - 2035'],
});

export const contentsKind = oneOfWords<ContentsKind>({
  FOUR: ['4 nội dung', 'Four contents', '4', 'Bốn nội dung'],
  THREE: ['3 nội dung', 'Three contents', '3', 'Ba nội dung'],
  TWO: ['2 nội dung', 'Two contents', '2', 'Hai nội dung'],
  CONFERENCE: ['Hội nghị', 'Conference'],
});

export const milestoneCode = oneOfWords<MilestoneCode>({
  PLAN_ISSUED: ['Ban hành kế hoạch', 'Plan issued', 'Kế hoạch đại hội'],
  SUBCOMMITTEES_SET_UP: ['Thành lập tiểu ban', 'Sub-committees set up', 'Tiểu ban'],
  COMMENTS_COLLECTED: ['Lấy ý kiến văn kiện', 'Comments collected', 'Lấy ý kiến'],
  DELEGATES_CHOSEN: ['Bầu, chỉ định đại biểu', 'Delegates chosen', 'Đại biểu'],
  PREPARATION_CHECKED: ['Kiểm tra chuẩn bị', 'Preparation checked', 'Kiểm tra'],
});

export const documentKind = oneOfWords<DocumentKind>({
  POLITICAL_REPORT: ['Báo cáo chính trị', 'Political report'],
  REVIEW_REPORT: ['Báo cáo kiểm điểm', 'Review report'],
  OTHER: ['Văn kiện khác', 'Other', 'Khác'],
});

export const delegateChoice = oneOfWords<DelegateChoice>({
  EX_OFFICIO: ['Đương nhiên', 'Ex officio'],
  ELECTED: ['Bầu', 'Elected', 'Được bầu'],
  APPOINTED: ['Chỉ định', 'Appointed', 'Được chỉ định'],
});

export const electedBody = oneOfWords<ElectedBody>({
  NATIONAL_ASSEMBLY: ['Quốc hội', 'National Assembly', 'QH'],
  PROVINCIAL_COUNCIL: ['HĐND cấp tỉnh', 'Provincial council', 'Hội đồng nhân dân cấp tỉnh'],
  COMMUNE_COUNCIL: ['HĐND cấp xã', 'Commune council', 'Hội đồng nhân dân cấp xã'],
});

type Secrecy = 'NONE' | 'CONFIDENTIAL' | 'SECRET' | 'TOP_SECRET';

const anySecrecy = oneOfWords<Secrecy>({
  NONE: ['Không mật', 'None', 'Không', 'Thường'],
  CONFIDENTIAL: ['Mật', 'Confidential'],
  SECRET: ['Tối mật', 'Secret'],
  TOP_SECRET: ['Tuyệt mật', 'Top secret'],
});

const OPEN_ALONE = {
  vi: 'văn kiện không mật; văn kiện mật không lưu ở đây',
  en: 'a document that is not secret: none of the others is kept here',
};

/** A level of secrecy, of which the lowest alone is taken: such a row goes no further than its file. */
export const secrecy: ColumnType<'NONE'> = {
  expected: anySecrecy.expected,
  parse(text, cell) {
    const parsed = anySecrecy.parse(text, cell);
    if ('reason' in parsed) return parsed;
    if (parsed.value === 'NONE') return { value: 'NONE' };
    return { reason: 'CLASSIFIED', expected: OPEN_ALONE };
  },
};
