import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ClonedDatabase } from '@haicap/test-kit';

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url));

/** Starts a command of the stack, compiled as `npm run build` leaves it, on a clone. */
export function startCommand(
  main: string,
  clone: ClonedDatabase,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_OPTIONS: '',
    TERRITORY_DATABASE_URL: clone.appUrl,
    TERRITORY_ADMIN_DATABASE_URL: clone.ownerUrl,
    ...environment,
  };
  const child = spawn(process.execPath, [`packages/stack/dist/${main}.js`, ...args], {
    cwd: REPOSITORY,
    env,
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said, ended };
}
