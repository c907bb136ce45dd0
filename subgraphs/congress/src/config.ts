import {
  logLevel,
  parseEnvironment,
  policiesSetting,
  port,
  proofSettings,
} from '@haicap/subgraph-kit';
import { z } from 'zod';
import { parsePolicies } from './rules/policies/Policies.ts';

/** How disputed points are read where not by the defaults: `riskDays=21,partialCouncilSteps=COUNTED`. */
export const congressPoliciesSetting = policiesSetting(parsePolicies);

const Environment = z.object({
  CONGRESS_POLICIES: congressPoliciesSetting.optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4003),
  LOG_LEVEL: logLevel.default('info'),
  ...proofSettings,
});

/** What serving needs of the environment. Throws EnvironmentError with every fault. */
export function servingConfig() {
  return parseEnvironment(Environment, process.env);
}
