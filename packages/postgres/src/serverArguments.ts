/** The settings of a server, as arguments: so a cluster of an earlier run follows them as well. */
export function serverArguments(options: {
  readonly dataFolder: string;
  readonly port: number;
  readonly durable: boolean;
}): string[] {
  const settings = { ...COMMON, port: options.port, ...(options.durable ? {} : FAST) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', options.dataFolder, ...flags];
}

const COMMON = {
  listen_addresses: '127.0.0.1',
  // A socket would be one more way in, and its path may not be longer than 107 bytes.
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
};

/** For tests, whose data nobody misses after a crash. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};
