import { spawn } from 'node:child_process';

/** The user whom PostgreSQL runs as; undefined means: as we do. */
export type ServerUser = { readonly uid: number; readonly gid: number };

/** What a server process sees of the environment: nothing of ours (PGDATA, LANG, LD_*). */
export const SERVER_ENVIRONMENT = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
} as const;

/** Runs a program to its end, as another user if given; its code (null when killed) and output. */
export function runAs(
  user: ServerUser | undefined,
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** Whether `user` passes through every folder on the way to `folder`, and through itself. */
export async function canEnter(user: ServerUser, folder: string): Promise<boolean> {
  const { code } = await runAs(user, '/bin/sh', ['-c', 'test -x "$1"', 'sh', folder]);
  return code === 0;
}
