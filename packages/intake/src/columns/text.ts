import type { ColumnType } from './ColumnType.ts';

export interface TextOptions {
  /** How many characters a cell may have. */
  readonly max: number;
}

const CONTROL = /\p{Cc}/u;

/** One line of text: NFC, single spaces, none at the ends, no control characters. */
export function text({ max }: TextOptions): ColumnType<string> {
  const expected = {
    vi: `văn bản không quá ${max} ký tự`,
    en: `text of at most ${max} characters`,
  };
  return {
    expected,
    parse(value) {
      if (CONTROL.test(value)) return { reason: 'CONTROL_CHARACTER', expected };
      const fits = value.length <= max || [...value].length <= max;
      return fits ? { value } : { reason: 'TOO_LONG', expected };
    },
  };
}
