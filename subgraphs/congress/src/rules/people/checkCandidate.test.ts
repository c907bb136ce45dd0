import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICIES } from '../policies/Policies.ts';
import type { Candidacy } from './Candidacy.ts';
import { checkCandidate } from './checkCandidate.ts';

const MAN: Candidacy = {
  level: 'BASE',
  term: 'TERM_2025_2030',
  body: 'COMMITTEE',
  title: 'MEMBER',
  again: false,
  sex: 'MALE',
  birthMonth: '1970-01',
  appendixTwo: false,
  topAge: null,
  frontCongressMonth: null,
  consecutiveTerms: null,
  consecutiveYears: null,
  local: null,
  topTitles: null,
};

const check = (says: Partial<Candidacy>, policies = DEFAULT_POLICIES) =>
  checkCandidate({ ...MAN, ...says }, policies);

const WOMAN = { sex: 'FEMALE' } as const;
const STATE = { body: 'STATE_POST', level: 'PROVINCE' } as const;
const FRONT = { body: 'FRONT_POST', frontCongressMonth: '2025-11' } as const;
const INSPECTION = { body: 'INSPECTION_COMMITTEE', level: 'COMMUNE' } as const;

/**
 * What is stood for, the birth with which just enough is left, the months. A man is 62 when he retires
 * (born from 4/1966 on), a woman born 1 to 8/1972 58 and 4 months: Decree 135/2020.
 */
const JUST_ENOUGH: readonly (readonly [string, Partial<Candidacy>, string, number])[] = [
  ['base, first', { level: 'BASE' }, '1968-04', 60],
  ['above the base, first', { level: 'ABOVE_BASE' }, '1968-06', 60],
  ['commune, first', { level: 'COMMUNE' }, '1968-07', 60],
  ['commune, a woman, first', { level: 'COMMUNE', ...WOMAN }, '1972-03', 60],
  ['province, first', { level: 'PROVINCE' }, '1968-09', 60],
  ['central body, first', { level: 'CENTRAL_BODY' }, '1968-09', 60],
  ['base, planned for 2030', { level: 'BASE', term: 'TERM_2030_2035' }, '1973-04', 60],
  ['commune, planned for 2030', { level: 'COMMUNE', term: 'TERM_2030_2035' }, '1973-07', 60],
  ['base, Appendix II, first', { level: 'BASE', appendixTwo: true }, '1973-04', 60],
  ['base, an officer of 58, first', { level: 'BASE', topAge: 58 }, '1972-04', 60],
  ['base, again', { level: 'BASE', again: true }, '1967-04', 48],
  ['above the base, again', { level: 'ABOVE_BASE', again: true }, '1967-06', 48],
  ['commune, again', { level: 'COMMUNE', again: true }, '1967-07', 48],
  ['province, again', { level: 'PROVINCE', again: true }, '1967-09', 48],
  ['inspection committee, first', INSPECTION, '1968-07', 60],
  ['inspection committee, again', { ...INSPECTION, again: true }, '1967-01', 42],
  ['post of the state, first', STATE, '1969-03', 60],
  ['post of the state, again', { ...STATE, again: true }, '1967-03', 36],
  ['post of the state, for 2031', { ...STATE, term: 'TERM_2030_2035' }, '1974-03', 60],
  ['post of the Front, first', FRONT, '1968-11', 60],
  ['post of the Front, again', { ...FRONT, again: true }, '1966-11', 36],
];

/** The month before or after one of no January or December. */
const beside = (month: string, count: number) => {
  const [year = 0, of = 0] = month.split('-').map(Number);
  const at = year * 12 + of - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
};

describe('the service left', () => {
  it.each(JUST_ENOUGH)(
    '%s: at the boundary, a month older, a month younger',
    (_, says, birth, n) => {
      const of = (birthMonth: string) => {
        const { outcome, service, needed } = check({ ...says, birthMonth });
        return [outcome, service.months, needed.months];
      };
      const older = check({ ...says, birthMonth: beside(birth, -1) }).findings;
      expect(older).toEqual([
        { code: 'TOO_LITTLE_SERVICE_LEFT', weight: 'BARS', figure: n - 1, limit: n },
      ]);
      expect(of(birth)).toEqual(['MEETS', n, n]);
      expect(of(beside(birth, -1))).toEqual(['BARRED', n - 1, n]);
      expect(of(beside(birth, 1))).toEqual(['MEETS', n + 1, n]);
    },
  );

  it.each([
    ['1967-02', 41, 'BARRED'],
    ['1967-03', 42, 'SPECIAL_DECISION'],
    ['1967-04', 43, 'SPECIAL_DECISION'],
    ['1967-08', 47, 'SPECIAL_DECISION'],
    ['1967-09', 48, 'MEETS'],
  ])('a provincial deputy secretary born %s has %d months: %s', (birthMonth, months, outcome) => {
    const deputy = { level: 'PROVINCE', title: 'DEPUTY_SECRETARY', again: true } as const;
    const found = check({ ...deputy, topTitles: 1, birthMonth });
    expect([found.service.months, found.outcome]).toEqual([months, outcome]);
    expect(check({ ...deputy, level: 'COMMUNE', birthMonth: '1966-12' }).outcome).toBe('BARRED');
  });

  it('may run to the first month of pension, as a policy says', () => {
    const policies = { ...DEFAULT_POLICIES, serviceLeftUntil: 'PENSION_MONTH' } as const;
    expect(check({ birthMonth: '1968-03' }, policies).outcome).toBe('MEETS');
    expect(check({ birthMonth: '1968-02' }, policies).outcome).toBe('BARRED');
  });

  it('bars who reached the age before 2021, or before the reference month', () => {
    const { findings, service } = check({ birthMonth: '1955-01' });
    expect(findings).toMatchObject([{ code: 'RETIRED_BEFORE_2021', weight: 'BARS' }]);
    expect(service.months).toBeNull();
    expect(check({ birthMonth: '1962-01' }).service.months).toBeLessThan(0);
  });

  it('stays open for a Front post whose congress is not dated', () => {
    const { outcome, unchecked } = check({ body: 'FRONT_POST' });
    expect(outcome).toBe('OPEN');
    expect(unchecked).toContain('FRONT_CONGRESS_NOT_TOLD');
  });
});

describe('terms and posts', () => {
  const SECRETARY = {
    level: 'COMMUNE',
    title: 'SECRETARY',
    local: false,
    consecutiveTerms: 1,
    consecutiveYears: 0,
  } as const;

  it.each([
    [2, 8, 'MEETS', 'BARRED'],
    [3, 7, 'MEETS', 'BARRED'],
    [3, 8, 'BARRED', 'BARRED'],
    [3, 9, 'BARRED', 'BARRED'],
    [2, 7, 'MEETS', 'MEETS'],
  ])('a secretary of %d terms and %d years: %s, or %s', (terms, years, both, either) => {
    const says = { ...SECRETARY, consecutiveTerms: terms, consecutiveYears: years };
    const { outcome, findings } = check(says);
    expect(outcome).toBe(both);
    if (both === 'BARRED') expect(findings).toMatchObject([{ figure: terms, limit: 2 }]);
    const policies = { ...DEFAULT_POLICIES, secretaryTerms: 'TERMS_OR_YEARS' } as const;
    expect(check(says, policies).outcome).toBe(either);
    expect(check({ ...says, level: 'BASE' }).outcome).toBe('MEETS');
  });

  it('a local secretary is barred in a province, advised against in a commune, free elsewhere', () => {
    const local = { ...SECRETARY, local: true };
    expect(check(local).outcome).toBe('ADVISED_AGAINST');
    expect(check({ ...local, level: 'ABOVE_BASE' }).outcome).toBe('MEETS');
    const province = { ...local, level: 'PROVINCE', topTitles: 1 } as const;
    expect(check(province).outcome).toBe('BARRED');
    const policies = { ...DEFAULT_POLICIES, localProvincialSecretary: 'ADVISED_AGAINST' } as const;
    expect(check(province, policies).outcome).toBe('ADVISED_AGAINST');
  });

  it.each([
    [1, 'MEETS'],
    [2, 'MEETS'],
    [3, 'BARRED'],
  ])('a provincial standing member of %d top titles: %s', (topTitles, outcome) => {
    const says = { level: 'PROVINCE', title: 'STANDING_MEMBER', topTitles } as const;
    const { outcome: found, findings } = check(says);
    expect(found).toBe(outcome);
    const finding = { code: 'TOO_MANY_TOP_TITLES', figure: 3, limit: 2, weight: 'BARS' };
    expect(findings).toEqual(outcome === 'BARRED' ? [finding] : []);
    expect(check({ ...says, level: 'COMMUNE' }).outcome).toBe('MEETS');
    expect(check({ ...says, title: 'MEMBER' }).outcome).toBe('MEETS');
  });

  it('names what was not told, and lets nothing pass on it', () => {
    const { outcome, unchecked } = check({ level: 'PROVINCE', title: 'SECRETARY' });
    expect(outcome).toBe('OPEN');
    expect(unchecked).toEqual([
      'TERMS_NOT_TOLD',
      'ORIGIN_NOT_TOLD',
      'TOP_TITLES_NOT_TOLD',
      'STANDARDS_AND_APPRAISAL',
    ]);
  });

  it('says that the cases of Directive 46-CT/TW are not at hand', () => {
    expect(check({ ...STATE, birthMonth: '1980-01' }).unchecked).toEqual([
      'STANDARDS_AND_APPRAISAL',
      'DIRECTIVE_46_LIST',
    ]);
  });
});
