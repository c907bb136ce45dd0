import { badInput } from '../errors/UserError.ts';

/** The values of an item's place in its order, the id last. */
export type CursorValues = readonly (string | number | null)[];

/** An opaque cursor over the order's values; it survives inserts, since it names no position. */
export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor back; BAD_USER_INPUT when it was not handed out for an order of `length` values. */
export function decodeCursor(cursor: string, length: number, argument: string): CursorValues {
  const values = parseValues(cursor);
  if (values === null || values.length !== length) {
    throw badInput(argument, 'expected a cursor that this list handed out in this order.');
  }
  return values;
}

function parseValues(cursor: string): CursorValues | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(parsed)) return null;
    const plain = parsed.every(
      (value) => value === null || typeof value === 'string' || typeof value === 'number',
    );
    return plain ? parsed : null;
  } catch {
    return null;
  }
}
