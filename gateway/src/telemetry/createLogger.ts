import { type DestinationStream, type LevelWithSilent, type Logger, pino } from 'pino';

export type LogLevel = LevelWithSilent;

const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];

/** Wherever a request's headers may end up in a line. */
const REDACTED = SECRET_HEADERS.flatMap((header) =>
  ['', 'headers.', '*.headers.', 'req.raw.headers.'].map((at) => `${at}["${header}"]`),
).map((path) => path.replace('.[', '['));

/** A logger of JSON lines in which the headers that prove who asks never appear. */
export function createLogger(level: LogLevel = 'info', destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'gateway' },
    redact: { paths: REDACTED, censor: '[redacted]' },
  };
  return destination ? pino(options, destination) : pino(options);
}
