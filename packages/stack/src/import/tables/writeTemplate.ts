import { writeFile } from 'node:fs/promises';
import { type Table, templateOf } from '@haicap/intake';
import { CommandError } from '../../command/CommandError.ts';
import type { CommandEnd } from '../../command/CommandOptions.ts';
import { requireTable } from './requireTable.ts';
import type { TemplateArguments } from './templateArguments.ts';

/** Writes a template where nothing is yet: what is there may be filled in. Throws CommandError. */
export async function writeTemplate(
  { subgraph, table, format, output }: TemplateArguments,
  tables: readonly Table[],
): Promise<CommandEnd> {
  const content = await templateOf(requireTable(subgraph, tables, table), format);
  await writeFile(output, content, { flag: 'wx' }).catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === 'EEXIST' ? 'is there already' : `cannot be written (${cause.code})`;
    throw new CommandError(`${output} ${what}.`, { cause });
  });
  return { taken: true, summary: `The template of ${subgraph} ${table} is ${output}.` };
}
