import { boolean } from './boolean.ts';
import { code } from './code.ts';
import { day } from './day.ts';
import { list } from './list.ts';
import { month } from './month.ts';
import { decimal } from './numbers/decimal.ts';
import { integer } from './numbers/integer.ts';
import { money } from './numbers/money.ts';
import { oneOf } from './oneOf.ts';
import { text } from './text.ts';

/** How the cells of a column can be read. */
export const columnTypes = {
  text,
  code,
  day,
  month,
  integer,
  decimal,
  money,
  boolean,
  oneOf,
  list,
} as const;
