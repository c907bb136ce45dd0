import { fillCongressSample, unitNames } from '@haicap/congress';
import { fillSample, urbanUnits } from '@haicap/personnel';
import type { AskGraph, FillBatchesOptions, SampleFilled } from '@haicap/subgraph-kit';
import pg from 'pg';
import type { KeepOptions } from './keepFollowing.ts';
import type { SubgraphName } from './subgraphNames.ts';

/** A subgraph's sample: what it is of, and how it is filled in. */
interface Sample {
  readonly subgraph: SubgraphName;
  readonly of: string;
  fill(options: FillBatchesOptions, ask: AskGraph): Promise<SampleFilled>;
}

/** The shorter first. */
const SAMPLES: readonly Sample[] = [
  {
    subgraph: 'congress',
    of: 'made-up congresses',
    fill: async (options, ask) => fillCongressSample({ ...options, names: await unitNames(ask) }),
  },
  {
    subgraph: 'personnel',
    of: 'made-up people',
    fill: async (options, ask) => fillSample({ ...options, urban: await urbanUnits(ask) }),
  },
];

/** Fills in the samples; without them the graph answers as well, so a failure is told and no more. */
export async function fillSamples(
  options: KeepOptions,
  ask: AskGraph,
  signal: AbortSignal,
): Promise<void> {
  for (const sample of SAMPLES) {
    if (!signal.aborted) await fillOne(sample, options, ask, signal);
  }
}

async function fillOne(
  { subgraph, of, fill }: Sample,
  { urls, report, logger }: KeepOptions,
  ask: AskGraph,
  signal: AbortSignal,
): Promise<void> {
  const owner = new pg.Pool({ connectionString: urls[subgraph].ownerUrl, max: 3 });
  owner.on('error', () => undefined);
  try {
    report.step(`Filling in ${of} (sample) while the graph answers`);
    const { filled } = await fill({ owner, onProgress: report.counting('units'), signal }, ask);
    if (filled === 0) report.step('  they are there already');
  } catch (err) {
    if (signal.aborted) return;
    logger.error({ err }, `The sample of ${subgraph} could not be filled in`);
    report.step(`The ${of} could not be filled in; the graph goes on without the rest of them.`);
  } finally {
    await owner.end();
  }
}
