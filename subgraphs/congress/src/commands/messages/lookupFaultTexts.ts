import type { ToldFaults } from './ToldFaults.ts';

/** Refusals of what is not there, or there already. */
export const lookupFaultTexts: ToldFaults<
  | 'CONFLICTING_INPUT'
  | 'STALE_VERSION'
  | 'PARTY_ORGANISATION_NOT_FOUND'
  | 'PARTY_ORGANISATION_NOT_LIVING'
  | 'NO_CONGRESS_TERMS'
  | 'CONGRESS_ALREADY_OPENED'
  | 'CONGRESS_NOT_FOUND'
  | 'MILESTONE_NOT_FOUND'
  | 'DOCUMENT_NOT_FOUND'
  | 'DOCUMENT_TITLE_TAKEN'
  | 'PLAN_NOT_FOUND'
  | 'CANDIDATE_NOT_FOUND'
  | 'CANDIDATE_STANDS_ALREADY'
> = {
  CONFLICTING_INPUT: () => ({
    vi: 'Đã ghi nhận nội dung khác cho cùng việc này.',
    en: 'Another input for the same thing was recorded before.',
  }),
  STALE_VERSION: () => ({
    vi: 'Thông tin đã thay đổi so với phiên bản mà yêu cầu này dựa vào.',
    en: 'What this was based on has changed since.',
  }),
  PARTY_ORGANISATION_NOT_FOUND: () => ({
    vi: 'Không có tổ chức đảng này.',
    en: 'There is no such party organisation.',
  }),
  PARTY_ORGANISATION_NOT_LIVING: ({ on }) => ({
    vi: `Tổ chức đảng chưa thành lập hoặc đã kết thúc hoạt động vào ngày ${on}.`,
    en: `The party organisation does not exist on ${on}.`,
  }),
  NO_CONGRESS_TERMS: () => ({
    vi: 'Chỉ thị 45-CT/TW không quy định đại hội của chi bộ trực thuộc.',
    en: 'Directive 45-CT/TW dates no congress of a cell below a base.',
  }),
  CONGRESS_ALREADY_OPENED: () => ({
    vi: 'Đại hội của tổ chức đảng này trong nhiệm kỳ đã được mở.',
    en: 'The organisation has its congress of the term already.',
  }),
  CONGRESS_NOT_FOUND: () => ({ vi: 'Không có đại hội này.', en: 'There is no such congress.' }),
  MILESTONE_NOT_FOUND: () => ({
    vi: 'Đại hội này không có mốc công việc đó.',
    en: 'The congress has no such milestone.',
  }),
  DOCUMENT_NOT_FOUND: () => ({ vi: 'Không có văn kiện này.', en: 'There is no such document.' }),
  DOCUMENT_TITLE_TAKEN: () => ({
    vi: 'Đại hội đã có văn kiện khác cùng tên.',
    en: 'The congress has another document of that title.',
  }),
  PLAN_NOT_FOUND: () => ({
    vi: 'Không có phương án nhân sự này.',
    en: 'There is no such personnel plan.',
  }),
  CANDIDATE_NOT_FOUND: () => ({
    vi: 'Không có nhân sự này trong phương án.',
    en: 'The plan has no such candidate.',
  }),
  CANDIDATE_STANDS_ALREADY: () => ({
    vi: 'Nhân sự này đã có trong phương án.',
    en: 'The plan names the person for the body already.',
  }),
};
