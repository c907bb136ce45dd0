import type { Logger } from 'pino';

/** What Apollo's libraries want of a logger. */
export interface ApolloLogger {
  debug(message?: unknown): void;
  info(message?: unknown): void;
  warn(message?: unknown): void;
  error(message?: unknown): void;
}

/** Apollo's own remarks, named as such; its "info" is of interest to its developers only. */
export function apolloLogger(logger: Logger): ApolloLogger {
  const apollo = logger.child({ from: 'apollo' });
  return {
    debug: (message) => apollo.trace(String(message)),
    info: (message) => apollo.debug(String(message)),
    warn: (message) => apollo.warn(String(message)),
    error: (message) => apollo.error(String(message)),
  };
}
