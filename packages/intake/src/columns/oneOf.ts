import type { Bilingual } from '../Bilingual.ts';
import { headerKey } from '../source/headerKey.ts';
import type { ColumnType } from './ColumnType.ts';

/** One of the values that a column may have, and what people call it. */
export interface Option<Value extends string> extends Bilingual {
  readonly value: Value;
  readonly aliases?: readonly string[];
}

/**
 * One of a list of values, by its Vietnamese or English label, an alias or itself, whatever the case
 * and the diacritics. Throws where one word would mean two of them.
 */
export function oneOf<const Value extends string>(
  options: readonly Option<Value>[],
): ColumnType<Value> {
  const values = new Map<string, Value>();
  for (const { value, vi, en, aliases = [] } of options) {
    for (const word of [value, vi, en, ...aliases]) {
      const key = headerKey(word);
      if ((values.get(key) ?? value) !== value) throw new Error(`“${word}” means two options.`);
      values.set(key, value);
    }
  }
  const listed = (language: keyof Bilingual) => options.map((one) => one[language]).join(', ');
  const expected = { vi: `một trong: ${listed('vi')}`, en: `one of: ${listed('en')}` };
  return {
    expected,
    parse(text) {
      const value = values.get(headerKey(text));
      return value === undefined ? { reason: 'NOT_AN_OPTION', expected } : { value };
    },
  };
}
