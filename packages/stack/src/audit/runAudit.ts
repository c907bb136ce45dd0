import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import { openDatabases } from '../databases.ts';
import { terminalReport } from '../progress.ts';
import { SUBGRAPHS } from '../subgraphNames.ts';
import { runVerify } from './runVerify.ts';

/** Verifies the audit of every subgraph, as the owner. */
export async function runAudit(options: CommandOptions<'verify'>): Promise<CommandEnd> {
  const { config, output, undo } = options;
  const { step } = terminalReport(output);
  const databases = openDatabases({ config, step, undo });
  const told: string[] = [];
  let broken = false;
  for (const subgraph of SUBGRAPHS) {
    const { ownerUrl } = await databases(subgraph);
    const place = { subgraph, ownerUrl, headsFile: config.auditHeads };
    const { lines, fault } = await runVerify(place);
    if (fault !== null) step(`The audit is broken. ${fault}`);
    broken ||= fault !== null;
    told.push(...lines);
  }
  return { taken: !broken, summary: told.join('\n') };
}
