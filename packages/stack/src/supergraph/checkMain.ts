import { execFileSync } from 'node:child_process';
import { contracts } from '../subgraphs.ts';
import { breakingChanges } from './breakingChanges.ts';
import { composeGraph } from './compose.ts';
import { readSnapshots } from './snapshots.ts';

/**
 * Holds the committed snapshots against the contracts, and names every breaking change: against a
 * git revision when one is given (`npm run check:schema -- main`), against the snapshot otherwise.
 */
const revision = process.argv[2];
const committed = readSnapshots();
const composed = composeGraph(contracts);
const older = revision
  ? execFileSync('git', ['show', `${revision}:packages/stack/supergraph/schema.graphql`], {
      encoding: 'utf8',
    })
  : committed.apiSchema;
const breaking = await breakingChanges(older, composed.apiSchema);
for (const message of breaking) console.error(`Breaking: ${message}`);
const stale =
  composed.supergraph !== committed.supergraph || composed.apiSchema !== committed.apiSchema;
if (stale) console.error('The snapshots are not what the contracts compose to: npm run compose.');
if (breaking.length > 0 || stale) process.exit(1);
console.log('The snapshots are what the contracts compose to; no breaking change.');
