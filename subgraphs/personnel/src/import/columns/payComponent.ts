import { columnTypes } from '@haicap/intake';

/** What pay consists of: the salary, or the wage of a contract, and the kinds of allowance. */
export const payComponent = columnTypes.oneOf([
  { value: 'SALARY', vi: 'Lương', en: 'Salary', aliases: ['Hệ số lương', 'Lương ngạch bậc'] },
  { value: 'CONTRACT_WAGE', vi: 'Lương hợp đồng', en: 'Contract wage' },
  { value: 'LEADERSHIP', vi: 'Chức vụ lãnh đạo', en: 'Leadership', aliases: ['Phụ cấp chức vụ'] },
  { value: 'BEYOND_FRAME', vi: 'Thâm niên vượt khung', en: 'Beyond frame' },
  { value: 'PROFESSIONAL_SENIORITY', vi: 'Thâm niên nghề', en: 'Professional seniority' },
  { value: 'OCCUPATION_PREFERENTIAL', vi: 'Ưu đãi theo nghề', en: 'Occupation preferential' },
  {
    value: 'OCCUPATION_RESPONSIBILITY',
    vi: 'Trách nhiệm theo nghề',
    en: 'Occupation responsibility',
  },
  { value: 'PUBLIC_SERVICE', vi: 'Công vụ', en: 'Public service' },
  { value: 'PARTY_MASS_WORK', vi: 'Công tác đảng, đoàn thể', en: 'Party and mass work' },
  { value: 'ARMED_FORCES_SPECIAL', vi: 'Đặc thù lực lượng vũ trang', en: 'Armed forces special' },
  { value: 'RESERVATION_DIFFERENCE', vi: 'Chênh lệch bảo lưu', en: 'Reservation difference' },
  { value: 'WORK_RESPONSIBILITY', vi: 'Trách nhiệm công việc', en: 'Work responsibility' },
  { value: 'HAZARD', vi: 'Độc hại, nguy hiểm', en: 'Hazard' },
  { value: 'REGIONAL', vi: 'Khu vực', en: 'Regional' },
  { value: 'ATTRACTION', vi: 'Thu hút', en: 'Attraction' },
  { value: 'PARTY_COMMITTEE', vi: 'Trách nhiệm cấp ủy', en: 'Party committee' },
  { value: 'CHIEF_ACCOUNTANT', vi: 'Trách nhiệm kế toán trưởng', en: 'Chief accountant' },
  { value: 'CONCURRENT_POST', vi: 'Kiêm nhiệm', en: 'Concurrent post' },
]);
