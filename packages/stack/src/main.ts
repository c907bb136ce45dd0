import { dayInVietNam } from '@haicap/domain-kit';
import { pino } from 'pino';
import { stackConfig } from './config.ts';
import { terminalReport } from './progress.ts';
import { runMain } from './runMain.ts';
import { startStack } from './startStack.ts';
import { welcome } from './welcome.ts';

const report = terminalReport(process.stderr);

runMain(report, async (undo) => {
  const config = stackConfig();
  const logger = pino({ name: 'haicap', level: config.logLevel });
  const stack = await startStack({ config, report, logger, undo });
  console.log(await welcome(stack.url, stack.territory, dayInVietNam(new Date())));
  await stack.goOn();
});
