import { isCalendarDay, isYearMonth } from '@haicap/domain-kit';
import { GraphQLScalarType, Kind } from 'graphql';
import { UserError } from '../errors/UserError.ts';

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw new UserError(
    'BAD_USER_INPUT',
    `A Date is a calendar day written yyyy-mm-dd, such as 2025-07-01; got ${JSON.stringify(value)}.`,
  );
}

/** `Date`: a calendar day in Viet Nam. Rows hold it as text, so that no time zone can shift it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : node.kind),
});

function instant(value: unknown): Date {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : '');
  if (!Number.isNaN(date.getTime())) return date;
  throw new UserError('BAD_USER_INPUT', 'A DateTime is an instant as RFC 3339 has it.');
}

/** `DateTime`: an instant, RFC 3339 in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => instant(value).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

/** A scalar whose values look the same in rows, in answers and in variables. */
function plainScalar<Value extends string | number>(
  name: string,
  check: (value: unknown) => Value,
): GraphQLScalarType<Value, Value> {
  return new GraphQLScalarType<Value, Value>({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral(node) {
      const isNumber = node.kind === Kind.INT || node.kind === Kind.FLOAT;
      return check(isNumber ? Number(node.value) : node.kind === Kind.STRING ? node.value : null);
    },
  });
}

/** A number that fits; `expected` ends the sentence that refuses another. */
function numberThat(fits: (value: number) => boolean, expected: string) {
  return (value: unknown): number => {
    if (typeof value === 'number' && fits(value)) return value;
    throw new UserError('BAD_USER_INPUT', `${expected}; got ${JSON.stringify(value)}.`);
  };
}

/** `Money`: whole dong. */
export const MoneyScalar = plainScalar(
  'Money',
  numberThat(Number.isSafeInteger, 'Money is whole dong as a JSON number, such as 2340000'),
);

/** `Ratio`: from 0 to 1. */
export const RatioScalar = plainScalar(
  'Ratio',
  numberThat((value) => value >= 0 && value <= 1, 'A Ratio is a number from 0 to 1'),
);

/** `RelativeChange`: -1 is minus 100 %. */
export const RelativeChangeScalar = plainScalar(
  'RelativeChange',
  numberThat((value) => value >= -1, 'A RelativeChange is a number from -1 up'),
);

/** `YearMonth`: a month, `yyyy-mm`. */
export const YearMonthScalar = plainScalar('YearMonth', (value) => {
  if (typeof value === 'string' && isYearMonth(value)) return value;
  throw new UserError(
    'BAD_USER_INPUT',
    `A YearMonth is a month written yyyy-mm, such as 2025-07; got ${JSON.stringify(value)}.`,
  );
});

/** Every scalar of the shared contract by its name. */
export const SCALARS = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  Money: MoneyScalar,
  Ratio: RatioScalar,
  RelativeChange: RelativeChangeScalar,
  YearMonth: YearMonthScalar,
};
