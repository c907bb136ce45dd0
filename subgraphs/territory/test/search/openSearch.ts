import { expect } from '@jest/globals';
import { officialTemplate } from '../support/template.ts';
import { openTerritory, type TestTerritory } from '../support/territory.ts';
import { SEARCH, type SearchAnswer, type SearchVariables } from './searchQuery.ts';

/** Searches over the official units, in a database of one's own. */
export interface TestSearch {
  readonly territory: TestTerritory;
  search(variables: SearchVariables): Promise<SearchAnswer>;
  /** The error's code, of a search that is refused. */
  refusal(variables: SearchVariables): Promise<unknown>;
  close(): Promise<void>;
}

export async function openSearch(): Promise<TestSearch> {
  const territory = await openTerritory(officialTemplate());
  return {
    territory,
    async search(variables) {
      const { data, errors, statements } = await territory.ask(SEARCH, { ...variables });
      expect(errors).toEqual([]);
      const { edges: hits, pageInfo } = data.searchUnits;
      return { hits, pageInfo, statements };
    },
    async refusal(variables) {
      const { errors } = await territory.ask(SEARCH, { ...variables });
      return errors[0]?.extensions?.code;
    },
    close: () => territory.close(),
  };
}
