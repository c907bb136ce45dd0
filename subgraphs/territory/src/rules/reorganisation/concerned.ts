import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { Concerned } from './ReorganisationFault.ts';
import type { FormedUnit } from './ReorganisationInput.ts';
import { holds, type StateUnit, type StateVersion } from './TerritoryState.ts';

/** The version that a reorganisation on the day finds: the one of the eve. */
export function versionBefore(unit: StateUnit, day: CalendarDay): StateVersion | undefined {
  const eve = addDays(day, -1);
  return unit.versions.find((version) => holds(version, eve));
}

/** A recorded unit as a fault names it: by its name on the eve, or the nearest it bore. */
export function concernedUnit(unit: StateUnit, day: CalendarDay): Concerned {
  const { id, code, versions } = unit;
  const version =
    versionBefore(unit, day) ?? (day < unit.validFrom ? versions[0] : versions.at(-1));
  return { id, code, fullName: version?.fullName ?? code };
}

/** A unit to be formed as a fault names it. */
export function concernedNew({ code, fullName }: FormedUnit): Concerned {
  return { id: null, code, fullName };
}
