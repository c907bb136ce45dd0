import { type Bindings, type ListKeys, unitNamed, unitUnder } from '@haicap/subgraph-kit';
import { COUNTRY } from '@haicap/subgraph-kit/protocol';

/** SQL conditions: that a row of `unit` is of the unit `k.id`, or of one under it on `k.day`. */
export function underUnit(unit: string, { everywhere }: ListKeys): readonly string[] {
  return everywhere ? [] : [unitUnder(unit, 'k.id', 'k.day')];
}

/** The same for the unit that a filter names; all for none. Errors: BAD_USER_INPUT. */
export function withinUnit(
  unit: string,
  within: string | null | undefined,
  { day }: ListKeys,
  bind: Bindings['bind'],
): readonly string[] {
  if (!within || within === COUNTRY) return [];
  return [unitUnder(unit, unitNamed('filter.within', within, day, bind), 'k.day')];
}
