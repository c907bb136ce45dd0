/** What was asked for cannot be done: one sentence for the person who asked. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
