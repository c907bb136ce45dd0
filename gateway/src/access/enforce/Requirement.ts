/** One thing that holds of a viewer or does not: `authenticated`, `scope:people:read`, `policy:hr`. */
export type Atom = string;

export const AUTHENTICATED: Atom = 'authenticated';
export const scopeAtom = (scope: string): Atom => `scope:${scope}`;
export const policyAtom = (policy: string): Atom => `policy:${policy}`;

/** Alternatives, each of which is a list of atoms that must all hold. */
export type AnyOf = readonly (readonly Atom[])[];

/** What must hold of a viewer: every member. The empty one asks for nothing. */
export type Requirement = readonly AnyOf[];

export const NOTHING: Requirement = [];

/** Both requirements, each member once. */
export function both(...requirements: readonly Requirement[]): Requirement {
  const members = requirements.flat();
  if (members.length < 2) return members;
  return [...new Map(members.map((anyOf) => [JSON.stringify(anyOf), anyOf])).values()];
}

/** True if what holds of the viewer is enough. */
export function isSatisfied(requirement: Requirement, holds: (atom: Atom) => boolean): boolean {
  return requirement.every((anyOf) => anyOf.some((allOf) => allOf.every(holds)));
}

/** The atoms that a requirement's outcome depends on. */
export function atomsOf(requirement: Requirement): readonly Atom[] {
  return [...new Set(requirement.flat(2))];
}

/** Beyond this many alternatives the question is not answered, which counts as no. */
const MOST_ALTERNATIVES = 4096;

/** True if whoever satisfies `premise` is sure to satisfy `conclusion`; false where it is too large to tell. */
export function implies(premise: Requirement, conclusion: Requirement): boolean {
  const alternatives = alternativesOf(premise);
  if (!alternatives) return false;
  return alternatives.every((atoms) => isSatisfied(conclusion, (atom) => atoms.has(atom)));
}

/** Every least set of atoms that satisfies a requirement, and maybe some larger ones. */
function alternativesOf(requirement: Requirement): readonly ReadonlySet<Atom>[] | undefined {
  let alternatives: readonly ReadonlySet<Atom>[] = [new Set()];
  for (const anyOf of requirement) {
    if (alternatives.length * anyOf.length > MOST_ALTERNATIVES) return undefined;
    alternatives = alternatives.flatMap((atoms) =>
      anyOf.map((allOf) => new Set([...atoms, ...allOf])),
    );
  }
  return alternatives;
}
