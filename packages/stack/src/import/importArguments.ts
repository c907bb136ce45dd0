import { parseCommandLine } from '../command/parseCommandLine.ts';
import { UsageError } from '../command/UsageError.ts';
import { type FileArguments, fileArguments } from './fileArguments.ts';
import { importTables } from './tables/importTables.ts';
import type { ImportTables } from './tables/SubgraphTables.ts';
import { type TableArguments, tableArguments } from './tables/tableArguments.ts';
import { type TemplateArguments, templateArguments } from './tables/templateArguments.ts';

/** What the import command was asked for. */
export type ImportArguments =
  | (FileArguments & { readonly task: 'TERRITORY' })
  | (TableArguments & { readonly task: 'TABLE' })
  | (TemplateArguments & { readonly task: 'TEMPLATE' });

const OPTIONS = {
  'skip-bad': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  report: { type: 'string' },
  table: { type: 'string' },
  rejected: { type: 'string' },
  template: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
} as const;

/** Only for subgraphs with tables. */
const TABLE_OPTIONS = ['table', 'rejected', 'template'] as const;
/** Only for a template. */
const TEMPLATE_OPTIONS = ['format', 'output'] as const;

/** Reads the command's arguments; `help` when that was asked for. Throws UsageError. */
export function importArguments(
  args: readonly string[],
  subgraphs: ImportTables = importTables,
): ImportArguments | 'help' {
  const { values, positionals } = parseCommandLine(args, OPTIONS);
  if (values.help) return 'help';
  const [subgraph, ...files] = positionals;
  if (subgraph === undefined) throw new UsageError('What to import into is missing.');
  const tables = subgraphs.get(subgraph)?.tables;
  if (subgraph !== 'territory' && tables === undefined) {
    throw new UsageError(`“${subgraph}” is nothing that a file can be imported into.`);
  }
  const foreign = TABLE_OPTIONS.find((option) => values[option] !== undefined);
  if (tables === undefined && foreign) {
    throw new UsageError(`${subgraph} has no tables by name: it takes no --${foreign}.`);
  }
  if (tables && values.template !== undefined) {
    const task = templateArguments({ subgraph, tables, files, values });
    return { task: 'TEMPLATE', ...task };
  }
  const lonely = TEMPLATE_OPTIONS.find((option) => values[option] !== undefined);
  if (lonely) throw new UsageError(`--${lonely} is for --template.`);
  const common = fileArguments(files, values);
  if (tables === undefined) return { task: 'TERRITORY', ...common };
  return { task: 'TABLE', ...tableArguments({ subgraph, tables, common, values }) };
}
