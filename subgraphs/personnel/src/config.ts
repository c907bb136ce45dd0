import { databaseUrl, logLevel, parseEnvironment, port, proofSettings } from '@haicap/subgraph-kit';
import { z } from 'zod';
import { identifierKeysSetting } from './identifierKeys.ts';
import { personnelPoliciesSetting } from './personnelPoliciesSetting.ts';

const Environment = z.object({
  /** The application's role: it owns nothing. */
  PERSONNEL_DATABASE_URL: databaseUrl,
  /** What identifiers of people are enciphered with. */
  PERSONNEL_IDENTIFIER_KEYS: identifierKeysSetting,
  /** How disputed points of the law are read where not by the defaults. */
  PERSONNEL_POLICIES: personnelPoliciesSetting.optional(),
  /** The graph, whose log of the territory is followed. */
  GRAPH_URL: z.url({ protocol: /^https?$/, error: 'expected the address of the gateway' }),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4002),
  LOG_LEVEL: logLevel.default('info'),
  /** A file on another machine's disk, at best, for the heads of the audit's chain. */
  PERSONNEL_AUDIT_HEADS_FILE: z.string().min(1).optional(),
  ...proofSettings,
});

const OwnerEnvironment = z.object({
  PERSONNEL_DATABASE_URL: databaseUrl,
  /** The owner, for migrations and imports. */
  PERSONNEL_ADMIN_DATABASE_URL: databaseUrl,
});

/** What serving needs of the environment. Throws EnvironmentError with every fault. */
export function servingConfig() {
  return parseEnvironment(Environment, process.env);
}

/** What migrating and importing need of the environment. Throws EnvironmentError with every fault. */
export function ownerConfig() {
  return parseEnvironment(OwnerEnvironment, process.env);
}
