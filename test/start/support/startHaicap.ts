import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { childOf } from './processes.ts';

export const REPOSITORY = fileURLToPath(new URL('../../..', import.meta.url));

/** Below the time that a test has. */
const PATIENCE_MS = 240_000;

/** What `npm start` runs, compiled, as `npm run build` leaves it: it starts in half the time. */
const BUILT = ['packages/stack/dist/main.js'];

export interface StartOptions {
  /** HAICAP_DATA_DIR; null leaves it to the default. */
  readonly dataDir: string | null;
  readonly way?: 'npm' | 'built' | 'dev';
  readonly repository?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
}

/** Haicap as somebody at a terminal has it. */
export interface Haicap {
  readonly pid: number;
  stdout(): string;
  stderr(): string;
  /** Waits until it has said something. */
  says(what: RegExp): Promise<RegExpExecArray>;
  /** Where it answers, as it says itself when it has started. */
  address(): Promise<string>;
  /** The process of Haicap itself; with npm, its child. */
  node(): number;
  /** To `pid` alone, to Haicap's own process, or to all of them at once as a terminal does. */
  signal(whom: 'pid' | 'node' | 'terminal', signal: NodeJS.Signals): void;
  /** Nobody reads any more what it says, and SIGHUP reaches all. */
  closeTerminal(): void;
  ended(): Promise<Ended>;
}

/** Starts Haicap on a free port, in a process group of its own. */
export function startHaicap(options: StartOptions): Haicap {
  const { dataDir, way = 'npm', repository = REPOSITORY, environment = {} } = options;
  const [program, args] = commandFor(way);
  const { HAICAP_DATA_DIR: _, NODE_OPTIONS: __, ...inherited } = process.env;
  const child = spawn(program, args, {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inherited,
      PORT: '0',
      // What is filled in while it answers has a test of its own.
      HAICAP_SAMPLE: 'false',
      ...(dataDir && { HAICAP_DATA_DIR: dataDir }),
      ...environment,
    },
  });
  const pid = child.pid as number;
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const end = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stderr: said.stderr }));
  });

  /** A test that waits in vain would otherwise end without what was said. */
  const inVain = (what: string) =>
    new Error(`Waited in vain for ${what}:\n${said.stdout}${said.stderr}`);

  async function says(what: RegExp): Promise<RegExpExecArray> {
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
      const found = what.exec(said.stdout + said.stderr);
      if (found) return found;
      const over = await Promise.race([end, new Promise((next) => setTimeout(next, 10))]);
      if (over) throw new Error(`It ended without saying ${what}:\n${said.stdout}${said.stderr}`);
    }
    throw inVain(`${what}`);
  }

  async function ended(): Promise<Ended> {
    const patience = AbortSignal.timeout(PATIENCE_MS);
    const tooLate = once(patience, 'abort').then(() => {
      throw inVain('its end');
    });
    return Promise.race([end, tooLate]);
  }

  function node(): number {
    const own = way === 'built' ? pid : childOf(pid);
    if (own === undefined) throw new Error('npm has not started it yet.');
    return own;
  }

  return {
    pid,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    says,
    address: async () => (await says(/Haicap answers at (http\S+)/))[1] ?? '',
    node,
    signal(whom, signal) {
      process.kill({ pid, node: whom === 'node' ? node() : pid, terminal: -pid }[whom], signal);
    },
    closeTerminal() {
      child.stdout.destroy();
      child.stderr.destroy();
      process.kill(-pid, 'SIGHUP');
    },
    ended,
  };
}

function commandFor(way: 'npm' | 'built' | 'dev'): [string, string[]] {
  if (way === 'built') return [process.execPath, BUILT];
  return ['npm', way === 'npm' ? ['start'] : ['run', 'dev']];
}
