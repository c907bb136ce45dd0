import { dayInVietNam } from '@haicap/domain-kit';
import { openWholeFile } from '@haicap/intake';
import { readBulkTable } from '@haicap/territory';
import type { CommandEnd, CommandOptions } from '../command/CommandOptions.ts';
import { preparedTerritory } from '../command/preparedTerritory.ts';
import { terminalReport } from '../progress.ts';
import type { ConvertArguments } from './convertArguments.ts';
import { convertInto } from './convertInto.ts';
import { count } from './count.ts';
import { detectDay } from './detectDay.ts';
import { requireDay } from './requireDay.ts';

/** Reads the file, brings the database up to date as `npm start` does, and converts or detects. */
export async function runConvert(options: CommandOptions<ConvertArguments>): Promise<CommandEnd> {
  const { args, output, undo, signal } = options;
  const { step } = terminalReport(output);
  const today = dayInVietNam(new Date());
  if (args.task === 'CONVERT') {
    requireDay('--from', args.from);
    requireDay('--to', args.to ?? today);
  }
  step(`Reading ${args.file}`);
  const table = await readBulkTable(args.file, args.columns);
  const from = table.inputColumns.map((column) => `“${column}”`).join(', ');
  step(`  ${count(table.rows.length)} rows, of which ${from} is read`);
  const file =
    args.out === null
      ? null
      : await undo.start(
          () => openWholeFile(args.out as string),
          (opened) => opened.discard(),
        );
  const { appUrl: url } = await preparedTerritory(options);
  const { progress: onProgress } = terminalReport(output);
  const work = { url, table, today, file, step, onProgress, signal };
  const summary = args.task === 'CONVERT' ? convertInto(work, args) : detectDay(work, args);
  return { taken: true, summary: await summary };
}
