import fc from 'fast-check';

/** Days far enough in the past and in the future that today's date does not matter. */
export const [BEGIN, ...LATER] = ['2020-01-01', '2021-01-01', '2022-01-01', '2099-01-01'] as const;
/** Of LATER: what happens on the last has not happened yet. */
const TODAY = '2024-01-01';

export interface Span {
  readonly id: string;
  readonly province: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface Edge {
  readonly predecessor: string;
  readonly successor: string;
  readonly effectiveOn: string;
}

/** Units in time, as the territory's log would tell them. */
export interface SmallTree {
  readonly spans: readonly Span[];
  readonly edges: readonly Edge[];
}

const PROVINCES = ['01.1', '02.1', '03.1', '04.1'];
const COMMUNES = Array.from({ length: 8 }, (_, i) => `${10_001 + i}.1`);
const ALL = [...PROVINCES, ...COMMUNES];

/**
 * Each unit lives on from BEGIN, or is dissolved on a later day into none to three others; it may
 * move to another province once, and give parts away while it lives.
 */
const life = fc.record({
  province: fc.constantFrom(...PROVINCES),
  moves: fc.option(
    fc.record({ on: fc.constantFrom(...LATER), to: fc.constantFrom(...PROVINCES) }),
    { freq: 3 },
  ),
  ends: fc.option(fc.constantFrom(...LATER)),
  heirs: fc.uniqueArray(fc.nat(20), { maxLength: 3 }),
  gives: fc.option(fc.record({ on: fc.constantFrom(...LATER), to: fc.nat(20) }), { freq: 3 }),
});

/** Small random trees with dissolutions; whoever is an heir is of the same level and lives longer. */
export const smallTree: fc.Arbitrary<SmallTree> = fc
  .array(life, { minLength: ALL.length, maxLength: ALL.length })
  .map((lives) => {
    const ends = new Map(ALL.map((id, i) => [id, lives[i]?.ends ?? null]));
    const spans: Span[] = [];
    const edges: Edge[] = [];
    for (const [i, id] of ALL.entries()) {
      const { province, moves, heirs, gives, ends: end } = lives[i] as (typeof lives)[number];
      const isProvince = PROVINCES.includes(id);
      const first = isProvince ? id : province;
      const moved = moves && !isProvince && (end === null || moves.on < end) ? moves : null;
      const only = { id, province: first, validFrom: BEGIN, validTo: end };
      if (!moved) spans.push(only);
      else {
        spans.push({ ...only, validTo: moved.on });
        spans.push({ id, province: moved.to, validFrom: moved.on, validTo: end });
      }
      const peers = (isProvince ? PROVINCES : COMMUNES).filter((peer) => peer !== id);
      const peer = (at: number) => peers[at % peers.length] as string;
      const outlives = (heir: string, day: string) => (ends.get(heir) ?? '9999') > day;
      if (end !== null) {
        for (const successor of new Set(heirs.map(peer))) {
          if (outlives(successor, end))
            edges.push({ predecessor: id, successor, effectiveOn: end });
        }
      }
      if (gives && (end === null || gives.on < end)) {
        edges.push({ predecessor: id, successor: peer(gives.to), effectiveOn: gives.on });
      }
    }
    return { spans, edges };
  });

/** Some units by their place in the tree, and the country now and then. */
export const territory = fc.uniqueArray(fc.constantFrom(...ALL, 'VN', '99999.1'), { maxLength: 3 });

/** Whose territory a unit's rows belong to today, said once more in plain words. */
export function guardiansOf({ spans, edges }: SmallTree, id: string): Set<string> {
  const guardians = new Set<string>();
  const visit = (unit: string): void => {
    guardians.add(unit);
    const begun = spans.filter((span) => span.id === unit && span.validFrom <= TODAY);
    const latest = begun.at(-1);
    if (latest?.province) guardians.add(latest.province);
    if (!latest?.validTo || latest.validTo > TODAY) return;
    const heirs = edges.filter(
      (edge) => edge.predecessor === unit && edge.effectiveOn === latest.validTo,
    );
    for (const { successor } of heirs) visit(successor);
    if (heirs.length === 0 && latest.province !== null && latest.province !== unit) {
      visit(latest.province);
    }
  };
  visit(id);
  return guardians;
}

export const unitsOf = ({ spans }: SmallTree) => [...new Set(spans.map(({ id }) => id))].sort();
