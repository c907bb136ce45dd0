import { databaseUrl, logLevel, parseEnvironment, port, proofSettings } from '@haicap/subgraph-kit';
import { z } from 'zod';

const Environment = z.object({
  /** The application's role: it owns nothing. */
  TERRITORY_DATABASE_URL: databaseUrl,
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4001),
  LOG_LEVEL: logLevel.default('info'),
  /** A file on another machine's disk, at best, for the heads of the audit's chain. */
  TERRITORY_AUDIT_HEADS_FILE: z.string().min(1).optional(),
  ...proofSettings,
});

const OwnerEnvironment = z.object({
  TERRITORY_DATABASE_URL: databaseUrl,
  /** The owner, for migrations and imports. */
  TERRITORY_ADMIN_DATABASE_URL: databaseUrl,
});

/** What serving needs of the environment. Throws EnvironmentError with every fault. */
export function servingConfig() {
  return parseEnvironment(Environment, process.env);
}

/** What migrating and importing need of the environment. Throws EnvironmentError with every fault. */
export function ownerConfig() {
  return parseEnvironment(OwnerEnvironment, process.env);
}
