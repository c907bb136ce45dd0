import type { PolicyDefinition } from './PolicyDefinition.ts';

/** Policies by their names. */
export type PolicyDefinitions = Readonly<Record<string, PolicyDefinition>>;

export type PolicyNameOf<Definitions extends PolicyDefinitions> = keyof Definitions & string;

/** Which reading holds of each: a choice, a whole number or a day `yyyy-mm-dd`. */
export type PolicyValues<Definitions extends PolicyDefinitions> = {
  readonly [Name in keyof Definitions]: Definitions[Name] extends {
    readonly options: readonly (infer Option)[];
  }
    ? Option
    : Definitions[Name]['default'];
};

/** The names of the policies, in the catalogue's order. */
export function policyNames<Definitions extends PolicyDefinitions>(
  definitions: Definitions,
): readonly PolicyNameOf<Definitions>[] {
  return Object.keys(definitions) as PolicyNameOf<Definitions>[];
}

/** The readings taken where nothing else is set. */
export function defaultPolicies<Definitions extends PolicyDefinitions>(
  definitions: Definitions,
): PolicyValues<Definitions> {
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, definition.default]),
  ) as PolicyValues<Definitions>;
}
