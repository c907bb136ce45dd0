import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { sharedSecretVerifier } from '../statement/otherVerifiers.ts';
import { statementKeysAt, statementKeysIn } from '../statement/statementKeys.ts';
import { statementVerifier } from '../statement/statementVerifier.ts';
import type { Verifier } from '../statement/Verifier.ts';
import { EnvironmentError } from './parseEnvironment.ts';

/** The settings by which a subgraph learns whom to believe: one of them. */
export const proofSettings = {
  /** Where the gateway shows its keys. */
  GATEWAY_JWKS_URL: z.url('expected http://gateway:4000/.well-known/jwks.json').optional(),
  /** A file with its public keys. */
  GATEWAY_KEYS_FILE: z.string().optional(),
  /** A file with the secret of a router that signs no statements. */
  ROUTER_SECRET_FILE: z.string().optional(),
} as const;

type ProofSettings = {
  readonly [Name in keyof typeof proofSettings]?: string | undefined;
};

/** What tells who asks, by the settings. Throws EnvironmentError unless exactly one is given. */
export function configuredVerifier(subgraph: string, settings: ProofSettings): Verifier {
  const { GATEWAY_JWKS_URL: url, GATEWAY_KEYS_FILE: file, ROUTER_SECRET_FILE: secret } = settings;
  if ([url, file, secret].filter((one) => one !== undefined).length !== 1) {
    throw new EnvironmentError(
      'The environment is not usable:\nexpected one of GATEWAY_JWKS_URL, GATEWAY_KEYS_FILE, ROUTER_SECRET_FILE',
    );
  }
  if (secret !== undefined) return sharedSecretVerifier(readFileSync(secret, 'utf8').trim());
  return statementVerifier({
    subgraph,
    keys: url === undefined ? statementKeysIn(file ?? '') : statementKeysAt(url),
  });
}
