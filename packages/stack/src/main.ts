import { pino } from 'pino';
import { stackConfig } from './config.ts';
import { terminalReport } from './progress.ts';
import { startFailure } from './startFailure.ts';
import { startStack } from './startStack.ts';
import { undoList } from './undo.ts';
import { welcome } from './welcome.ts';

/** A second signal this soon is the same Ctrl-C, forwarded by npm as well. */
const SAME_SIGNAL = 1000;

const report = terminalReport(process.stderr);
const undo = undoList();
let stoppedAt: number | undefined;

async function stop(): Promise<void> {
  if (stoppedAt !== undefined) {
    if (Date.now() - stoppedAt > SAME_SIGNAL) process.exit(1);
    return;
  }
  stoppedAt = Date.now();
  report.step('\nStopping');
  await undo.all().then(
    () => process.exit(0),
    (error: Error) => fail(error),
  );
}

function fail(error: unknown): never {
  report.step(startFailure(error));
  process.exit(1);
}

async function main(): Promise<void> {
  const config = stackConfig();
  const logger = pino({ name: 'haicap', level: config.logLevel });
  const stack = await startStack({ config, report, logger, undo });
  console.log(await welcome(stack.url, stack.territory));
}

process.on('SIGINT', stop);
process.on('SIGTERM', stop);
main().catch(async (error: unknown) => {
  // What a stop interrupts fails; the stop itself decides how the process ends.
  if (stoppedAt !== undefined) return;
  await undo.all().catch(() => undefined);
  fail(error);
});
