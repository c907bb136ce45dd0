import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** A writer's process, which waits to be let go. */
export interface Writer {
  /** Lets it write; resolves when it has committed something. */
  go(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
}

const running = new Set<ChildProcess>();

export async function startWriter(url: string): Promise<Writer> {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  running.add(child);
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const died = once(child, 'exit').then(() => {
    throw new Error(`The writer ended by itself: ${child.exitCode ?? child.signalCode}`);
  });
  died.catch(() => undefined);
  const hears = async (word: string) => {
    while (!said.includes(word)) await Promise.race([once(child.stdout, 'data'), died]);
  };
  await hears('ready');
  return {
    async go() {
      child.stdin.write('\n');
      await hears('committed');
    },
    kill: () => kill(child),
  };
}

/** Ends those that a failed test left. */
export async function endWriters(): Promise<void> {
  await Promise.all([...running].map(kill));
}

async function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
