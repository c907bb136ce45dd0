import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { errnoOf } from './errnoOf.ts';

/** A process, told apart from a later one that got the same pid. `startedAt` is opaque. */
export type ProcessIdentity = { readonly pid: number; readonly startedAt: string };

const CLOCK_TICKS_FIELD = 19;

/** Who has this pid now; undefined when nobody has, or only a zombie whom nobody waits for. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!exists(pid)) return undefined;
  const { state, startedAt } = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return /^[ZX]/.test(state) ? undefined : { pid, startedAt };
}

/** Whether that very process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid);
  return now !== undefined && now.startedAt === identity.startedAt;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errnoOf(error) === 'EPERM';
  }
}

/** proc(5): the name in parentheses may hold spaces, so fields count from its end. */
function fromProc(pid: number) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startedAt: fields[CLOCK_TICKS_FIELD] ?? '' };
  } catch {
    return exists(pid) ? { state: '', startedAt: '' } : { state: 'X', startedAt: '' };
  }
}

function fromPs(pid: number) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { PATH: '/bin:/usr/bin', LC_ALL: 'C' },
    }).trim();
    const [state = '', ...started] = line.split(/\s+/);
    return { state, startedAt: started.join('').replaceAll(':', '') };
  } catch {
    return { state: 'X', startedAt: '' };
  }
}
