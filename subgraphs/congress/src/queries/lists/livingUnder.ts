import { heldBy, type ListKeys } from '@haicap/subgraph-kit';

/** SQL conditions: that a row of `unit` is of the unit `k.id` or of those under it on `k.day`. */
export function ofUnit(unit: string, { everywhere }: Pick<ListKeys, 'everywhere'>) {
  return everywhere ? [] : [heldBy(unit, 'k.id', 'k.day')];
}

/**
 * SQL conditions on `party_organisation o`: that it lives on `k.day`, and is of the unit `k.id` or of
 * those under it. One that nobody ended when its unit was dissolved is on the list of the successor.
 */
export function livingUnder(keys: Pick<ListKeys, 'everywhere'>): readonly string[] {
  return [
    'o.valid_from <= k.day',
    '(o.valid_to is null or o.valid_to > k.day)',
    ...ofUnit('o.unit_id', keys),
  ];
}
