import type { ElectionStepCode } from '../../rules/election/electionSteps.ts';
import type { Texts } from './Texts.ts';

/** What is done by the day of a step. */
export const ELECTION_STEP_TEXTS: Readonly<Record<ElectionStepCode, Texts>> = {
  STRUCTURE_AND_COMMITTEES: {
    vi: 'Dự kiến cơ cấu, thành phần người ứng cử; thành lập ủy ban bầu cử.',
    en: 'Structure of the candidates; election committees.',
  },
  FIRST_CONSULTATION: { vi: 'Hiệp thương lần thứ nhất.', en: 'First consultation.' },
  FIRST_ADJUSTMENT: {
    vi: 'Điều chỉnh cơ cấu, thành phần lần thứ nhất.',
    en: 'First adjustment of the structure.',
  },
  ELECTORAL_UNITS: { vi: 'Ấn định và công bố đơn vị bầu cử.', en: 'Electoral units.' },
  ELECTION_BOARDS: { vi: 'Thành lập ban bầu cử.', en: 'Election boards.' },
  POLLING_TEAMS: { vi: 'Thành lập tổ bầu cử.', en: 'Polling teams.' },
  DOSSIERS: { vi: 'Nộp hồ sơ ứng cử.', en: 'Candidates’ dossiers are in.' },
  SECOND_CONSULTATION: { vi: 'Hiệp thương lần thứ hai.', en: 'Second consultation.' },
  VOTER_LISTS: { vi: 'Niêm yết danh sách cử tri.', en: 'Lists of voters are posted.' },
  SECOND_ADJUSTMENT: {
    vi: 'Điều chỉnh cơ cấu, thành phần lần thứ hai.',
    en: 'Second adjustment of the structure.',
  },
  VERIFICATION: {
    vi: 'Xác minh, trả lời các vụ việc về người ứng cử.',
    en: 'What was raised about candidates is verified.',
  },
  THIRD_CONSULTATION: { vi: 'Hiệp thương lần thứ ba.', en: 'Third consultation.' },
  DAY_21: {
    vi: 'Mốc có trong lịch bầu cử; nguồn hiện có không nêu nội dung.',
    en: 'A day of the calendar; the sources at hand do not say for what.',
  },
  OFFICIAL_LIST: {
    vi: 'Công bố danh sách chính thức người ứng cử.',
    en: 'Official list of candidates.',
  },
  LIST_POSTED: { vi: 'Niêm yết danh sách người ứng cử.', en: 'The list is posted.' },
  BALLOTS: { vi: 'Phân phối phiếu bầu cử.', en: 'Ballots are handed out.' },
  END_OF_COMPLAINTS: {
    vi: 'Ngừng giải quyết khiếu nại, tố cáo về người ứng cử.',
    en: 'Complaints about candidates are no longer taken.',
  },
  ELECTION_DAY: { vi: 'Ngày bầu cử.', en: 'Election day.' },
};
