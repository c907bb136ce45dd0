import { expect, it } from '@jest/globals';
import { REPORTING_WEEKS, reportingWeek } from './reportingWeek.ts';

it('a week is from one Wednesday 15:00 in Viet Nam to the next', () => {
  const wednesday20August = {
    week: '2025-08-18',
    since: new Date('2025-08-13T08:00:00Z'),
    deadline: new Date('2025-08-20T08:00:00Z'),
    previousDeadlineDay: '2025-08-13',
    deadlineDay: '2025-08-20',
  };
  expect(reportingWeek('2025-08-18')).toEqual(wednesday20August);
  expect(reportingWeek('2025-08-24')).toEqual(wednesday20August);
  expect(reportingWeek('2025-08-25')?.deadlineDay).toBe('2025-08-27');
});

it('the weeks of the plan are those from 16 April to 31 October 2025', () => {
  expect(REPORTING_WEEKS).toEqual({ first: '2025-04-14', last: '2025-10-27' });
  expect(reportingWeek('2025-04-14')?.deadlineDay).toBe('2025-04-16');
  expect(reportingWeek('2025-04-13')).toBeNull();
  expect(reportingWeek('2025-11-02')?.deadlineDay).toBe('2025-10-29');
  expect(reportingWeek('2025-11-03')).toBeNull();
});
