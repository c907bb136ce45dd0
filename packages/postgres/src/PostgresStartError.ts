/** PostgreSQL could not be started: one sentence for a person, then what the server logged last. */
export class PostgresStartError extends Error {
  override readonly name: string = 'PostgresStartError';

  constructor(sentence: string, details: { serverLog?: readonly string[]; cause?: unknown } = {}) {
    const log = details.serverLog ?? [];
    super([sentence, ...log.map((line) => `  ${line}`)].join('\n'), { cause: details.cause });
  }
}
