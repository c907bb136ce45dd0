import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  convertUnit,
  type LineageEdge,
  type LineageGraph,
  mergeConversions,
} from './convertUnit.ts';

interface World {
  readonly lives: ReadonlyMap<string, { validFrom: string; validTo: string | null }>;
  readonly edges: readonly LineageEdge[];
}

function graphOf({ lives, edges }: World): LineageGraph {
  return {
    life: (id) => {
      const life = lives.get(id);
      return life && { id, ...life };
    },
    after: (id) => edges.filter((edge) => edge.predecessorId === id),
    before: (id) => edges.filter((edge) => edge.successorId === id),
  };
}

const edge = (
  predecessorId: string,
  successorId: string,
  effectiveOn: string,
  extent: 'WHOLE' | 'PARTIAL' = 'WHOLE',
  residentsFollow = extent === 'WHOLE',
): LineageEdge => ({
  predecessorId,
  successorId,
  effectiveOn,
  extent,
  residentsFollow,
  legalTextId: null,
});

/** A and B merged into C on 1 July; C split into D and E on 1 January; A2 goes on throughout. */
const world: World = {
  lives: new Map([
    ['A', { validFrom: '2025-06-30', validTo: '2025-07-01' }],
    ['B', { validFrom: '2025-06-30', validTo: '2025-07-01' }],
    ['C', { validFrom: '2025-07-01', validTo: '2026-01-01' }],
    ['D', { validFrom: '2026-01-01', validTo: null }],
    ['E', { validFrom: '2026-01-01', validTo: null }],
    ['G', { validFrom: '2025-06-30', validTo: null }],
  ]),
  edges: [
    edge('A', 'C', '2025-07-01'),
    edge('B', 'C', '2025-07-01'),
    edge('C', 'D', '2026-01-01', 'PARTIAL', true),
    edge('C', 'E', '2026-01-01', 'PARTIAL'),
  ],
};

const convert = (id: string, from: string, to: string) =>
  convertUnit(graphOf(world), id, from, to).map(({ unitId, extent, residentsFollow, path }) => [
    unitId,
    extent,
    residentsFollow,
    path.map((step) => `${step.predecessorId}>${step.successorId}`).join(' '),
  ]);

describe('convertUnit', () => {
  it('is the unit itself while it lives, in both directions', () => {
    expect(convert('G', '2025-06-30', '2026-11-01')).toEqual([['G', 'WHOLE', true, '']]);
    expect(convert('G', '2026-11-01', '2025-06-30')).toEqual([['G', 'WHOLE', true, '']]);
    expect(convert('A', '2025-06-30', '2025-06-30')).toEqual([['A', 'WHOLE', true, '']]);
  });

  it('goes forward over one and over two reorganisations', () => {
    expect(convert('A', '2025-06-30', '2025-07-01')).toEqual([['C', 'WHOLE', true, 'A>C']]);
    expect(convert('A', '2025-06-30', '2026-01-01')).toEqual([
      ['D', 'PARTIAL', true, 'A>C C>D'],
      ['E', 'PARTIAL', false, 'A>C C>E'],
    ]);
  });

  it('goes back, with all that went into the unit', () => {
    expect(convert('D', '2026-03-01', '2025-12-31')).toEqual([['C', 'PARTIAL', true, 'C>D']]);
    expect(convert('E', '2026-03-01', '2025-06-30')).toEqual([
      ['A', 'PARTIAL', false, 'C>E A>C'],
      ['B', 'PARTIAL', false, 'C>E B>C'],
    ]);
  });

  it('has no answer where the lineage has a gap', () => {
    expect(convertUnit(graphOf({ ...world, edges: [] }), 'A', '2025-06-30', '2026-01-01')).toEqual(
      [],
    );
  });

  it('is whole again when all parts rejoin', () => {
    const rejoined: World = {
      lives: new Map([...world.lives, ['F', { validFrom: '2026-06-01', validTo: null }]]),
      edges: [...world.edges, edge('D', 'F', '2026-06-01'), edge('E', 'F', '2026-06-01')],
    };
    const lives = new Map(rejoined.lives);
    for (const id of ['D', 'E']) lives.set(id, { validFrom: '2026-01-01', validTo: '2026-06-01' });
    const [only, ...others] = convertUnit(
      graphOf({ ...rejoined, lives }),
      'C',
      '2025-07-01',
      '2026-06-01',
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ unitId: 'F', extent: 'WHOLE', residentsFollow: true });
  });

  it('shows a unit that gave a part away as a part of what it was', () => {
    const gave: World = {
      lives: new Map([
        ['P', { validFrom: '2025-06-30', validTo: null }],
        ['Q', { validFrom: '2025-06-30', validTo: null }],
      ]),
      edges: [edge('P', 'Q', '2026-01-01', 'PARTIAL')],
    };
    const forward = convertUnit(graphOf(gave), 'P', '2025-06-30', '2026-02-01');
    expect(forward.map((one) => [one.unitId, one.extent])).toEqual([
      ['P', 'PARTIAL'],
      ['Q', 'PARTIAL'],
    ]);
    const before = convertUnit(graphOf(gave), 'P', '2025-06-30', '2025-12-31');
    expect(before.map((one) => [one.unitId, one.extent])).toEqual([['P', 'WHOLE']]);
  });

  it('contains the start when it goes forth and back, whatever the reorganisations', () => {
    fc.assert(
      fc.property(worlds, ({ lives, edges, days }) => {
        const graph = graphOf({ lives, edges });
        const [first, last] = [days[0] as string, days.at(-1) as string];
        for (const [id, life] of lives) {
          if (life.validFrom > first) continue;
          const there = convertUnit(graph, id, first, last);
          expect(there.length).toBeGreaterThan(0);
          for (const target of there) {
            const back = convertUnit(graph, target.unitId, last, first);
            expect(back.map((one) => one.unitId)).toContain(id);
          }
        }
      }),
    );
  });
});

describe('mergeConversions', () => {
  it('is whole only when all of it is in one unit', () => {
    const whole = { extent: 'WHOLE', residentsFollow: true, path: [] } as const;
    expect(mergeConversions([[{ ...whole, unitId: 'x' }], [{ ...whole, unitId: 'x' }]])).toEqual([
      { ...whole, unitId: 'x' },
    ]);
    expect(
      mergeConversions([[{ ...whole, unitId: 'x' }], [{ ...whole, unitId: 'y' }]]).map(
        (one) => one.extent,
      ),
    ).toEqual(['PARTIAL', 'PARTIAL']);
  });
});

/**
 * Random histories: on each day every unit goes on, or dissolves into one or two of the units that
 * are formed that day.
 */
const worlds = fc
  .array(fc.array(fc.tuple(fc.boolean(), fc.nat(2), fc.nat(2)), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((rounds) => {
    const days = ['2025-06-30', ...rounds.map((_, i) => `2026-0${i + 1}-01`)];
    const lives = new Map<string, { validFrom: string; validTo: string | null }>();
    const edges: LineageEdge[] = [];
    let living = ['a', 'b', 'c', 'd'];
    for (const id of living) lives.set(id, { validFrom: '2025-06-30', validTo: null });
    rounds.forEach((fates, round) => {
      const day = days[round + 1] as string;
      const formed = new Set<string>();
      const next: string[] = [];
      for (const [i, id] of living.entries()) {
        const [goesOn, one, two] = fates[i % fates.length] as [boolean, number, number];
        if (goesOn) {
          next.push(id);
          continue;
        }
        lives.set(id, { validFrom: lives.get(id)?.validFrom ?? day, validTo: day });
        for (const target of new Set([one, two])) {
          const successor = `${round}-${target}`;
          formed.add(successor);
          edges.push(edge(id, successor, day, one === two ? 'WHOLE' : 'PARTIAL'));
        }
      }
      for (const id of formed) lives.set(id, { validFrom: day, validTo: null });
      living = [...next, ...formed];
    });
    return { lives, edges, days };
  });
