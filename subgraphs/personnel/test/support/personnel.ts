import {
  type OpenOptions,
  openSubgraph,
  type TestSubgraph,
} from '@haicap/subgraph-kit/testing/openSubgraph';
import type { PersonnelContext } from '../../src/context.ts';
import { personnelDatabase } from '../../src/database.ts';
import { identifierVault } from '../../src/identifiers.ts';
import { personnelSubgraph } from '../../src/subgraph.ts';
import { emptyTemplate } from './template.ts';

export type { Answer, AskOptions, OpenOptions } from '@haicap/subgraph-kit/testing/openSubgraph';

/** The day that tests take for today. */
export const TODAY = '2026-11-25';

/** The subgraph over a database of its own, for one test file. */
export type TestPersonnel = TestSubgraph<PersonnelContext>;

/** A vault whose key everybody knows. */
export const TEST_VAULT = identifierVault([{ id: 'test', secret: Buffer.alloc(32, 7) }]);

/** Opens a personnel database of its own: with the small territory and nobody in it, unless told. */
export function openPersonnel(options: OpenOptions = {}): Promise<TestPersonnel> {
  const tested = {
    emptyTemplate,
    database: personnelDatabase,
    subgraph: (database: Parameters<typeof personnelSubgraph>[0]) =>
      personnelSubgraph(database, { vault: TEST_VAULT }),
    today: TODAY,
  };
  return openSubgraph(tested, options);
}
