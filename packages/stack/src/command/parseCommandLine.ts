import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './UsageError.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

type CommandLine<Given extends Options> = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: Given & typeof HELP }>
>;

/** Reads a command's words and options, `--help` among them. Throws UsageError. */
export function parseCommandLine<const Given extends Options>(
  args: readonly string[],
  given: Given,
): CommandLine<Given> {
  try {
    const options = { ...given, ...HELP };
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
