import type { ConstDirectiveNode } from 'graphql';
import type { AccessSpec } from './accessSpecs.ts';
import { constValueOf } from './constValueOf.ts';
import {
  type AnyOf,
  AUTHENTICATED,
  both,
  NOTHING,
  policyAtom,
  type Requirement,
  scopeAtom,
} from './Requirement.ts';

/** The one argument of each directive, and what its texts stand for. */
const ARGUMENTS = {
  authenticated: undefined,
  requiresScopes: { name: 'scopes', atom: scopeAtom },
  policy: { name: 'policies', atom: policyAtom },
} as const;

/**
 * What the access directives at one place of the supergraph require together.
 * @param place its coordinate, for the message
 * @throws Error when an argument is not what the specification says: it must never mean "nothing"
 */
export function requirementOf(
  applied: readonly ConstDirectiveNode[] | undefined,
  directives: ReadonlyMap<string, AccessSpec>,
  place: string,
): Requirement {
  if (!applied?.length) return NOTHING;
  return both(
    ...applied.map((directive) => {
      const spec = directives.get(directive.name.value);
      return spec ? [anyOf(directive, spec, place)] : NOTHING;
    }),
  );
}

function anyOf(directive: ConstDirectiveNode, spec: AccessSpec, place: string): AnyOf {
  const expected = ARGUMENTS[spec];
  const given = directive.arguments ?? [];
  if (!expected) {
    if (given.length > 0) throw malformed(directive, place, 'takes no argument');
    return [[AUTHENTICATED]];
  }
  const [argument] = given;
  if (given.length !== 1 || argument?.name.value !== expected.name) {
    throw malformed(directive, place, `takes the argument ${expected.name} and no other`);
  }
  const groups = constValueOf(argument.value);
  if (!Array.isArray(groups) || groups.length === 0 || !groups.every(isGroup)) {
    throw malformed(directive, place, `takes a list of lists of texts, none of them empty`);
  }
  return groups.map((group) => group.map(expected.atom));
}

function isGroup(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((one) => typeof one === 'string' && one !== '');
}

function malformed(directive: ConstDirectiveNode, place: string, rule: string): Error {
  return new Error(
    `@${directive.name.value} on ${place} in the supergraph is malformed: it ${rule}.`,
  );
}
