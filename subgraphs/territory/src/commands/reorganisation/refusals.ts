import { addDays, type CalendarDay } from '@haicap/domain-kit';
import type { Language } from '@haicap/subgraph-kit/protocol';
import type { Concerned } from '../../rules/reorganisation/ReorganisationFault.ts';
import type { CommandFault } from './EnactOutcome.ts';
import { inEnglish } from './messages/english.ts';
import { inVietnamese } from './messages/vietnamese.ts';

/** A unit that a refusal is about, and the day to show it on. */
export interface ConcernedRow extends Concerned {
  readonly day: CalendarDay;
}

/** A fault as the graph tells it: units with the day to show them on, and a message. */
export type Refused<Code extends CommandFault['code'] = CommandFault['code']> = Told<
  Extract<CommandFault, { readonly code: Code }>
> & { readonly message: string; readonly others: readonly Refused[] };

/** The refusal of another input under a legal text. */
export type RefusedConflict = Refused<'CONFLICTING_INPUT'>;

type Told<Fault> = Fault extends unknown
  ? {
      readonly [Field in keyof Fault]: Fault[Field] extends Concerned
        ? ConcernedRow
        : Fault[Field] extends Concerned | null
          ? ConcernedRow | null
          : Fault[Field];
    }
  : never;

/** The refusal of all faults: the first, with the others beside it. */
export function refusal(
  [first, ...others]: readonly [CommandFault, ...CommandFault[]],
  language: Language,
  day: CalendarDay,
): Refused {
  const eve = addDays(day, -1);
  const rest = others.map((fault) => told(fault, language, eve, []));
  return told(first, language, eve, rest);
}

/** The sentence that tells a fault. */
export function faultMessage(fault: CommandFault, language: Language): string {
  return language === 'en' ? inEnglish(fault) : inVietnamese(fault);
}

function told(
  fault: CommandFault,
  language: Language,
  day: CalendarDay,
  others: readonly Refused[],
): Refused {
  const fields = Object.entries(fault).map(([name, value]) => [
    name,
    isConcerned(value) ? { ...value, day } : value,
  ]);
  const message = faultMessage(fault, language);
  return { ...Object.fromEntries(fields), message, others } as Refused;
}

function isConcerned(value: unknown): value is Concerned {
  return typeof value === 'object' && value !== null && 'fullName' in value;
}
