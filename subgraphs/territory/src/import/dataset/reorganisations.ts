import { groupBy } from '@haicap/subgraph-kit';
import type {
  ChangedUnit,
  ReorganisationInput,
} from '../../rules/reorganisation/ReorganisationInput.ts';
import { byCode } from '../byCode.ts';
import type { ConversionTable, UnitChange } from '../conversionTable.ts';
import type { DatasetVersion } from '../dataset.ts';

/** What came after 1 July 2025, as it is enacted: one for each legal text, oldest first. */
export function reorganisationsOf(
  { changes, legalTexts }: Pick<ConversionTable, 'changes' | 'legalTexts'>,
  versions: readonly DatasetVersion[],
): readonly ReorganisationInput[] {
  const open = byCode(versions.filter(({ validTo }) => validTo === null));
  const basedOn = new Map([...open].map(([code, { validFrom }]) => [code, validFrom]));
  const byText = groupBy(changes, (change) => change.legalTextId);
  return [...byText].map(([legalTextId, ordered]) => {
    const text = legalTexts.find(({ id }) => id === legalTextId);
    const operatesFrom = ordered[0]?.effectiveOn;
    if (!text || !operatesFrom) throw new Error(`There is no legal text ${legalTextId}`);
    const { id: _, ...legalText } = { ...text, operatesFrom };
    const changed = ordered.map((change) => changedUnit(change, basedOn.get(change.code) ?? null));
    for (const { code, effectiveOn } of ordered) basedOn.set(code, effectiveOn);
    return { legalText, formed: [], changed, dissolved: [] };
  });
}

function changedUnit(change: UnitChange, version: string | null): ChangedUnit {
  const { code, fullNameAfter: fullName, kindAfter: kind } = change;
  return { unit: code, version, fullName, kind, parent: null, gives: [] };
}
