import type { DocumentKind } from '../../entities/enums.ts';

/** What the two documents of every congress are called until somebody calls them otherwise. */
export const DOCUMENT_TITLES: Readonly<Record<Exclude<DocumentKind, 'OTHER'>, string>> = {
  POLITICAL_REPORT: 'Báo cáo chính trị',
  REVIEW_REPORT: 'Báo cáo kiểm điểm của ban chấp hành',
};
