import { runCommand } from './command/runCommand.ts';
import { convertArguments, USAGE } from './convert/convertArguments.ts';
import { runConvert } from './convert/runConvert.ts';

await runCommand({
  what: 'conversion',
  usage: USAGE,
  stopped: 'Stopped: no file is written.',
  read: convertArguments,
  run: runConvert,
});
