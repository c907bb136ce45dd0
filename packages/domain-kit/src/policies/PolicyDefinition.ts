import type { CalendarDay } from '../CalendarDay.ts';

/** How far the default of a policy can be relied on. */
export type PolicyConfidence = 'STATED' | 'DISPUTED' | 'UNSOURCED' | 'SILENT';

export interface DescribedPolicy {
  /** Where the default comes from. */
  readonly source: string;
  readonly confidence: PolicyConfidence;
  readonly vi: string;
  readonly en: string;
}

/** One of a closed list. */
export interface ChoicePolicy<Option extends string> extends DescribedPolicy {
  readonly kind: 'CHOICE';
  readonly options: readonly Option[];
  readonly default: Option;
}

/** Whole dong. */
export interface AmountPolicy extends DescribedPolicy {
  readonly kind: 'AMOUNT';
  readonly default: number;
}

/** A whole number of seats, months, days or members. */
export interface CountPolicy extends DescribedPolicy {
  readonly kind: 'COUNT';
  readonly default: number;
}

/** A calendar day. */
export interface DayPolicy extends DescribedPolicy {
  readonly kind: 'DAY';
  readonly default: CalendarDay;
}

export type PolicyDefinition = ChoicePolicy<string> | AmountPolicy | CountPolicy | DayPolicy;

/** A choice between named readings; the first one is the default. */
export function choice<const Option extends string>(
  options: readonly [Option, ...Option[]],
  described: DescribedPolicy,
): ChoicePolicy<Option> {
  return { kind: 'CHOICE', options, default: options[0], ...described };
}

/** A sum that no source at hand bears out. */
export function amount(value: number, described: DescribedPolicy): AmountPolicy {
  return { kind: 'AMOUNT', default: value, ...described };
}

/** A number that a source leaves open or that one alone gives. */
export function count(value: number, described: DescribedPolicy): CountPolicy {
  return { kind: 'COUNT', default: value, ...described };
}

/** A day on which something begins or ends. */
export function day(value: CalendarDay, described: DescribedPolicy): DayPolicy {
  return { kind: 'DAY', default: value, ...described };
}
