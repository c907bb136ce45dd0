import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A process that runs, and how it was called. */
export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

/** The processes that were started with a folder, in it or for it: by command, setting or place. */
export function processesOf(...folders: readonly string[]): RunningProcess[] {
  const isOf = (text: string) => folders.some((folder) => text.includes(folder));
  return all()
    .filter(({ pid, command, about }) => pid !== process.pid && isOf(`${command}\n${about}`))
    .map(({ pid, command }) => ({ pid, command }));
}

/** The one process that `pid` started; undefined before it has. */
export function childOf(pid: number): number | undefined {
  try {
    const [first] = execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).split('\n');
    return Number(first);
  } catch {
    return undefined;
  }
}

function all(): (RunningProcess & { readonly about: string })[] {
  if (process.platform !== 'linux') return fromPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandOf(name), about: aboutOf(name) }));
}

function commandOf(name: string): string {
  return attempt(() => readFileSync(join('/proc', name, 'cmdline'), 'utf8')).replaceAll('\0', ' ');
}

function aboutOf(name: string): string {
  const environment = attempt(() => readFileSync(join('/proc', name, 'environ'), 'utf8'));
  return `${environment}\n${attempt(() => readlinkSync(join('/proc', name, 'cwd')))}`;
}

/** A process may end while it is looked at, or be somebody else's. */
function attempt(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

function fromPs() {
  const lines = execFileSync('ps', ['-Aww', '-E', '-o', 'pid=,command='], { encoding: 'utf8' });
  return lines.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command, about: '' };
  });
}
