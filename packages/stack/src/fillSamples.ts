import { fillSample, urbanUnits } from '@haicap/personnel';
import type { AskGraph } from '@haicap/subgraph-kit';
import pg from 'pg';
import type { KeepOptions } from './keepFollowing.ts';

/** Fills in the samples; without them the graph answers as well, so a failure is told and no more. */
export async function fillSamples(
  options: KeepOptions,
  ask: AskGraph,
  signal: AbortSignal,
): Promise<void> {
  const { urls, report, logger } = options;
  const owner = new pg.Pool({ connectionString: urls.personnel.ownerUrl, max: 3 });
  owner.on('error', () => undefined);
  try {
    report.step('Filling in made-up people (sample) while the graph answers');
    const { filled } = await fillSample({
      owner,
      urban: await urbanUnits(ask),
      onProgress: report.counting('units'),
      signal,
    });
    if (filled === 0) report.step('  they are there already');
  } catch (err) {
    if (signal.aborted) return;
    logger.error({ err }, 'The sample could not be filled in');
    report.step('The sample could not be filled in; the graph goes on without the rest of it.');
  } finally {
    await owner.end();
  }
}
