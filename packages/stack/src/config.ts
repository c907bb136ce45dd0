import { join, resolve } from 'node:path';
import { databaseUrl, logLevel, parseEnvironment, port } from '@haicap/subgraph-kit';
import { z } from 'zod';

const Environment = z
  .object({
    PORT: port.default(4000),
    HOST: z.string().default('127.0.0.1'),
    HAICAP_DATA_DIR: z.string().default('.haicap'),
    TERRITORY_DATABASE_URL: databaseUrl.optional(),
    TERRITORY_ADMIN_DATABASE_URL: databaseUrl.optional(),
    LOG_LEVEL: logLevel.default('warn'),
  })
  .refine(
    (env) =>
      (env.TERRITORY_DATABASE_URL === undefined) ===
      (env.TERRITORY_ADMIN_DATABASE_URL === undefined),
    {
      path: ['TERRITORY_DATABASE_URL, TERRITORY_ADMIN_DATABASE_URL'],
      message: 'expected both, the application role and the owner, or neither',
    },
  );

/** Where a subgraph's database is, by role. */
export interface DatabaseUrls {
  readonly appUrl: string;
  readonly ownerUrl: string;
}

export interface StackConfig {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The file with the heads of the audit's chains. */
  readonly auditHeads: string;
  /** A PostgreSQL of one's own; null for the embedded one. */
  readonly territory: DatabaseUrls | null;
  readonly logLevel: z.infer<typeof logLevel>;
}

/**
 * What running everything on one machine needs of the environment; an empty setting counts as left
 * out. Throws EnvironmentError.
 */
export function stackConfig(environment = process.env): StackConfig {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const env = parseEnvironment(Environment, Object.fromEntries(given));
  const own = env.TERRITORY_DATABASE_URL;
  const admin = env.TERRITORY_ADMIN_DATABASE_URL;
  const dataDir = resolve(env.HAICAP_DATA_DIR);
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir,
    auditHeads: join(dataDir, 'audit', 'heads.jsonl'),
    territory: own && admin ? { appUrl: own, ownerUrl: admin } : null,
    logLevel: env.LOG_LEVEL,
  };
}
