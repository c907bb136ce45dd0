import { isCalendarDay } from '@haicap/domain-kit';
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
