import { resolve } from 'node:path';
import { z } from 'zod';
import { tokenSettings, tokenSettingsFault } from './access/authenticate/tokenSettings.ts';
import { StartError } from './StartError.ts';

/** A list of `name=url`, separated by commas. */
const subgraphUrls = z.string().transform((text, problems) => {
  const urls: Record<string, string> = {};
  for (const entry of text.split(',').filter((one) => one.trim() !== '')) {
    const [name, url] = entry.split(/=(.*)/s).map((part) => part.trim());
    if (name && url && URL.canParse(url) && /^https?:/.test(url)) urls[name] = url;
    else problems.addIssue(`"${entry.trim()}" is not name=url with an http or https address.`);
  }
  return urls as Readonly<Record<string, string>>;
});

/** A list of origins, separated by commas or spaces. */
const origins = z.string().transform((text, problems) => {
  const listed = text.split(/[ ,]+/).filter((one) => one !== '');
  for (const origin of listed) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    problems.addIssue(`"${origin}" is not an origin as https://portal.example.`);
  }
  return listed as readonly string[];
});

function wholeNumber(least: number, most: number) {
  return z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: ({ input }) => `"${input}" is not a whole number from ${least} to ${most}.`,
    })
    .transform(Number);
}

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const HOUR_MS = 3_600_000;
const MIB = 1024 * 1024;

const environment = z
  .object({
    ...tokenSettings,
    PORT: wholeNumber(0, 65_535).default(4000),
    HOST: z.string().default('127.0.0.1'),
    SUPERGRAPH_FILE: z.string({ error: 'is missing: the file with the composed supergraph.' }),
    SUBGRAPH_URLS: subgraphUrls.default({}),
    EXPLORER_FOLDER: z
      .string()
      .transform((folder) => resolve(folder))
      .optional(),
    LOG_LEVEL: z.enum(LEVELS, { error: `is none of ${LEVELS.join(', ')}.` }).default('info'),
    STATEMENT_KEYS_FILE: z.string().optional(),
    SUBGRAPH_DEADLINE_MS: wholeNumber(1, HOUR_MS).default(10_000),
    SUBGRAPH_CONNECTIONS: wholeNumber(1, 10_000).default(128),
    CORS_ORIGINS: origins.default([]),
    BODY_LIMIT_BYTES: wholeNumber(1024, 64 * MIB).default(MIB),
    DRAIN_NOTICE_MS: wholeNumber(0, HOUR_MS).default(0),
    DRAIN_DEADLINE_MS: wholeNumber(0, HOUR_MS).default(10_000),
  })
  .superRefine((settings, problems) => {
    const fault = tokenSettingsFault(settings);
    if (fault) problems.addIssue({ code: 'custom', path: ['TOKEN_ISSUER'], message: fault });
  });

/** What the environment says about a gateway that runs alone, every value checked. */
export type GatewayConfig = z.output<typeof environment>;

/**
 * Reads the settings from environment variables; an empty one counts as left out.
 * @throws StartError that names every setting that is wrong, each on a line
 */
export function parseGatewayConfig(env: NodeJS.ProcessEnv): GatewayConfig {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { success, data, error } = environment.safeParse(given);
  if (success) return data;
  const problems = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new StartError(['These settings are wrong:', ...problems].join('\n'));
}

/** The settings of this process. */
export function readGatewayConfig(): GatewayConfig {
  return parseGatewayConfig(process.env);
}

/**
 * Apollo's gateway otherwise reports its use to Apollo, and asks the cloud's metadata services where
 * it runs. It has no other switch than this variable, which it reads whenever one is made.
 */
export function keepApolloFromReporting(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
}
