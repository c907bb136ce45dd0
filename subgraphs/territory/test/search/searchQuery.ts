/** A hit as a client reads it. */
export interface Hit {
  readonly cursor: string;
  readonly matchedBy: string;
  readonly matchedName: string;
  readonly formerUntil: string | null;
  readonly formerUnit: { readonly id: string; readonly fullName: string } | null;
  readonly node: { readonly id: string; readonly code: string; readonly fullName: string };
}

export interface SearchAnswer {
  readonly hits: readonly Hit[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly statements: readonly string[];
}

export interface SearchVariables {
  readonly text: string;
  readonly asOf?: string | undefined;
  readonly within?: string | undefined;
  readonly includeDissolved?: boolean;
  readonly first?: number;
  readonly after?: string | undefined;
}

export const SEARCH = `query ($text: String!, $asOf: Date, $within: ID, $includeDissolved: Boolean,
    $first: Int, $after: String) {
  searchUnits(text: $text, asOf: $asOf, within: $within, includeDissolved: $includeDissolved,
      first: $first, after: $after) {
    edges {
      cursor matchedBy matchedName formerUntil formerUnit { id fullName }
      node { id code fullName }
    }
    pageInfo { hasNextPage hasPreviousPage endCursor }
  }
}`;
