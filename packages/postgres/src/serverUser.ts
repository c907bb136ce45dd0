import { PostgresStartError } from './PostgresStartError.ts';
import { runAs, type ServerUser } from './runAs.ts';

const NAME = 'postgres';
const NO_HOME = ['--system', '--no-create-home', '--home-dir', '/nonexistent'];
const NO_SHELL = ['--shell', '/usr/sbin/nologin'];

/** In order: shadow-utils, the same where the group is there already, busybox (Alpine). */
const WAYS_TO_CREATE: readonly (readonly [string, ...string[]])[] = [
  ['useradd', ...NO_HOME, ...NO_SHELL, '--user-group', NAME],
  ['useradd', ...NO_HOME, ...NO_SHELL, '--gid', NAME, NAME],
  ['adduser', '-S', '-D', '-H', '-h', '/nonexistent', '-s', '/sbin/nologin', NAME],
];

/** The unprivileged user that PostgreSQL runs as when root starts it; made when missing. */
export async function serverUser(log: (line: string) => void): Promise<ServerUser> {
  const existing = await lookUp();
  if (existing !== undefined) return existing;
  for (const [program, ...args] of WAYS_TO_CREATE) {
    await runAs(undefined, program, args);
    const created = await lookUp();
    if (created === undefined) continue;
    log(`created the system user "${NAME}": PostgreSQL does not run as root`);
    return created;
  }
  throw new PostgresStartError(
    `PostgreSQL does not run as root, and a system user "${NAME}" could not be created: ` +
      'create it, or start as another user.',
  );
}

async function lookUp(): Promise<ServerUser | undefined> {
  const [uid, gid] = await Promise.all([
    runAs(undefined, 'id', ['-u', NAME]),
    runAs(undefined, 'id', ['-g', NAME]),
  ]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}
