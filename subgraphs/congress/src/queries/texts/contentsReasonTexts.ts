import type { ContentsReason } from '../../rules/congress/contents.ts';
import type { Texts } from './Texts.ts';

/** Why a congress has its contents, in a sentence. */
export const CONTENTS_REASON_TEXTS: Readonly<Record<ContentsReason, Texts>> = {
  NORMAL: {
    vi: 'Đại hội thực hiện đủ bốn nội dung.',
    en: 'The congress has all four contents.',
  },
  COMMUNE_UNDER_PROVINCE: {
    vi: 'Đảng bộ xã, phường, đặc khu trực thuộc đảng bộ tỉnh, thành phố: đại hội hai nội dung, cấp trên chỉ định cấp ủy.',
    en: 'A commune-level committee directly under its province: two contents, the superior appoints the committee.',
  },
  MERGED_OR_NEW: {
    vi: 'Đảng bộ hợp nhất, sáp nhập hoặc thành lập mới: đại hội hai nội dung, cấp trên chỉ định cấp ủy.',
    en: 'Formed by a merger, or new: two contents, the superior appoints the committee.',
  },
  PERSONNEL_NOT_READY: {
    vi: 'Chưa chuẩn bị xong nhân sự, cấp ủy cấp trên đồng ý: đại hội ba nội dung, không bầu cấp ủy.',
    en: 'People are not ready and the superior agrees: three contents, no election of the committee.',
  },
  SUPERIOR_HAS_NOT_AGREED: {
    vi: 'Chưa chuẩn bị xong nhân sự nhưng cấp ủy cấp trên chưa đồng ý: vẫn bốn nội dung.',
    en: 'People are not ready, but the superior has not agreed: four contents, as usual.',
  },
  HELD_ALREADY: {
    vi: 'Đơn vị không sắp xếp đã tổ chức đại hội: họp hội nghị cấp ủy thảo luận văn kiện cấp trên, rà soát nhân sự.',
    en: 'Unmerged, with its congress held: the committee confers on the superiors’ drafts, and people are reviewed.',
  },
};
