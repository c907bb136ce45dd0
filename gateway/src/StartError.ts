/** Why the gateway cannot start, in one sentence for the person at the terminal; its cause is for the log. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
