import { contracts } from '../subgraphs.ts';
import { composeGraph } from './compose.ts';
import { writeSnapshots } from './snapshots.ts';

writeSnapshots(composeGraph(contracts));
console.log(`Composed ${contracts.map(({ name }) => name).join(', ')}.`);
