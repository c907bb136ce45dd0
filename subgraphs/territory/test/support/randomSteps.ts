import { addDays } from '@haicap/domain-kit';
import fc from 'fast-check';
import type { ReorganisationInput } from '../../src/rules/reorganisation/ReorganisationInput.ts';
import { holds, type StateUnit } from '../../src/rules/reorganisation/TerritoryState.ts';
import { change, dissolve, form, moveTo, onDay, partTo } from './smallTerritory.ts';

export const SORTS = [
  ...(['merge', 'absorb', 'split', 'rename', 'promote', 'transfer', 'give', 'province'] as const),
];

/** What a random step tries: with which of the living units, into what, so many days later. */
export const step = fc.record({
  what: fc.constantFrom(...SORTS),
  one: fc.nat(50),
  two: fc.nat(50),
  name: fc.integer({ min: 1, max: 40 }),
  days: fc.integer({ min: 0, max: 60 }),
});

export type Step = ReturnType<(typeof step)['generate']>['value'];

/** Steps of one sort on one pair of units after another: at least one of them can be enacted. */
export const stepsOf = (what: Step['what']): Step[] =>
  [0, 1, 2, 3, 4, 5].map((one) => ({ what, one, two: one + 1, name: one + 1, days: 20 }));

export const versionOn = (unit: StateUnit, day: string) =>
  unit.versions.find((version) => holds(version, day));

/** The input of a step on a day, whether it will be enacted or refused. */
export function inputOf(
  units: readonly StateUnit[],
  day: string,
  { what, one, two, name }: Step,
  number: string,
): ReorganisationInput | null {
  const eve = addDays(day, -1);
  const living = (level: string) => units.filter((unit) => versionOn(unit, eve)?.level === level);
  const pick = <Item>(items: readonly Item[], at: number) => items[at % items.length];
  const [a, b] = [pick(living('COMMUNE'), one), pick(living('COMMUNE'), two)];
  const [p, q] = [pick(living('PROVINCE'), one), pick(living('PROVINCE'), two)];
  if (!a || !b || !p || !q) return null;
  const basedOn = (unit: StateUnit) => ({ version: versionOn(unit, eve)?.validFrom ?? null });
  const home = versionOn(a, eve)?.parentId ?? '';
  const fullName = `Xã Số ${name}`;
  const fresh = String(90_000 + name);
  const input = {
    merge: {
      formed: [form(a.code, fullName, home)],
      dissolved: [a, b].map((unit) => dissolve(unit.id, [moveTo(a.code)], basedOn(unit))),
    },
    absorb: {
      changed: [change(a.id, basedOn(a))],
      dissolved: [dissolve(b.id, [moveTo(a.id)], basedOn(b))],
    },
    split: {
      formed: [form(a.code, fullName, home), form(fresh, `${fullName} Mới`, home)],
      dissolved: [dissolve(a.id, [partTo(a.code), partTo(fresh)], basedOn(a))],
    },
    rename: { changed: [change(a.id, { ...basedOn(a), fullName, kind: 'COMMUNE' as const })] },
    promote: {
      changed: [
        change(a.id, { ...basedOn(a), fullName: `Phường Số ${name}`, kind: 'WARD' as const }),
      ],
    },
    transfer: { changed: [change(a.id, { ...basedOn(a), parent: q.id })] },
    give: {
      changed: [change(a.id, { ...basedOn(a), gives: [partTo(b.id)] }), change(b.id, basedOn(b))],
    },
    province: {
      formed: [form(p.code, `Tỉnh Số ${name}`, 'VN', 'PROVINCE')],
      dissolved: [p, q].map((unit) =>
        dissolve(unit.id, [moveTo(p.code)], { ...basedOn(unit), childrenTo: p.code }),
      ),
    },
  }[what];
  return onDay(day, input, number);
}
