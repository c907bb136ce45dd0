import { UNITS } from '@haicap/subgraph-kit/testing/smallTerritory';
import type { TestCongress } from './congress.ts';
import { insert, milestone, party } from './facts.ts';

const { city, saigon, tanDinh, hoanKiem } = UNITS;
/** The week of Wednesday 20 August 2025: from 13 August, 15:00 in Viet Nam, to the 20th, 15:00. */
export const WEEK = '2025-08-18';

const commune = { level: 'COMMUNE', contents: 'TWO', latest_on: '2025-08-31' };

/** Late on 20 August: PLAN_ISSUED of `s` by 50 days and of `t` by 1, DELEGATES_CHOSEN of `t` by 5. */
export async function arrangeLate(congress: TestCongress): Promise<void> {
  await party(congress, 's', saigon, commune);
  await milestone(congress, 's', saigon, { due_on: '2025-07-01' });
  await milestone(congress, 's', saigon, { code: 'DELEGATES_CHOSEN', due_on: '2025-08-20' });
  await party(congress, 't', tanDinh, commune);
  await milestone(congress, 't', tanDinh, { due_on: '2025-08-19' });
  // Done on the 21st, a day after the deadline of the 20th.
  const late = { code: 'DELEGATES_CHOSEN', due_on: '2025-08-15', done_on: '2025-08-21' };
  await milestone(congress, 't', tanDinh, late);
  const inTime = { code: 'COMMENTS_COLLECTED', due_on: '2025-08-01', done_on: '2025-08-20' };
  await milestone(congress, 't', tanDinh, inTime);
  await party(congress, 'h', hoanKiem, {
    ...commune,
    held_from: '2025-08-20',
    held_to: '2025-08-20',
  });
  await milestone(congress, 'h', hoanKiem, { due_on: '2025-07-01' });
  await party(congress, 'gone', saigon, {
    organisation: { valid_to: '2025-08-01', end_reported_on: '2025-08-01' },
  });
  await milestone(congress, 'gone', saigon, { due_on: '2025-06-30' });
}

/** An instant in Viet Nam. */
export const at = (time: string) => `${time}+07:00`;

/** What is on record, by hand: at the ends of the week, and after Sài Gòn closed it. */
export async function arrangeEvents(congress: TestCongress): Promise<void> {
  await congress.arrange('delete from progress_event');
  const event = (of: string, unit: string, time: string, row: object) =>
    insert(congress, 'progress_event', {
      ...{ congress_id: of, unit_id: unit, recorded_at: at(time), ...row },
    });
  await event('s', saigon, '2025-08-13T14:59:59.999', { on_day: '2025-08-12' });
  await event('s', saigon, '2025-08-13T15:00:00.000', { on_day: '2025-08-13' });
  await event('t', tanDinh, '2025-08-15T09:00', {
    ...{ subject: 'DOCUMENT', item_id: 'd', step: 'APPRAISED', on_day: '2025-08-14' },
  });
  await event('t', tanDinh, '2025-08-15T09:01', {
    ...{ subject: 'DOCUMENT', item_id: 'd', step: 'DRAFTING', on_day: '2025-06-01' },
  });
  await event('h', hoanKiem, '2025-08-20T14:59:59.999', {
    ...{ subject: 'CONGRESS', item_id: 'h', step: 'HELD', on_day: '2025-08-20' },
  });
  await event('s', saigon, '2025-08-20T14:59:59.999', { previous_day: '2025-08-13' });
  await event('s', saigon, '2025-08-20T15:00:00.000', { on_day: '2025-08-19' });
  for (const [unit_id, closed_at] of [
    [saigon, at('2025-08-20T16:00')],
    [city, at('2025-08-22T08:00')],
  ]) {
    await insert(congress, 'week_report', { unit_id, week: WEEK, closed_at });
  }
  const after = '2025-08-20T16:00:00.001';
  await event('s', saigon, '2025-08-20T16:00', { step: 'DONE', on_day: '2025-08-20' });
  await event('s', saigon, after, { on_day: '2025-08-13', item_id: 'PREPARATION_CHECKED' });
  await event('s', saigon, after, { on_day: '2025-08-14', is_sample: true });
  await event('s', saigon, after, { on_day: '2025-08-20', item_id: 'DELEGATES_CHOSEN' });
  await event('s', saigon, after, { on_day: '2025-08-21', item_id: 'SUBCOMMITTEES_SET_UP' });
  await event('s', saigon, '2025-08-25T08:00', {
    on_day: '2025-08-25',
    previous_day: '2025-08-20',
  });
  await event('s', saigon, '2025-08-25T08:01', { previous_day: '2025-08-18' });
}
