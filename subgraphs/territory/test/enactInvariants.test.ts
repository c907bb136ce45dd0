import { addDays } from '@haicap/domain-kit';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convertUnit, type LineageGraph } from '../src/rules/convertUnit.ts';
import type { ReorganisationInput } from '../src/rules/reorganisation/ReorganisationInput.ts';
import type { StateUnit, StateVersion } from '../src/rules/reorganisation/TerritoryState.ts';
import { type MemoryTerritory, memoryTerritory } from './support/memoryTerritory.ts';
import {
  change,
  dissolve,
  form,
  moveTo,
  onDay,
  partTo,
  smallTerritory,
} from './support/smallTerritory.ts';

/** The day before the first step. */
const FIRST = '2025-11-30';

/** What a step tries: with which of the living communes, into what. */
const step = fc.record({
  what: fc.constantFrom('merge', 'split', 'rename', 'transfer', 'give'),
  one: fc.nat(50),
  two: fc.nat(50),
  name: fc.integer({ min: 1, max: 40 }),
  days: fc.integer({ min: 0, max: 90 }),
});

type Step = ReturnType<(typeof step)['generate']>['value'];

const holds = (version: StateVersion, day: string) =>
  version.validFrom <= day && (version.validTo === null || day < version.validTo);

const versionOn = (unit: StateUnit, day: string) =>
  unit.versions.find((version) => holds(version, day));

function communes(territory: MemoryTerritory, day: string): StateUnit[] {
  return territory.units().filter((unit) => versionOn(unit, day)?.level === 'COMMUNE');
}

/** The input of a step, whether it will be taken or refused. */
function inputOf(territory: MemoryTerritory, day: string, one: Step): ReorganisationInput | null {
  const living = communes(territory, addDays(day, -1));
  const provinces = territory.units().filter((unit) => versionOn(unit, day)?.level === 'PROVINCE');
  const a = living[one.one % living.length];
  const b = living[one.two % living.length];
  const province = provinces[one.two % provinces.length];
  if (!a || !b || !province) return null;
  const home = versionOn(a, addDays(day, -1))?.parentId ?? '';
  const name = `Xã Số ${one.name}`;
  switch (one.what) {
    case 'merge':
      return onDay(day, {
        formed: [form(a.code, name, home)],
        dissolved: [dissolve(a.id, [moveTo(a.code)]), dissolve(b.id, [moveTo(a.code)])],
      });
    case 'split':
      return onDay(day, {
        formed: [form(a.code, name, home), form(`90${one.name + 100}`, `${name} Mới`, home)],
        dissolved: [dissolve(a.id, [partTo(a.code), partTo(`90${one.name + 100}`)])],
      });
    case 'rename':
      return onDay(day, { changed: [change(a.id, { fullName: name, kind: 'COMMUNE' })] });
    case 'transfer':
      return onDay(day, { changed: [change(a.id, { parent: province.id })] });
    case 'give':
      return onDay(day, { changed: [change(a.id, { gives: [partTo(b.id)] }), change(b.id, {})] });
  }
}

/** Every day on which anything changes. */
function daysOf(territory: MemoryTerritory): string[] {
  const days = territory.units().flatMap((unit) => unit.versions.map(({ validFrom }) => validFrom));
  return [...new Set(days)].sort();
}

function checkInvariants(territory: MemoryTerritory): void {
  const units = territory.units();
  for (const day of daysOf(territory)) {
    const living = units.filter((unit) => versionOn(unit, day));
    const codes = living.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const unit of living) {
      expect(unit.versions.filter((version) => holds(version, day))).toHaveLength(1);
      const parent = versionOn(unit, day)?.parentId ?? null;
      if (parent !== null) expect(living.map(({ id }) => id)).toContain(parent);
    }
    const below = (id: string): number => {
      const children = living.filter((unit) => versionOn(unit, day)?.parentId === id);
      return children.reduce((sum, child) => sum + 1 + below(child.id), 0);
    };
    expect(below('VN')).toBe(living.length - 1);
  }
}

function checkConversion(territory: MemoryTerritory, last: string): void {
  const units = new Map(territory.units().map((unit) => [unit.id, unit]));
  const edges = territory.edges().map((edge) => ({ ...edge, legalTextId: null }));
  const graph: LineageGraph = {
    life: (id) => units.get(id),
    after: (id) => edges.filter(({ predecessorId }) => predecessorId === id),
    before: (id) => edges.filter(({ successorId }) => successorId === id),
  };
  for (const unit of communes(territory, FIRST)) {
    const there = convertUnit(graph, unit.id, FIRST, last);
    expect(there.length).toBeGreaterThan(0);
    for (const { unitId } of there) {
      const back = convertUnit(graph, unitId, last, FIRST).map((one) => one.unitId);
      expect(back).toContain(unit.id);
    }
  }
}

it('keeps every invariant, whatever reorganisations come one after another', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const territory = memoryTerritory(smallTerritory());
      let day = '2025-12-01';
      for (const one of steps) {
        day = addDays(day, one.days);
        const input = inputOf(territory, day, one);
        if (input && 'plan' in territory.enact(input)) taken += 1;
      }
      checkInvariants(territory);
      checkConversion(territory, addDays(day, 1));
    }),
    { numRuns: 200 },
  );
  // Of random commands many are refused; enough must be taken for this to say anything.
  expect(taken).toBeGreaterThan(100);
});
