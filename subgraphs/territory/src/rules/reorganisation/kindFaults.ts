import type { UnitKind, UnitLevel } from '../../entities/enums.ts';
import type { Concerned, KindReason, ReorganisationFault } from './ReorganisationFault.ts';
import type { Forming, GoingOn, Scene } from './Scene.ts';
import { kindRule, nameOfKind } from './twoTierKinds.ts';

/** The kind and full name of a unit after the day. */
export function becomes(one: Forming | GoingOn): {
  readonly kind: UnitKind;
  readonly fullName: string;
} {
  if (one.role === 'FORMED') return { kind: one.input.kind, fullName: one.input.fullName };
  const { input, before } = one;
  return { kind: input.kind ?? before.kind, fullName: input.fullName ?? before.fullName };
}

/** The level of a unit of a scene; null for a kind that there is not. */
export function levelOf(one: Forming | GoingOn): UnitLevel | null {
  return one.role === 'FORMED' ? (kindRule(one.input.kind)?.level ?? null) : one.before.level;
}

/** Kinds that there are no more, and names, codes and levels that do not belong to the kind. */
export function kindFaults(scene: Scene): readonly ReorganisationFault[] {
  const { formed, changed, dissolved, moves } = scene;
  const countries = [...changed, ...dissolved].filter(({ before }) => before.kind === 'COUNTRY');
  return [
    ...countries.map(({ concerned }) => fault(concerned, 'COUNTRY', 'IS_COUNTRY', null)),
    ...[...formed, ...changed].flatMap((one) => unitFaults(one)),
    ...moves.flatMap(({ from, to }) => {
      const level = to && levelOf(to);
      if (!level || level === from.before.level) return [];
      return [fault(from.concerned, from.before.kind, 'GOES_TO_ANOTHER_LEVEL', from.before.level)];
    }),
  ];
}

function unitFaults(one: Forming | GoingOn): ReorganisationFault[] {
  if (one.role === 'CHANGED' && one.before.kind === 'COUNTRY') return [];
  const { kind, fullName } = becomes(one);
  const { concerned } = one;
  const rule = kindRule(kind);
  if (!rule) return [fault(concerned, kind, 'NO_SUCH_KIND', null)];
  if (one.role === 'CHANGED' && rule.level !== one.before.level) {
    return [fault(concerned, kind, 'LEVEL_CHANGES', one.before.level)];
  }
  const digits = new RegExp(`^\\d{${rule.codeDigits}}$`);
  return [
    ...(nameOfKind(fullName, rule) === null
      ? [fault({ ...concerned, fullName }, kind, 'NAME_OF_ANOTHER_KIND', rule.word)]
      : []),
    ...(digits.test(concerned.code)
      ? []
      : [fault(concerned, kind, 'CODE_OF_ANOTHER_LEVEL', String(rule.codeDigits))]),
  ];
}

/** A KIND_MISMATCH. */
export function fault(
  unit: Concerned,
  kind: UnitKind,
  reason: KindReason,
  expected: string | null,
): ReorganisationFault {
  return { code: 'KIND_MISMATCH', unit, kind, reason, expected };
}
