import {
  type OpenOptions as Opening,
  openSubgraph,
  type TestSubgraph,
} from '@haicap/subgraph-kit/testing/openSubgraph';
import type { CongressContext, CongressOptions } from '../../src/context.ts';
import { congressDatabase } from '../../src/database.ts';
import { congressSubgraph } from '../../src/subgraph.ts';
import { emptyTemplate } from './template.ts';

export type { Answer, AskOptions } from '@haicap/subgraph-kit/testing/openSubgraph';

/** The day that tests take for today: late in the preparation. */
export const TODAY = '2025-08-20';

/** The subgraph over a database of its own, for one test file. */
export type TestCongress = TestSubgraph<CongressContext>;

export interface OpenOptions extends Opening, CongressOptions {}

/** Opens a congress database of its own: with the small territory and nothing in it, unless told. */
export function openCongress(options: OpenOptions = {}): Promise<TestCongress> {
  const { template: _, follow: __, ...more } = options;
  const tested = {
    emptyTemplate,
    database: congressDatabase,
    subgraph: (database: Parameters<typeof congressSubgraph>[0]) =>
      congressSubgraph(database, more),
    today: TODAY,
  };
  return openSubgraph(tested, options);
}
