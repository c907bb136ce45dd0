import { auditArguments, USAGE } from './audit/auditArguments.ts';
import { runAudit } from './audit/runAudit.ts';
import { runCommand } from './command/runCommand.ts';

await runCommand({
  what: 'audit',
  usage: USAGE,
  stopped: 'Stopped: not everything is verified.',
  read: auditArguments,
  run: runAudit,
});
