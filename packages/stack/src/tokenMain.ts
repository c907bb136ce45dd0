import { runCommand } from './command/runCommand.ts';
import { runToken } from './development/runToken.ts';
import { tokenArguments, USAGE } from './development/tokenArguments.ts';

await runCommand({
  what: 'token',
  usage: USAGE,
  stopped: 'Stopped: there is no token.',
  read: tokenArguments,
  run: runToken,
});
