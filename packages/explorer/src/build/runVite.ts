import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ExplorerBuildError } from './ExplorerBuildError.ts';
import { WORKSPACE } from './paths.ts';

const DEADLINE_MS = 120_000;

/**
 * Builds the page into a folder, in a process of its own: what the bundler takes of memory, or does
 * to its process, is not the gateway's.
 * @throws ExplorerBuildError
 */
export async function runVite(folder: string): Promise<void> {
  const args = [viteProgram(), 'build', '--outDir', folder, '--logLevel', 'error'];
  const child = spawn(process.execPath, args, {
    cwd: WORKSPACE,
    // Without the options of the program that asks, jest's among them.
    env: { NODE_ENV: 'production', NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: DEADLINE_MS,
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', (cause) => reject(new ExplorerBuildError(cause.message, { cause })));
      child.once('close', (code) => (code === 0 ? resolve() : reject(failure(said, code))));
    });
  } finally {
    process.off('exit', stop);
  }
}

function viteProgram(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('vite/package.json');
    return join(dirname(manifest), 'bin', 'vite.js');
  } catch (cause) {
    throw new ExplorerBuildError('Vite is not installed.', { cause });
  }
}

function failure(said: string, code: number | null): ExplorerBuildError {
  const lines = said.split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /error/i.test(line)) ?? lines.find((line) => line !== '');
  return new ExplorerBuildError(telling ?? `Vite ended with ${code ?? 'a signal'}.`);
}
