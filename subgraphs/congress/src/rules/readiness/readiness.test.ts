import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import { DOCUMENT_STATUSES, type Preparation } from './Preparation.ts';
import { readiness } from './readiness.ts';

const TODAY = '2025-07-15';

const PREPARATION: Preparation = {
  milestones: [
    { id: 'm1', dueOn: '2025-07-01', doneOn: '2025-06-30' },
    { id: 'm2', dueOn: '2025-08-20', doneOn: null },
  ],
  documents: [{ id: 'report', status: 'DRAFTING', dueOn: '2025-08-15' }],
  plan: { id: 'plan', step: 'BUILT', dueOn: '2025-08-10' },
  latestOn: '2025-08-31',
  heldOn: null,
};

const NONE: Preparation = {
  milestones: [],
  documents: [],
  plan: null,
  latestOn: null,
  heldOn: null,
};

const of = (says: Partial<Preparation> = {}, policies = DEFAULT_POLICIES) =>
  readiness({ ...PREPARATION, ...says }, TODAY, policies);

const milestone = (dueOn: string, doneOn: string | null = null) => ({
  milestones: [{ id: 'm', dueOn, doneOn }],
});

const reasons = ({ reasons: all }: ReturnType<typeof of>) =>
  all.map(({ subject, id, code, days }) => [subject, id, code, days]);

describe('readiness', () => {
  it('is on track with things open, and lists them by their days', () => {
    const found = of();
    expect(found.state).toBe('ON_TRACK');
    expect(reasons(found)).toEqual([
      ['PLAN', 'plan', 'OPEN', null],
      ['DOCUMENT', 'report', 'OPEN', null],
      ['MILESTONE', 'm2', 'OPEN', null],
      ['CONGRESS', '', 'OPEN', null],
    ]);
  });

  it.each([
    ['2025-07-14', 'LATE', ['MILESTONE', 'm', 'OVERDUE', 1]],
    ['2025-07-15', 'AT_RISK', ['MILESTONE', 'm', 'DUE_SOON', 0]],
    ['2025-07-29', 'AT_RISK', ['MILESTONE', 'm', 'DUE_SOON', 14]],
    ['2025-07-30', 'ON_TRACK', ['MILESTONE', 'm', 'OPEN', null]],
  ])('a milestone due on %s: %s', (dueOn, state, reason) => {
    const found = of(milestone(dueOn));
    expect(found.state).toBe(state);
    expect(reasons(found)).toContainEqual(reason);
  });

  it('takes another threshold from its policy, and names it', () => {
    const found = of(milestone('2025-07-30'), { ...DEFAULT_POLICIES, riskDays: 15 });
    expect(found.state).toBe('AT_RISK');
    const set = found.policies.find(({ name }) => name === 'riskDays');
    expect(set).toMatchObject({ value: '15', default: '14' });
  });

  it('is late by a document or a plan that is not ready on its day', () => {
    const due = { dueOn: '2025-07-14' } as const;
    const written = (status: 'APPRAISED' | 'APPROVED') => ({
      documents: [{ id: 'report', status, ...due }],
    });
    expect(of(written('APPRAISED')).state).toBe('LATE');
    expect(of(written('APPROVED')).state).toBe('ON_TRACK');
    const adopted = { ...DEFAULT_POLICIES, documentReadyFrom: 'ADOPTED' } as const;
    expect(of(written('APPROVED'), adopted).state).toBe('LATE');
    expect(of({ plan: { id: 'plan', step: 'APPRAISED', ...due } }).state).toBe('LATE');
    expect(of({ plan: { id: 'plan', step: 'DECIDED', ...due } }).state).toBe('ON_TRACK');
  });

  it('is late once the latest day is past, with all done', () => {
    const done = { ...milestone('2025-07-01', '2025-07-01'), documents: [], plan: null };
    expect(of({ ...done, latestOn: '2025-07-14' }).state).toBe('LATE');
    expect(of({ ...done, latestOn: '2025-07-15' }).state).toBe('READY');
  });

  it('is ready with everything done, what was late told', () => {
    const found = of({
      ...milestone('2025-07-01', '2025-07-04'),
      documents: [{ id: 'report', status: 'APPROVED', dueOn: null }],
      plan: { id: 'plan', step: 'DECIDED', dueOn: null },
    });
    expect(found.state).toBe('READY');
    expect(reasons(found)[0]).toEqual(['MILESTONE', 'm', 'DONE_LATE', 3]);
  });

  it('has not started with nothing begun; what is done tomorrow is not done', () => {
    const untouched = { ...milestone('2025-08-20'), documents: [], plan: null };
    expect(of(untouched).state).toBe('NOT_STARTED');
    const tomorrow = { ...untouched, ...milestone('2025-08-20', '2025-07-16') };
    expect(of(tomorrow).state).toBe('NOT_STARTED');
    expect(readiness(NONE, TODAY, DEFAULT_POLICIES)).toMatchObject({
      state: 'NOT_STARTED',
      reasons: [],
    });
  });

  it('is held from the day on which it was held', () => {
    expect(of({ ...milestone('2025-07-01'), heldOn: '2025-07-15' }).state).toBe('HELD');
    expect(of({ heldOn: '2025-07-16' }).state).toBe('ON_TRACK');
  });

  it('does not depend on the order of two that share an id and a day', () => {
    const dueOn = '2025-07-01';
    const milestones = ['2025-07-03', '2025-07-02'].map((doneOn) => ({ id: 'm', dueOn, doneOn }));
    expect(of({ milestones })).toEqual(of({ milestones: [...milestones].reverse() }));
  });

  it('does not depend on the order of what it rests on', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((n) => {
      return new Date(Date.UTC(2025, 5, 20 + n)).toISOString().slice(0, 10);
    });
    const maybe = fc.option(day, { nil: null });
    const id = fc.constantFrom('a', 'b', 'c');
    const preparation = fc.record<Preparation>({
      milestones: fc.array(fc.record({ id, dueOn: day, doneOn: maybe })),
      documents: fc.array(
        fc.record({ id, dueOn: maybe, status: fc.constantFrom(...DOCUMENT_STATUSES) }),
      ),
      plan: fc.constant(null),
      latestOn: maybe,
      heldOn: maybe,
    });
    const shuffled = preparation.chain((one) =>
      fc.tuple(
        fc.constant(one),
        fc.shuffledSubarray([...one.milestones], { minLength: one.milestones.length }),
        fc.shuffledSubarray([...one.documents], { minLength: one.documents.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([one, milestones, documents]) => {
        const other = readiness({ ...one, milestones, documents }, TODAY, DEFAULT_POLICIES);
        expect(other).toEqual(readiness(one, TODAY, DEFAULT_POLICIES));
      }),
    );
  });
});
