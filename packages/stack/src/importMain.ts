import { runCommand } from './command/runCommand.ts';
import { importArguments, USAGE } from './import/importArguments.ts';
import { runImport } from './import/runImport.ts';

await runCommand({
  what: 'import',
  usage: USAGE,
  // Its transaction does not commit any more.
  stopped: 'Stopped: nothing of the file is written.',
  read: importArguments,
  run: runImport,
});
