import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DocumentStatus, PlanStep } from '../readiness/Preparation.ts';
import { closeWeekFault } from './closeWeek.ts';
import { lengthInDays } from './congressDays.ts';
import { documentStepFault } from './documentStep.ts';
import { type PlanFacts, planStepFault } from './planStep.ts';
import { seatsFault, seatsTaken } from './seats.ts';

const NO_SIZES = { committee: null, standing: null };

describe('lengthInDays', () => {
  it.each([
    ['2025-08-28', '2025-08-28', null, 1],
    ['2025-08-28', '2025-08-29', '2025-08-28', 2],
    ['2025-08-28', '2025-08-28', '2025-08-27', 1.5],
    ['2025-10-28', '2025-11-01', null, 5],
  ])('%s to %s with a preparatory session on %s is %d', (from, to, preparatoryOn, days) => {
    expect(lengthInDays({ from, to, preparatoryOn })).toBe(days);
  });
});

describe('seats', () => {
  it('the plan’s come before the level’s; without either there is no limit', () => {
    const sizes = { committee: { from: 27, to: 33 }, standing: { from: 9, to: 11 } };
    expect(seatsFault({ COMMITTEE: 33 }, { planned: {}, sizes })).toBeNull();
    expect(seatsFault({ COMMITTEE: 34 }, { planned: { COMMITTEE: 34 }, sizes })).toBeNull();
    expect(seatsFault({ COMMITTEE: 33 }, { planned: { COMMITTEE: 32 }, sizes })).toMatchObject({
      fault: { seats: 32 },
    });
    expect(seatsFault({ SECRETARY: 9 }, { planned: {}, sizes: NO_SIZES })).toBeNull();
  });

  it('a secretary takes a seat of each of the three', () => {
    const secretary = { body: 'COMMITTEE', title: 'SECRETARY', count: 1 } as const;
    const member = { body: 'COMMITTEE', title: 'MEMBER', count: 20 } as const;
    const inspector = { body: 'INSPECTION_COMMITTEE', title: 'MEMBER', count: 5 } as const;
    expect(seatsTaken([secretary, member, inspector])).toEqual({
      COMMITTEE: 21,
      STANDING_COMMITTEE: 1,
      SECRETARY: 1,
      INSPECTION_COMMITTEE: 5,
    });
  });
});

it('a week is closed from its deadline on, not a millisecond before', () => {
  const deadline = new Date('2025-08-20T15:00:00+07:00');
  const before = new Date(deadline.getTime() - 1);
  expect(closeWeekFault(deadline, before, null)).toEqual({
    fault: { code: 'WEEK_NOT_OVER', deadline },
  });
  expect(closeWeekFault(deadline, deadline, null)).toBeNull();
});

const PEOPLE = ['an', 'binh', 'chi'] as const;
const who = fc.constantFrom(...PEOPLE);

describe('four eyes', () => {
  it('a plan that is decided went through three people, whoever tried what', () => {
    const tries = fc.array(
      fc.tuple(fc.constantFrom('SUBMIT', 'APPRAISE', 'APPROVE', 'RETURN'), who),
    );
    fc.assert(
      fc.property(tries, (steps) => {
        const plan = { id: 'p', step: 'DRAFT' as PlanStep, since: null };
        const by: Partial<Record<PlanStep, string>> = {};
        for (const [action, subject] of steps) {
          const facts: PlanFacts = {
            ...plan,
            builtBy: by.BUILT ?? null,
            appraisedBy: by.APPRAISED ?? null,
          };
          if (planStepFault(facts, action, '2025-08-01', subject)) continue;
          plan.step = NEXT[action];
          if (action === 'RETURN') {
            delete by.BUILT;
            delete by.APPRAISED;
          } else by[plan.step] = subject;
        }
        if (plan.step === 'DECIDED') expect(new Set(Object.values(by)).size).toBe(3);
        expect(Object.keys(by).length).toBe(ORDER.indexOf(plan.step));
      }),
    );
  });

  it.each(['BUILT', 'APPRAISED'] as const)('is not passed by nobody at %s', (step) => {
    const plan = { id: 'p', step, since: null, builtBy: 'an', appraisedBy: 'binh' };
    const action = step === 'BUILT' ? 'APPRAISE' : 'APPROVE';
    expect(planStepFault(plan, action, '2025-08-01', null)).toMatchObject({
      fault: { code: 'SAME_PERSON' },
    });
    const status: DocumentStatus = step === 'BUILT' ? 'CONSULTED' : 'APPRAISED';
    const document = { id: 'd', status, since: null, submittedBy: 'an', appraisedBy: 'binh' };
    expect(documentStepFault(document, action, '2025-08-01', null)).toMatchObject({
      fault: { code: 'SAME_PERSON' },
    });
  });
});

const ORDER: readonly PlanStep[] = ['DRAFT', 'BUILT', 'APPRAISED', 'DECIDED'];
const NEXT = {
  SUBMIT: 'BUILT',
  APPRAISE: 'APPRAISED',
  APPROVE: 'DECIDED',
  RETURN: 'DRAFT',
} as const;
