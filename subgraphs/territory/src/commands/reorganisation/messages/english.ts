import type {
  Concerned,
  GapReason,
  KindReason,
  OverlapReason,
} from '../../../rules/reorganisation/ReorganisationFault.ts';
import type { CommandFault } from '../EnactOutcome.ts';

const named = (unit: Concerned | null) => (unit ? `${unit.fullName} (${unit.code})` : 'no unit');

const GAPS: Readonly<Record<GapReason, (unit: string, to: string) => string>> = {
  GOES_NOWHERE: (unit) => `${unit} is dissolved but goes nowhere.`,
  REST_GOES_NOWHERE: (unit) => `Only a part of ${unit} goes somewhere; the rest would be lost.`,
  AREA_GOES_NOWHERE: (unit) => `The area of ${unit} goes nowhere.`,
  POPULATION_GOES_NOWHERE: (unit) => `The population of ${unit} goes nowhere.`,
  GOES_TO_UNIT_NOT_LISTED: (unit, to) =>
    `${unit} goes to ${to}, which is neither formed nor listed as changed here.`,
  FORMED_OF_NOTHING: (unit) => `${unit} is formed, but nothing goes into it.`,
};

const OVERLAPS: Readonly<Record<OverlapReason, (unit: string, other: string) => string>> = {
  CODE_FORMED_TWICE: (unit, other) => `${unit} and ${other} are formed with one code.`,
  CODE_HELD: (unit, other) => `The code of ${unit} belongs to ${other}.`,
  UNIT_LISTED_TWICE: (unit) => `${unit} is listed twice.`,
  WHOLE_AND_MORE: (unit, other) => `${unit} goes whole to one unit and to ${other} as well.`,
  WHOLE_BUT_GOES_ON: (unit, other) => `${unit} goes whole to ${other} and cannot go on.`,
  RESIDENTS_TWICE: (unit) => `All residents of ${unit} cannot go to two units, or go and stay.`,
  ONE_UNIT_TWICE: (unit, other) => `${unit} goes to ${other} twice; name the parts as one.`,
  INTO_ITSELF: (unit) => `${unit} cannot go into itself.`,
};

const LEVELS: Readonly<Record<string, string>> = {
  COUNTRY: 'country',
  PROVINCE: 'province',
  COMMUNE: 'commune',
};

const KINDS: Readonly<Record<KindReason, (unit: string, expected: string) => string>> = {
  NO_SUCH_KIND: (unit) => `${unit}: there are no units of this kind since 2025-07-01.`,
  NAME_OF_ANOTHER_KIND: (unit, expected) => `The name of ${unit} must begin with "${expected}".`,
  CODE_OF_ANOTHER_LEVEL: (unit, expected) => `The code of ${unit} must have ${expected} digits.`,
  PARENT_OF_WRONG_LEVEL: (unit, expected) =>
    `${unit} must come under a unit of ${LEVELS[expected]} level.`,
  LEVEL_CHANGES: (unit, expected) => `${unit} must stay on ${LEVELS[expected]} level.`,
  GOES_TO_ANOTHER_LEVEL: (unit, expected) =>
    `${unit} can go into units of ${LEVELS[expected]} level only.`,
  IS_COUNTRY: () => 'The country itself is not reorganised.',
};

/** What is at fault, in English. */
export function inEnglish(fault: CommandFault): string {
  switch (fault.code) {
    case 'CONFLICTING_INPUT':
      return 'Another content is recorded under this legal text.';
    case 'CONCURRENT_CHANGE':
      return 'Someone else wrote at the same moment; try again.';
    case 'DAY_NOT_RECORDED':
      return `${fault.day} lies before ${fault.firstDay}, the first day of the two tiers.`;
    case 'DAYS_OUT_OF_ORDER':
      return 'A legal text is adopted, takes effect and operates, in this order.';
    case 'NO_CHANGE':
      return fault.unit
        ? `${named(fault.unit)} would stay as it is.`
        : 'No unit is formed, changed or dissolved.';
    case 'NOT_LIVING':
      if (!fault.unit) return `There is no unit ${fault.reference}.`;
      return fault.validTo !== null && fault.validTo <= fault.day
        ? `${named(fault.unit)} does not exist on ${fault.day}: it ended on ${fault.validTo}.`
        : `${named(fault.unit)} does not exist on ${fault.day}: it begins on ${fault.validFrom}.`;
    case 'LATER_CHANGE':
      return `${named(fault.unit)} has a change recorded on ${fault.changedOn}: none can come on ${fault.day}.`;
    case 'STALE_VERSION':
      return `${named(fault.unit)} has another version, of ${fault.version ?? 'before the first recorded day'}, than the input was based on.`;
    case 'GAP':
      return GAPS[fault.reason](named(fault.unit), fault.to ?? '');
    case 'OVERLAP':
      return OVERLAPS[fault.reason](named(fault.unit), named(fault.other));
    case 'ORPHAN':
      return fault.parent
        ? `${named(fault.unit)} lies under ${named(fault.parent)}, which no longer exists.`
        : `${named(fault.unit)} would lie under ${fault.parentReference}, which there is not.`;
    case 'CHILD_OUTSIDE_PARENT':
      return `${named(fault.unit)} cannot lie under ${named(fault.parent)} from ${fault.validFrom} on: that lives from ${fault.parentFrom}${fault.parentTo ? ` until ${fault.parentTo}` : ''}.`;
    case 'KIND_MISMATCH':
      return KINDS[fault.reason](named(fault.unit), fault.expected ?? '');
    case 'SAME_NAME':
      return `${named(fault.unit)} bears the name of ${named(fault.other)} in ${named(fault.parent)}.`;
    case 'GOES_ON':
      return `${named(fault.unit)} goes whole and alone into a unit of its own code: it goes on, list it as changed.`;
  }
}
