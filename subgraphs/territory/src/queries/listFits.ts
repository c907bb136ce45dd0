import type { CalendarDay } from '@haicap/domain-kit';
import type { DataSource } from 'typeorm';
import type { UnitListMisfitReason, UnitListValueKind } from '../__generated__/types.ts';
import type { Candidate } from '../loaders/addressCandidate.ts';
import { parseAddress } from '../rules/parseAddress.ts';
import { nearestDay } from './nearestDay.ts';
import { matchAddresses } from './recogniseAddresses.ts';
import { recogniseCodes } from './recogniseCodes.ts';

/** A value of a list of units: a code, or a name as people write it. */
export interface ListValue {
  readonly text: string;
  readonly kind: UnitListValueKind;
}

/** On which of the days a value fits, and why it does not on the others. */
export interface ListFits {
  readonly fits: readonly boolean[];
  readonly misfit: UnitListMisfitReason;
}

type Life = Pick<Candidate, 'validFrom' | 'validTo'>;

/** The kind of a value that nobody stated: digits alone are a code. */
export function kindOf(text: string): UnitListValueKind {
  return /^\d+$/.test(text) ? 'CODE' : 'NAME';
}

/**
 * On which days codes have a holder, and names a bearer by the name of that day, as `convertUnits`
 * recognises them. The statements are one for all codes and one for each day for all names.
 */
export async function loadListFits(
  database: DataSource,
  values: readonly ListValue[],
  days: readonly CalendarDay[],
): Promise<readonly ListFits[]> {
  const texts = (kind: UnitListValueKind) => [
    ...new Set(values.filter((value) => value.kind === kind).map(({ text }) => text)),
  ];
  const codes = await fitsOfCodes(database, texts('CODE'), days);
  const names = await fitsOfNames(database, texts('NAME'), days);
  return values.map(({ text, kind }) => (kind === 'CODE' ? codes : names).get(text) as ListFits);
}

async function fitsOfCodes(
  database: DataSource,
  codes: readonly string[],
  days: readonly CalendarDay[],
): Promise<ReadonlyMap<string, ListFits>> {
  const last = days.at(-1) as CalendarDay;
  const recognised = await recogniseCodes(database, codes, null, last);
  return new Map(
    [...recognised].map(([code, { sources }]) => [
      code,
      {
        fits: days.map((day) => sources.some((source) => livesOn(source, day))),
        misfit: sources.length > 0 ? 'OTHER_DAYS' : 'NO_SUCH_CODE',
      },
    ]),
  );
}

async function fitsOfNames(
  database: DataSource,
  names: readonly string[],
  days: readonly CalendarDay[],
): Promise<ReadonlyMap<string, ListFits>> {
  const parsed = names.map(parseAddress);
  const fits = new Map(names.map((name) => [name, { on: [] as boolean[], former: false }]));
  for (const day of parsed.length > 0 ? days : []) {
    const { candidates, found } = await matchAddresses(database, parsed, day);
    const lives = new Map(candidates.map((one) => [one.unitId, one]));
    for (const [{ text }, { matches }] of found) {
      const fit = fits.get(text);
      const former = matches[0]?.matchedBy === 'FORMER_NAME';
      fit?.on.push(!former && matches.some(({ unitId }) => livesOn(lives.get(unitId), day)));
      if (fit && former) fit.former = true;
    }
  }
  return new Map([...fits].map(([name, { on, former }]) => [name, ofName(on, former)]));
}

function ofName(fits: readonly boolean[], former: boolean): ListFits {
  if (fits.includes(true)) return { fits, misfit: 'OTHER_DAYS' };
  return { fits, misfit: former ? 'FORMER_NAME' : 'NO_SUCH_NAME' };
}

function livesOn(life: Life | undefined, day: CalendarDay): boolean {
  return life !== undefined && nearestDay(life, day) === day;
}
