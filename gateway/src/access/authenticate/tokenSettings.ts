import { z } from 'zod';
import { TOKEN_ALGORITHMS, type TokenAlgorithm, type TokenOptions } from './TokenOptions.ts';
import { keyInFile, keysAt } from './tokenKeys.ts';

const algorithms = z.string().transform((text, problems) => {
  const names = text.split(/[ ,]+/).filter((name) => name !== '');
  for (const name of names) {
    if (TOKEN_ALGORITHMS.some((known) => known === name)) continue;
    problems.addIssue(`"${name}" is none of ${TOKEN_ALGORITHMS.join(', ')}.`);
  }
  return names as readonly TokenAlgorithm[];
});

/** The settings by which a gateway learns whose tokens it takes; all of them or none. */
export const tokenSettings = {
  TOKEN_ISSUER: z.string().optional(),
  TOKEN_AUDIENCE: z.string().optional(),
  TOKEN_JWKS_URL: z.url({ protocol: /^https?$/, error: 'is not an http(s) address.' }).optional(),
  TOKEN_PEM_FILE: z.string().optional(),
  TOKEN_ALGORITHMS: algorithms.optional(),
  TOKEN_CLOCK_TOLERANCE_SECONDS: z.coerce
    .number({ error: 'is not a number of seconds from 0 to 300.' })
    .min(0)
    .max(300)
    .optional(),
} as const;

type TokenSettings = {
  readonly [Name in keyof typeof tokenSettings]?: z.output<(typeof tokenSettings)[Name]>;
};

/** What is wrong with the settings taken together, in a sentence; undefined when nothing is. */
export function tokenSettingsFault(settings: TokenSettings): string | undefined {
  const { TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS_URL, TOKEN_PEM_FILE } = settings;
  const sources = [TOKEN_JWKS_URL, TOKEN_PEM_FILE].filter((source) => source !== undefined);
  const given = [TOKEN_ISSUER, TOKEN_AUDIENCE, ...sources].filter((one) => one !== undefined);
  if (given.length === 0) return undefined;
  if (TOKEN_ISSUER !== undefined && TOKEN_AUDIENCE !== undefined && sources.length === 1) {
    return undefined;
  }
  return 'expected together: TOKEN_ISSUER, TOKEN_AUDIENCE and one of TOKEN_JWKS_URL, TOKEN_PEM_FILE.';
}

/**
 * Whose tokens are taken; undefined for nobody's.
 * @throws StartError when the file has no public key
 */
export function tokenOptions(settings: TokenSettings): TokenOptions | undefined {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience } = settings;
  const { TOKEN_JWKS_URL: url, TOKEN_PEM_FILE: file } = settings;
  if (issuer === undefined || audience === undefined) return undefined;
  return {
    issuer,
    audience,
    keys: url === undefined ? keyInFile(file ?? '') : keysAt(url),
    ...(settings.TOKEN_ALGORITHMS && { algorithms: settings.TOKEN_ALGORITHMS }),
    ...(settings.TOKEN_CLOCK_TOLERANCE_SECONDS !== undefined && {
      clockToleranceSeconds: settings.TOKEN_CLOCK_TOLERANCE_SECONDS,
    }),
  };
}
