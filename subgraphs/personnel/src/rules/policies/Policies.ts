import { POLICIES_154 } from './policies154.ts';
import { POLICIES_178 } from './policies178.ts';
import { POLICIES_OF_MONEY } from './policiesOfMoney.ts';

/** Every point that the sources dispute or leave open, by its name. */
export const POLICY_DEFINITIONS = { ...POLICIES_178, ...POLICIES_154, ...POLICIES_OF_MONEY };

type Definitions = typeof POLICY_DEFINITIONS;

export type PolicyName = keyof Definitions;

/** Which reading holds of each: a choice, whole dong or a day `yyyy-mm-dd`. */
export type Policies = {
  readonly [Name in PolicyName]: Definitions[Name] extends {
    readonly options: readonly (infer Option)[];
  }
    ? Option
    : Definitions[Name]['default'];
};

export const POLICY_NAMES = Object.keys(POLICY_DEFINITIONS) as readonly PolicyName[];

/** The readings taken where nothing else is set. */
export const DEFAULT_POLICIES: Policies = Object.fromEntries(
  POLICY_NAMES.map((name) => [name, POLICY_DEFINITIONS[name].default]),
) as Policies;
