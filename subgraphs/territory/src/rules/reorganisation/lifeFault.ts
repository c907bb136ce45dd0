import type { CalendarDay } from '@haicap/domain-kit';
import { recordedFrom } from '../../recordedDays.ts';
import { concernedUnit, versionBefore } from './concerned.ts';
import type { ReorganisationFault } from './ReorganisationFault.ts';
import { holds, type StateUnit } from './TerritoryState.ts';

/** What a reorganisation says of a unit that it finds: by what name, and as of which version. */
export interface Mention {
  readonly reference: string;
  readonly version: CalendarDay | null;
}

/**
 * Why a unit cannot be changed or dissolved on a day: it must live then, nothing may be recorded of
 * it from that day on, and the version must be the one that the input was based on.
 */
export function lifeFault(
  unit: StateUnit | undefined,
  { reference, version: givenVersion }: Mention,
  day: CalendarDay,
): ReorganisationFault | null {
  if (!unit || !holds(unit, day)) return notLiving(unit, reference, day);
  const changedOn = lastChange(unit);
  const about = { unit: concernedUnit(unit, day) };
  if (changedOn >= day) return { code: 'LATER_CHANGE', ...about, day, changedOn };
  const version = recordedFrom(versionBefore(unit, day)?.validFrom ?? unit.validFrom);
  const given = givenVersion === null ? null : recordedFrom(givenVersion);
  return given === version ? null : { code: 'STALE_VERSION', ...about, givenVersion, version };
}

function notLiving(
  unit: StateUnit | undefined,
  reference: string,
  day: CalendarDay,
): ReorganisationFault {
  return {
    code: 'NOT_LIVING',
    reference,
    day,
    unit: unit ? concernedUnit(unit, day) : null,
    validFrom: unit ? recordedFrom(unit.validFrom) : null,
    validTo: unit?.validTo ?? null,
  };
}

/** The last day on which anything is recorded to happen to a unit. */
function lastChange({ versions, validFrom, validTo, lineageOn }: StateUnit): CalendarDay {
  const days = [validFrom, validTo, lineageOn, versions.at(-1)?.validFrom ?? null];
  return days.reduce<CalendarDay>((last, day) => (day !== null && day > last ? day : last), '');
}
