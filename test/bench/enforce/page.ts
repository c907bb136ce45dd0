import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/** What a viewer without the scope does not see. */
export const NEEDS = '@requiresScopes(scopes: [["people:read"]])';

/**
 * Units as the territory has them, and a figure that may need a scope. It is in the same subgraph:
 * were it in another, cutting it would spare a fetch.
 */
export function sdl(needs: string): string {
  return `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: ["@key", "@requiresScopes"])
    scalar Date
    enum UnitKind { COUNTRY PROVINCE CITY COMMUNE WARD }
    type Query { unit(id: ID, code: String): Unit }
    type Unit @key(fields: "id") {
      id: ID! code: String! fullName: String! kind: UnitKind! validFrom: Date
      parent: Unit children(first: Int): UnitConnection! officers: Int ${needs}
    }
    type UnitConnection { edges: [UnitEdge!]! pageInfo: PageInfo! totalCount: Int! }
    type UnitEdge { node: Unit! cursor: String! }
    type PageInfo { hasNextPage: Boolean! endCursor: String }
  `;
}

/** @throws Error when it does not compose */
export function supergraph(needs: string, url: string): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'units', typeDefs: parse(sdl(needs)), url },
  ]);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

export interface Operation {
  readonly query: string;
  readonly first: number;
}

function page(first: number, ofUnit: string, ofEach: string): Operation {
  const query = `query ProvincePage($code: String!, $first: Int!) {
    unit(code: $code) {
      id fullName kind validFrom ${ofUnit} parent { id fullName }
      children(first: $first) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node { id code fullName kind validFrom ${ofEach} parent { id fullName } } }
      }
    }
  }`;
  return { query, first };
}

/** The pages of a front end, for one who may see the units but not how many officers they have. */
export const OPERATIONS = {
  /** A province with fifty communes, their names and parents. */
  page: page(50, '', ''),
  pageOneCut: page(50, 'officers', ''),
  smallOneCut: {
    query:
      'query Unit($code: String!) { unit(code: $code) { id fullName officers parent { fullName } } }',
    first: 0,
  },
  /**
   * Codes alone, all of them ASCII. The one error is in Vietnamese, and with it the whole answer
   * takes two bytes for a character until it is sent.
   */
  codesOneCut: {
    query: `query Codes($code: String!, $first: Int!) {
      unit(code: $code) { id officers children(first: $first) { edges { node { id code kind } } } }
    }`,
    first: 50,
  },
  pageFiftyCut: page(50, '', 'officers'),
  pageHundredCut: page(100, '', 'officers'),
} as const satisfies Record<string, Operation>;
