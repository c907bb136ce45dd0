import { resolve } from 'node:path';
import { UsageError } from '../command/UsageError.ts';

/** How a file is imported, whatever it holds. */
export interface FileArguments {
  readonly file: string;
  readonly skipBad: boolean;
  readonly dryRun: boolean;
  /** Where to write every fault as CSV. */
  readonly report: string | null;
}

/** Reads how a file is to be imported. Throws UsageError. */
export function fileArguments(
  [file, ...others]: readonly string[],
  values: { readonly 'skip-bad'?: boolean; readonly 'dry-run'?: boolean; readonly report?: string },
): FileArguments {
  if (file === undefined) throw new UsageError('The file is missing.');
  if (others.length > 0) throw new UsageError('One file at a time can be imported.');
  const report = values.report === undefined ? null : resolve(values.report);
  if (report === resolve(file)) {
    throw new UsageError('The report would overwrite the file that is imported.');
  }
  return {
    file: resolve(file),
    skipBad: values['skip-bad'] ?? false,
    dryRun: values['dry-run'] ?? false,
    report,
  };
}
