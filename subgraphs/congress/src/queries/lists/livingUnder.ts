import { type ListKeys, unitUnder } from '@haicap/subgraph-kit';

/**
 * SQL conditions on `party_organisation o`: that it lives on `k.day`, at the unit `k.id` or at one
 * under it on that day.
 */
export function livingUnder({ everywhere }: Pick<ListKeys, 'everywhere'>): readonly string[] {
  return [
    'o.valid_from <= k.day',
    '(o.valid_to is null or o.valid_to > k.day)',
    ...(everywhere ? [] : [unitUnder('o.unit_id', 'k.id', 'k.day')]),
  ];
}
