import { badInput } from '@haicap/subgraph-kit';
import type { UnitListMisfitReason, UnitListValueKind } from '../__generated__/types.ts';
import type { TerritoryContext } from '../context.ts';
import { loadChangeDays } from '../loaders/changeDays.ts';
import { type DaySpan, fittingDays, isAmbiguous, rankDays } from '../rules/rankDays.ts';
import { kindOf, loadListFits } from './listFits.ts';

const MOST_VALUES = 1000;

/** Which day's list of units some values are. */
export interface UnitListDetection {
  readonly ambiguous: boolean;
  readonly days: readonly UnitListDays[];
}

export interface UnitListDays extends DaySpan {
  readonly fitCount: number;
  readonly share: number;
  readonly misfits: readonly UnitListMisfit[];
}

export interface UnitListMisfit {
  readonly position: number;
  readonly value: string;
  readonly reason: UnitListMisfitReason;
  readonly otherDays: readonly DaySpan[];
}

export interface DetectUnitListArguments {
  readonly values: readonly string[];
  readonly kind?: UnitListValueKind | null | undefined;
}

/** The recorded days by how well a list fits them, and what does not fit on each. */
export async function detectUnitList(
  { database }: TerritoryContext,
  { values, kind }: DetectUnitListArguments,
): Promise<UnitListDetection> {
  if (values.length === 0 || values.length > MOST_VALUES) {
    throw badInput('values', `expected 1 to ${MOST_VALUES}, got ${values.length}.`);
  }
  const days = await loadChangeDays(database);
  const listed = values.map((text) => ({ text: text.trim(), kind: kind ?? kindOf(text.trim()) }));
  const found = await loadListFits(database, listed, days);
  const fits = found.map((one, at) => ({ ...one, count: 1, at, value: values[at] as string }));
  const ranked = rankDays(days, fits);
  return {
    ambiguous: isAmbiguous(ranked),
    days: ranked.map(({ from, to, fitCount, share, at }) => ({
      from,
      to,
      fitCount,
      share,
      misfits: fits
        .filter((one) => !one.fits[at])
        .map((one) => ({
          position: one.at,
          value: one.value,
          reason: one.misfit,
          otherDays: fittingDays(days, one.fits),
        })),
    })),
  };
}
