import { type ConstValueNode, Kind } from 'graphql';

/** A constant as a plain value. */
export type ConstValue =
  | string
  | boolean
  | null
  | readonly ConstValue[]
  | { readonly [name: string]: ConstValue };

/** Reads a constant without knowing its type; a number becomes null, since none is expected. */
export function constValueOf(node: ConstValueNode): ConstValue {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.LIST:
      return node.values.map(constValueOf);
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, constValueOf(value)]),
      );
    default:
      return null;
  }
}
