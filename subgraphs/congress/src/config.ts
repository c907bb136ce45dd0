import {
  databaseUrl,
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

/** Whether a deployment is on an isolated network, which keeps candidates: false unless set. */
export const isolatedSetting = z
  .enum(['true', 'false'], { error: 'expected true or false' })
  .transform((text) => text === 'true');

const Environment = z.object({
  /** The application's role: it owns nothing. */
  CONGRESS_DATABASE_URL: databaseUrl,
  CONGRESS_POLICIES: congressPoliciesSetting.optional(),
  CONGRESS_ISOLATED: isolatedSetting.optional(),
  /** The graph, whose log of the territory is followed. */
  GRAPH_URL: z.url({ protocol: /^https?$/, error: 'expected the address of the gateway' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4003),
  LOG_LEVEL: logLevel.default('info'),
  /** A file on another machine's disk, at best, for the heads of the audit's chain. */
  CONGRESS_AUDIT_HEADS_FILE: z.string().min(1).optional(),
  ...proofSettings,
});

const OwnerEnvironment = z.object({
  CONGRESS_DATABASE_URL: databaseUrl,
  /** The owner, for migrations and imports. */
  CONGRESS_ADMIN_DATABASE_URL: databaseUrl,
});

/** What serving needs of the environment. Throws EnvironmentError with every fault. */
export function servingConfig() {
  return parseEnvironment(Environment, process.env);
}

/** What migrating and importing need of the environment. Throws EnvironmentError with every fault. */
export function ownerConfig() {
  return parseEnvironment(OwnerEnvironment, process.env);
}
