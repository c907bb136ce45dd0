import { convertTable } from '@haicap/territory';
import type { BulkWork } from './BulkWork.ts';
import type { ConvertArguments } from './convertArguments.ts';
import { count } from './count.ts';

/** Converts the table into the file; answers what is said of it. */
export async function convertInto(
  { file, step, ...work }: BulkWork,
  args: ConvertArguments & { readonly task: 'CONVERT' },
): Promise<string> {
  const to = args.to ?? work.today;
  step(`Converting from ${args.from} to ${to}`);
  const { rows, written, statuses } = await convertTable({
    ...work,
    from: args.from,
    to,
    write: async (text) => file?.write(text),
  });
  await file?.finish();
  const told = Object.entries(statuses).map(([status, some]) => `${count(some)} ${status}`);
  return (
    `${work.table.name}: ${count(rows)} rows converted from ${args.from} to ${to}: ` +
    `${told.join(', ')}; ${count(written)} rows written to ${args.out}.`
  );
}
