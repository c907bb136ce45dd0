import {
  defaultPolicies,
  type PolicyNameOf,
  type PolicyValues,
  policyNames,
} from '@haicap/domain-kit';
import { POLICIES_154 } from './policies154.ts';
import { POLICIES_178 } from './policies178.ts';
import { POLICIES_OF_MONEY } from './policiesOfMoney.ts';

/** Every point that the sources dispute or leave open, by its name. */
export const POLICY_DEFINITIONS = { ...POLICIES_178, ...POLICIES_154, ...POLICIES_OF_MONEY };

type Definitions = typeof POLICY_DEFINITIONS;

export type PolicyName = PolicyNameOf<Definitions>;

/** Which reading holds of each: a choice, whole dong or a day `yyyy-mm-dd`. */
export type Policies = PolicyValues<Definitions>;

export const POLICY_NAMES: readonly PolicyName[] = policyNames(POLICY_DEFINITIONS);

/** The readings taken where nothing else is set. */
export const DEFAULT_POLICIES: Policies = defaultPolicies(POLICY_DEFINITIONS);
