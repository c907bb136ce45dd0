import { becomes } from './kindFaults.ts';
import type { Placed } from './placeUnits.ts';
import type { PlannedVersion, ReorganisationPlan } from './ReorganisationPlan.ts';
import type { Scene } from './Scene.ts';
import { kindRule, nameOfKind } from './twoTierKinds.ts';

/** The rows of a reorganisation without faults. */
export function buildPlan(scene: Scene, placed: readonly Placed[]): ReorganisationPlan {
  const { day, formed, changed, dissolved, moves } = scene;
  return {
    day,
    parents: parentsOf(scene, placed),
    formed: formed.map(({ id, ordinal, input }) => ({ id, code: input.code, ordinal })),
    dissolved: dissolved.map(({ id }) => id),
    ended: [...dissolved, ...changed].map(({ id, before }) => ({
      unitId: id,
      validFrom: before.validFrom,
    })),
    versions: placed.map(plannedVersion),
    lineage: moves.flatMap(({ from, to, move: { to: _, ...edge } }) =>
      to ? [{ predecessorId: from.id, successorId: to.id, ...edge }] : [],
    ),
  };
}

function parentsOf({ changed, dissolved }: Scene, placed: readonly Placed[]): string[] {
  const before = [...changed, ...dissolved].map((one) => one.before.parentId);
  const after = placed.map(({ parent }) => parent?.id ?? null);
  return [...new Set([...before, ...after].filter((id) => id !== null))].sort();
}

function plannedVersion({ one, parent }: Placed): PlannedVersion {
  const { kind, fullName } = becomes(one);
  const rule = kindRule(kind);
  const name = rule && nameOfKind(fullName, rule);
  if (!rule || !parent || name === null)
    throw new Error(`The plan forms no ${kind} "${fullName}".`);
  return {
    unitId: one.id,
    code: one.concerned.code,
    kind,
    level: rule.level,
    fullName,
    name,
    parentId: parent.id,
    provinceId: rule.level === 'PROVINCE' ? one.id : parent.id,
    formerDistrictId: one.role === 'FORMED' ? one.formerDistrictId : one.before.formerDistrictId,
  };
}
