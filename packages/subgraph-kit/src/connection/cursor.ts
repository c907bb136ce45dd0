import { badInput } from '../errors/UserError.ts';

/** The values of an item's place in its order, the id last. */
export type CursorValues = readonly (string | number | null)[];

/** An opaque cursor over the order's values; it survives inserts, since it names no position. */
export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Places of a list that has several orders: each cursor carries the name of its own. */
export function namedPlace<Node>(
  place: (node: Node) => CursorValues,
  orderName: string | undefined,
): (node: Node) => CursorValues {
  return orderName === undefined ? place : (node) => [orderName, ...place(node)];
}

/**
 * Reads a cursor back; BAD_USER_INPUT when it was not handed out for an order of `length` values, or
 * under the order's name where it has one.
 */
export function decodeCursor(
  cursor: string,
  length: number,
  argument: string,
  orderName?: string,
): CursorValues {
  const values = unnamed(parseValues(cursor), orderName);
  if (values?.length !== length) {
    throw badInput(argument, 'expected a cursor that this list handed out in this order.');
  }
  return values;
}

function unnamed(values: CursorValues | null, orderName: string | undefined) {
  if (values === null || orderName === undefined) return values;
  return values[0] === orderName ? values.slice(1) : null;
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
