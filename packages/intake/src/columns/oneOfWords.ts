import type { ColumnType } from './ColumnType.ts';
import { type Option, oneOf } from './oneOf.ts';

/** What agencies call a value: in Vietnamese, in English, and in other words. */
export type Words<Value extends string> = Readonly<
  Record<Value, readonly [vi: string, en: string, ...aliases: string[]]>
>;

/** One of the values that have words here: every value of an enum, or it does not compile. */
export function oneOfWords<Value extends string>(words: Words<Value>): ColumnType<Value> {
  const entries = Object.entries(words) as [Value, readonly [string, string, ...string[]]][];
  return oneOf(
    entries.map(([value, [vi, en, ...aliases]]): Option<Value> => ({ value, vi, en, aliases })),
  );
}
