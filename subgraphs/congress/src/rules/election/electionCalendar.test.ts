import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { electionCalendar, isSunday } from './electionCalendar.ts';

const calendar = (day: string) => electionCalendar(day, DEFAULT_POLICIES);

/** The calendar as published for 15 March 2026, E−80 as its arithmetic has it. */
const PUBLISHED = [
  ['STRUCTURE_AND_COMMITTEES', '2025-11-30'],
  ['FIRST_CONSULTATION', '2025-12-10'],
  ['FIRST_ADJUSTMENT', '2025-12-15'],
  ['ELECTORAL_UNITS', '2025-12-25'],
  ['ELECTION_BOARDS', '2026-01-04'],
  ['POLLING_TEAMS', '2026-01-31'],
  ['DOSSIERS', '2026-02-01'],
  ['SECOND_CONSULTATION', '2026-02-03'],
  ['VOTER_LISTS', '2026-02-03'],
  ['SECOND_ADJUSTMENT', '2026-02-05'],
  ['VERIFICATION', '2026-02-08'],
  ['THIRD_CONSULTATION', '2026-02-20'],
  ['DAY_21', '2026-02-22'],
  ['OFFICIAL_LIST', '2026-02-26'],
  ['LIST_POSTED', '2026-02-27'],
  ['BALLOTS', '2026-03-02'],
  ['END_OF_COMPLAINTS', '2026-03-05'],
  ['ELECTION_DAY', '2026-03-15'],
];

describe('electionCalendar', () => {
  const { steps, policies } = calendar('2026-03-15');

  it('gives each day of 15 March 2026', () => {
    expect(steps.map(({ code, day }) => [code, day])).toEqual(PUBLISHED);
  });

  it('records the slip that the source prints, for that election alone', () => {
    const slips = steps.filter(({ printedDay }) => printedDay !== null);
    expect(slips).toEqual([
      {
        code: 'ELECTORAL_UNITS',
        daysBefore: 80,
        day: '2025-12-25',
        opensAt: null,
        closesAt: null,
        printedDay: '2025-12-15',
      },
    ]);
    expect(calendar('2026-03-22').steps.every(({ printedDay }) => printedDay === null)).toBe(true);
  });

  it('knows the hours of the vote and, by a policy, that of the dossiers', () => {
    const hours = steps.filter(({ closesAt }) => closesAt !== null);
    expect(hours.map(({ code, opensAt, closesAt }) => [code, opensAt, closesAt])).toEqual([
      ['DOSSIERS', null, '17:00'],
      ['ELECTION_DAY', '07:00', '19:00'],
    ]);
    expect(policies.map(({ name }) => name)).toEqual(['dossierHour']);
    const open = electionCalendar('2026-03-15', { ...DEFAULT_POLICIES, dossierHour: 'END_OF_DAY' });
    expect(open.steps.find(({ code }) => code === 'DOSSIERS')?.closesAt).toBeNull();
  });

  it('keeps every distance, and every weekday, for any Sunday', () => {
    const sundays = fc.integer({ min: -1000, max: 3000 }).map((weeks) => {
      const date = new Date(Date.UTC(2026, 2, 15) + weeks * 7 * 86_400_000);
      return date.toISOString().slice(0, 10);
    });
    fc.assert(
      fc.property(sundays, (day) => {
        expect(isSunday(day)).toBe(true);
        for (const step of calendar(day).steps) {
          const distance = (Date.parse(day) - Date.parse(step.day)) / 86_400_000;
          expect(distance).toBe(step.daysBefore);
          const weekday = (7 - (step.daysBefore % 7)) % 7;
          expect(new Date(step.day).getUTCDay()).toBe(weekday);
        }
      }),
    );
  });
});
