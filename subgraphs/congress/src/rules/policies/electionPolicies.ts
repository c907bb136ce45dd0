import { choice } from '@haicap/domain-kit';

/** Readings on elections and councils. */
export const ELECTION_POLICIES = {
  partialCouncilSteps: choice(['NOT_COUNTED', 'COUNTED'], {
    source:
      'Law 72/2025/QH15, Art. 30.2: a seat a step; of parts of a step no source speaks (medium)',
    confidence: 'UNSOURCED',
    vi: 'Số dân lẻ chưa đủ một bước: không thêm đại biểu, hay thêm một.',
    en: 'A part of a step of population: no seat, or one more.',
  }),
  dossierHour: choice(['17:00', 'END_OF_DAY'], {
    source: 'No source at hand for the hour; Resolution 199/2025/QH15’s calendar gives the day',
    confidence: 'UNSOURCED',
    vi: 'Hạn nộp hồ sơ ứng cử trong ngày: 17 giờ, hay hết ngày.',
    en: 'When on their last day dossiers are closed: 17:00, or the end of the day.',
  }),
} as const;
