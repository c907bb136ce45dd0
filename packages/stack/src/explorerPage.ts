import { builtExplorer, ExplorerBuildError } from '@haicap/explorer';
import type { Report } from './progress.ts';

/** The built page of the explorer; a page that cannot be built must not keep the graph from running. */
export async function explorerPage(
  report: Report,
): Promise<{ readonly folder: string } | undefined> {
  try {
    const onBuild = () => report.step('Building the explorer');
    return { folder: await builtExplorer({ onBuild }) };
  } catch (error) {
    if (!(error instanceof ExplorerBuildError)) throw error;
    report.step(`There is no explorer: ${error.message}`);
    return undefined;
  }
}
