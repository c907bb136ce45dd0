/** A token that does not prove who asks. The reason is for the log: the caller is not told. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** Whether a token is good cannot be said now: the issuer's keys are out of reach. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
}
