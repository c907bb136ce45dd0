import { badInput, parseUnitReference } from '@haicap/subgraph-kit';

/** The id of a unit without a day. Errors: BAD_USER_INPUT. */
export function readUnitId(path: string, text: string): string {
  const reference = parseUnitReference(text);
  if (reference?.by !== 'id' || reference.day !== null) {
    throw badInput(path, 'expected the id of a unit such as 26740.2, without a day.');
  }
  return reference.id;
}
