import type { UnitLevel } from '../../src/entities/enums.ts';
import type { TerritoryDataset } from '../../src/import/dataset.ts';
import { canonicalInput } from '../../src/rules/reorganisation/canonicalInput.ts';
import {
  type PlanOutcome,
  planReorganisation,
} from '../../src/rules/reorganisation/planReorganisation.ts';
import type { ReorganisationInput } from '../../src/rules/reorganisation/ReorganisationInput.ts';
import type {
  PlannedEdge,
  ReorganisationPlan,
} from '../../src/rules/reorganisation/ReorganisationPlan.ts';
import {
  type StateUnit,
  type StateVersion,
  territoryState,
} from '../../src/rules/reorganisation/TerritoryState.ts';

export type MemoryEdge = PlannedEdge & { readonly effectiveOn: string };

/** Units held in memory: what plans do to them, without a database. */
export interface MemoryTerritory {
  units(): readonly StateUnit[];
  edges(): readonly MemoryEdge[];
  /** Plans, and carries the plan out if there is one. */
  enact(input: ReorganisationInput): PlanOutcome;
}

export function memoryTerritory(
  units: readonly StateUnit[],
  lineage: readonly MemoryEdge[] = [],
): MemoryTerritory {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const edges = [...lineage];
  return {
    units: () => [...byId.values()],
    edges: () => edges,
    enact(input) {
      const state = territoryState([...byId.values()]);
      const outcome = planReorganisation(state, canonicalInput(input));
      if ('plan' in outcome) {
        for (const unit of carriedOut(byId, outcome.plan)) byId.set(unit.id, unit);
        edges.push(
          ...outcome.plan.lineage.map((edge) => ({ ...edge, effectiveOn: outcome.plan.day })),
        );
      }
      return outcome;
    },
  };
}

/** The units that a plan touches, as they are once it is carried out. */
function carriedOut(
  before: ReadonlyMap<string, StateUnit>,
  { day, formed, dissolved, ended, versions, lineage }: ReorganisationPlan,
): StateUnit[] {
  const touched = new Map<string, StateUnit>();
  const get = (id: string) => touched.get(id) ?? (before.get(id) as StateUnit);
  for (const unit of formed) {
    touched.set(unit.id, { ...unit, validFrom: day, validTo: null, lineageOn: null, versions: [] });
  }
  for (const { unitId } of ended) {
    const unit = get(unitId);
    const closed = unit.versions.map((version) => ({
      ...version,
      validTo: version.validTo ?? day,
    }));
    touched.set(unitId, { ...unit, versions: closed });
  }
  for (const id of dissolved) touched.set(id, { ...get(id), validTo: day });
  for (const { unitId, code: _, name: __, ...rest } of versions) {
    const unit = get(unitId);
    const version: StateVersion = { ...rest, validFrom: day, validTo: null };
    touched.set(unitId, { ...unit, versions: [...unit.versions, version] });
  }
  for (const { predecessorId, successorId } of lineage) {
    for (const id of [predecessorId, successorId]) touched.set(id, { ...get(id), lineageOn: day });
  }
  return [...touched.values()];
}

const LEVELS: Readonly<Record<string, UnitLevel>> = { 2: 'PROVINCE', 3: 'DISTRICT', 5: 'COMMUNE' };

/** The units of a dataset, as a plan sees them. */
export function datasetUnits(dataset: TerritoryDataset): StateUnit[] {
  const versions = new Map<string, StateVersion[]>();
  for (const version of dataset.versions) {
    const level = version.code === 'VN' ? 'COUNTRY' : LEVELS[version.code.length];
    const list = versions.get(version.unitId) ?? [];
    list.push({ ...version, level: level as UnitLevel });
    versions.set(version.unitId, list);
  }
  const days = new Map<string, string>();
  for (const { predecessorId, successorId, effectiveOn } of dataset.lineage) {
    for (const id of [predecessorId, successorId]) days.set(id, effectiveOn);
  }
  return dataset.units.map(({ id, code, ordinal }) => {
    const life = versions.get(id) ?? [];
    const [first] = life;
    return {
      id,
      code,
      ordinal,
      validFrom: first?.validFrom ?? '',
      validTo: life.at(-1)?.validTo ?? null,
      lineageOn: days.get(id) ?? null,
      versions: life,
    };
  });
}
