import { type ChildProcess, spawn } from 'node:child_process';
import type { Assembled } from './assemble.ts';

const running = new Set<ChildProcess>();

/** A service's process, which runs with plain Node and knows nothing of the repository. */
export interface Service {
  /** Where it answers, as it logs itself. */
  address(): Promise<string>;
  stop(): void;
  /** How it ended, and all that it said. */
  ended(): Promise<{ readonly code: number | null; readonly said: string }>;
}

/** Runs an image's command, or another program of it, on a free port. */
export function runService(
  image: Assembled,
  environment: Readonly<Record<string, string>>,
  command = image.command,
): Service {
  const child = spawn(process.execPath, command.slice(1), {
    cwd: image.folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...image.environment, HOST: '127.0.0.1', PORT: '0', ...environment },
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const end = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return {
    async address() {
      for (;;) {
        const url = /"url":"(http[^"]+)"/.exec(said)?.[1];
        if (url) return url;
        const next = new Promise<'waiting'>((resolve) => setTimeout(resolve, 10, 'waiting'));
        if ((await Promise.race([end, next])) !== 'waiting') throw new Error(said);
      }
    },
    stop: () => void child.kill('SIGTERM'),
    ended: async () => ({ code: await end, said }),
  };
}

/** Ends those that a failed test left. */
export function endServices(): void {
  for (const child of running) child.kill('SIGKILL');
}
