import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import { terminalReport } from '../progress.ts';
import { territoryUrls } from '../territoryUrls.ts';
import { runVerify } from './runVerify.ts';

/** Verifies the audit of every subgraph, as the owner. */
export async function runAudit(options: CommandOptions<'verify'>): Promise<CommandEnd> {
  const { config, output, undo } = options;
  const { step } = terminalReport(output);
  const { ownerUrl } = await territoryUrls({ config, step, undo });
  const place = { subgraph: 'territory', ownerUrl, headsFile: config.auditHeads };
  const { lines, fault } = await runVerify(place);
  if (fault !== null) step(`The audit is broken. ${fault}`);
  return { taken: fault === null, summary: lines.join('\n') };
}
