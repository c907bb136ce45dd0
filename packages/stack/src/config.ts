import { join, resolve } from 'node:path';
import {
  DEFAULT_POLICIES as CONGRESS_DEFAULTS,
  type Policies as CongressPolicies,
  congressPoliciesSetting,
  isolatedSetting,
} from '@haicap/congress';
import {
  type TokenOptions,
  tokenOptions,
  tokenSettings,
  tokenSettingsFault,
} from '@haicap/gateway';
import {
  DEFAULT_POLICIES,
  type IdentifierKeys,
  identifierKeysSetting,
  type Policies,
  personnelPoliciesSetting,
} from '@haicap/personnel';
import { databaseUrl, logLevel, parseEnvironment, port } from '@haicap/subgraph-kit';
import { z } from 'zod';
import { isLoopback } from './isLoopback.ts';
import { SUBGRAPHS, type SubgraphName } from './subgraphNames.ts';

const Environment = z
  .object({
    PORT: port.default(4000),
    HOST: z.string().default('127.0.0.1'),
    HAICAP_DATA_DIR: z.string().default('.haicap'),
    TERRITORY_DATABASE_URL: databaseUrl.optional(),
    TERRITORY_ADMIN_DATABASE_URL: databaseUrl.optional(),
    PERSONNEL_DATABASE_URL: databaseUrl.optional(),
    PERSONNEL_ADMIN_DATABASE_URL: databaseUrl.optional(),
    PERSONNEL_IDENTIFIER_KEYS: identifierKeysSetting.optional(),
    PERSONNEL_POLICIES: personnelPoliciesSetting.optional(),
    CONGRESS_DATABASE_URL: databaseUrl.optional(),
    CONGRESS_ADMIN_DATABASE_URL: databaseUrl.optional(),
    CONGRESS_POLICIES: congressPoliciesSetting.optional(),
    CONGRESS_ISOLATED: isolatedSetting.optional(),
    HAICAP_SAMPLE: z.enum(['true', 'false'], { error: 'expected true or false' }).optional(),
    LOG_LEVEL: logLevel.default('warn'),
    NODE_ENV: z.string().optional(),
    DEVELOPMENT_ISSUER: z.enum(['true', 'false'], { error: 'expected true or false' }).optional(),
    ...tokenSettings,
  })
  .superRefine((env, problems) => {
    for (const name of SUBGRAPHS) {
      const [app, owner] = urlSettings(name);
      if ((env[app] === undefined) === (env[owner] === undefined)) continue;
      const message = 'expected both, the application role and the owner, or neither';
      problems.addIssue({ code: 'custom', path: [`${app}, ${owner}`], message });
    }
    const fault = tokenSettingsFault(env);
    if (fault) problems.addIssue({ code: 'custom', path: ['TOKEN_ISSUER'], message: fault });
    const hindrance = developmentHindrance(env);
    if (env.DEVELOPMENT_ISSUER !== 'true' || hindrance === undefined) return;
    const message = `cannot be on: ${hindrance}`;
    problems.addIssue({ code: 'custom', path: ['DEVELOPMENT_ISSUER'], message });
  });

/** The two settings with a subgraph's database: the application's role, the owner. */
function urlSettings(name: SubgraphName) {
  const prefix = name.toUpperCase() as Uppercase<SubgraphName>;
  return [`${prefix}_DATABASE_URL`, `${prefix}_ADMIN_DATABASE_URL`] as const;
}

/** Why tokens for trying out must not be given out here; undefined when they may. */
function developmentHindrance(env: {
  readonly HOST: string;
  readonly NODE_ENV?: string | undefined;
  readonly TOKEN_ISSUER?: string | undefined;
}): string | undefined {
  if (env.NODE_ENV === 'production') return 'NODE_ENV is production';
  if (env.TOKEN_ISSUER !== undefined) return 'TOKEN_ISSUER names an issuer';
  if (!isLoopback(env.HOST)) return `HOST=${env.HOST} is open to other machines`;
  return undefined;
}

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
  /** A PostgreSQL of one's own for a subgraph; null for the embedded one. */
  readonly databases: Readonly<Record<SubgraphName, DatabaseUrls | null>>;
  /** What identifiers of people are enciphered with; null for a key that is made and kept. */
  readonly identifierKeys: IdentifierKeys | null;
  /** How disputed points of the law on departures are read. */
  readonly policies: Policies;
  /** How points of congresses and elections that the sources leave open are read. */
  readonly congressPolicies: CongressPolicies;
  /** Whether this is an isolated network, where candidates of congresses are kept. */
  readonly congressIsolated: boolean;
  /** Whether made-up people fill the units that nobody has reported for. */
  readonly sample: boolean;
  /** Whose tokens are taken; null for nobody's but the development issuer's. */
  readonly tokens: TokenOptions | null;
  /** Whether whoever sits at this machine may be given tokens to try the graph out. */
  readonly developmentIssuer: boolean;
  readonly logLevel: z.infer<typeof logLevel>;
}

/**
 * What running everything on one machine needs of the environment; an empty setting counts as left
 * out. Throws EnvironmentError.
 */
export function stackConfig(environment = process.env): StackConfig {
  const given = Object.entries(environment).filter(([, value]) => value !== '');
  const env = parseEnvironment(Environment, Object.fromEntries(given));
  const databaseOf = (name: SubgraphName): DatabaseUrls | null => {
    const [app, owner] = urlSettings(name);
    const [appUrl, ownerUrl] = [env[app], env[owner]];
    return appUrl && ownerUrl ? { appUrl, ownerUrl } : null;
  };
  const dataDir = resolve(env.HAICAP_DATA_DIR);
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir,
    auditHeads: join(dataDir, 'audit', 'heads.jsonl'),
    databases: {
      territory: databaseOf('territory'),
      personnel: databaseOf('personnel'),
      congress: databaseOf('congress'),
    },
    identifierKeys: env.PERSONNEL_IDENTIFIER_KEYS ?? null,
    policies: env.PERSONNEL_POLICIES ?? DEFAULT_POLICIES,
    congressPolicies: env.CONGRESS_POLICIES ?? CONGRESS_DEFAULTS,
    congressIsolated: env.CONGRESS_ISOLATED ?? false,
    sample: env.HAICAP_SAMPLE !== 'false' && env.NODE_ENV !== 'production',
    tokens: tokenOptions(env) ?? null,
    developmentIssuer:
      env.DEVELOPMENT_ISSUER !== 'false' && developmentHindrance(env) === undefined,
    logLevel: env.LOG_LEVEL,
  };
}
