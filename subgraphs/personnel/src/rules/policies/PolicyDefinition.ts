import type { CalendarDay } from '@haicap/domain-kit';

/** How far the default of a policy can be relied on. */
export type PolicyConfidence = 'STATED' | 'DISPUTED' | 'UNSOURCED' | 'SILENT';

interface Described {
  /** Where the default comes from. */
  readonly source: string;
  readonly confidence: PolicyConfidence;
  readonly vi: string;
  readonly en: string;
}

/** One of a closed list. */
export interface ChoicePolicy<Option extends string> extends Described {
  readonly kind: 'CHOICE';
  readonly options: readonly Option[];
  readonly default: Option;
}

/** Whole dong. */
export interface AmountPolicy extends Described {
  readonly kind: 'AMOUNT';
  readonly default: number;
}

/** A calendar day. */
export interface DayPolicy extends Described {
  readonly kind: 'DAY';
  readonly default: CalendarDay;
}

export type PolicyDefinition = ChoicePolicy<string> | AmountPolicy | DayPolicy;

/** A choice between named readings; the first one is the default. */
export function choice<const Option extends string>(
  options: readonly [Option, ...Option[]],
  described: Described,
): ChoicePolicy<Option> {
  return { kind: 'CHOICE', options, default: options[0], ...described };
}

/** A sum that no source at hand bears out. */
export function amount(value: number, described: Described): AmountPolicy {
  return { kind: 'AMOUNT', default: value, ...described };
}

/** A day on which something begins or ends. */
export function day(value: CalendarDay, described: Described): DayPolicy {
  return { kind: 'DAY', default: value, ...described };
}
