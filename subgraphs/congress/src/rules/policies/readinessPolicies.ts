import { choice, count } from '@haicap/domain-kit';

/** Thresholds of readiness: choices of this software, in no directive. */
export const READINESS_POLICIES = {
  riskDays: count(14, {
    source: 'A choice of this software: two of the weekly reports of Plan 47-KH/BCĐ ahead',
    confidence: 'SILENT',
    vi: 'Việc chưa xong còn bao nhiêu ngày đến hạn thì coi là có nguy cơ chậm.',
    en: 'How many days before it is due something undone puts a congress at risk.',
  }),
  documentReadyFrom: choice(['APPROVED', 'ADOPTED'], {
    source: 'A choice of this software: the congress itself adopts its documents',
    confidence: 'SILENT',
    vi: 'Văn kiện được coi là sẵn sàng khi đã được duyệt, hay khi đại hội đã thông qua.',
    en: 'A document is ready once approved, or once adopted by the congress.',
  }),
} as const;
