import { runCommand } from './command/runCommand.ts';
import { importArguments } from './import/importArguments.ts';
import { importUsage } from './import/importUsage.ts';
import { runImport } from './import/runImport.ts';
import { importTables } from './import/tables/importTables.ts';

await runCommand({
  what: 'import',
  usage: importUsage(importTables),
  // Its transaction does not commit any more.
  stopped: 'Stopped: nothing of the file is written.',
  read: (args) => importArguments(args),
  run: runImport,
});
