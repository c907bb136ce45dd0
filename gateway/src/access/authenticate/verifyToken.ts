import { type JWTPayload, jwtVerify } from 'jose';
import { hasDuplicateKeys } from './hasDuplicateKeys.ts';
import { KeysUnavailableError, TokenError } from './TokenError.ts';
import { CLOCK_TOLERANCE_SECONDS, DEFAULT_ALGORITHMS, type TokenOptions } from './TokenOptions.ts';

/**
 * What a token claims, once its signature, issuer, audience and times are found good.
 * @throws TokenError when they are not, KeysUnavailableError when that cannot be said
 */
export async function verifyToken(
  token: string,
  options: TokenOptions,
  now: Date,
): Promise<JWTPayload> {
  const { issuer, audience, keys, algorithms = DEFAULT_ALGORITHMS } = options;
  const { clockToleranceSeconds: tolerance = CLOCK_TOLERANCE_SECONDS } = options;
  try {
    refuseDuplicates(token);
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: tolerance,
      currentDate: now,
      requiredClaims: ['sub', 'exp'],
    });
    // jose looks at this only where a greatest age is set.
    if (payload.iat !== undefined && payload.iat > now.getTime() / 1000 + tolerance) {
      throw new TokenError('issued in the future');
    }
    return payload;
  } catch (cause) {
    if (cause instanceof TokenError || cause instanceof KeysUnavailableError) throw cause;
    throw new TokenError(cause instanceof Error ? cause.message : 'unreadable', { cause });
  }
}

/** jose takes the last of two claims with one name. */
function refuseDuplicates(token: string): void {
  for (const part of token.split('.').slice(0, 2)) {
    const json = Buffer.from(part, 'base64url').toString('utf8');
    JSON.parse(json);
    if (hasDuplicateKeys(json)) throw new TokenError('a name stands twice');
  }
}
