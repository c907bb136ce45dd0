import type { TerritoryContext } from '../context.ts';
import type { UnitKey, UnitRow } from '../loaders/unit.ts';

/** The unit that a row of this subgraph points at: the foreign keys say that it exists. */
export async function unitOf(key: UnitKey, { loaders }: TerritoryContext): Promise<UnitRow> {
  const unit = await loaders.unit.load(key);
  if (!unit) throw new Error(`Unit ${key.id} is not there on ${key.day}.`);
  return unit;
}

/** The legal text with an id; null where none is recorded. */
export function legalTextOf(id: string | null, { loaders }: TerritoryContext) {
  return id === null ? null : loaders.legalText.load(id);
}
