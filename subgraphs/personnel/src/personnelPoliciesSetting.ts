import { policiesSetting } from '@haicap/subgraph-kit';
import { parsePolicies } from './rules/policies/parsePolicies.ts';

/** The setting with the readings of the law that are not the defaults: `underTwoYearsFromMonth13=FULL`. */
export const personnelPoliciesSetting = policiesSetting(parsePolicies);
