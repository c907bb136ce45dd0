/** The subgraphs of the random tests, where `%Type.field%` stands for what a place requires. */
export const NODES_SDL = {
  nodes: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
    type Query {
      node: Node %Query.node%
      nodes: [Node!] %Query.nodes%
      strictNodes: [Node!]! %Query.strictNodes%
      any: [Any] %Query.any%
      a: A %Query.a%
      b: B! %Query.b%
      grid: [[Tagged]!] %Query.grid%
      kind: Kind %Query.kind%
      count: Int! %Query.count%
    }
    interface Node { id: ID! label: String next: Node kind: Kind must: Int! }
    interface Tagged { tags: [String!]! }
    type A implements Node & Tagged @key(fields: "id") %A% {
      id: ID! label: String %A.label% next: Node %A.next% kind: Kind %A.kind% must: Int! %A.must%
      tags: [String!]! %A.tags% peer: Any %A.peer%
    }
    type B implements Node @key(fields: "id") %B% {
      id: ID! label: String %B.label% next: Node %B.next% kind: Kind %B.kind% must: Int! %B.must%
      stamps: [Stamp!] %B.stamps%
    }
    type C implements Node & Tagged %C% {
      id: ID! label: String %C.label% next: Node %C.next% kind: Kind %C.kind% must: Int! %C.must%
      tags: [String!]! %C.tags%
    }
    union Any = A | C | D
    type D @key(fields: "id") %D% { id: ID! tags: [String!]! %D.tags% }
    enum Kind %Kind% { X Y }
    scalar Stamp %Stamp%
  `,
  more: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
    type A @key(fields: "id") { id: ID! strict: B! %A.strict% only: Int %A.only% }
    type B @key(fields: "id") { id: ID! only: Int %B.only% }
    type D @key(fields: "id") { id: ID! must: Int! %D.must% inner: D %D.inner% }
  `,
};

/** The places that may require something. */
export const PLACES: readonly string[] = [
  ...new Set(
    [
      ...Object.values(NODES_SDL)
        .join()
        .matchAll(/%([\w.]+)%/g),
    ].map(([, place = '']) => place),
  ),
];

type Thing = { readonly __typename: string; readonly id: string; [field: string]: unknown };

function things(): Readonly<Record<string, Thing>> {
  const plain = { label: 'l', kind: 'X', must: 1, tags: ['t'], only: 3 };
  const a1: Thing = { __typename: 'A', id: 'a1', ...plain };
  const a2: Thing = {
    __typename: 'A',
    id: 'a2',
    ...plain,
    label: null,
    kind: null,
    next: null,
    peer: null,
  };
  const b1: Thing = { __typename: 'B', id: 'b1', ...plain, stamps: ['s', 't'], next: a1 };
  const b2: Thing = { __typename: 'B', id: 'b2', ...plain, kind: 'Y', stamps: null };
  const c1: Thing = { __typename: 'C', id: 'c1', ...plain, next: b1, tags: [] };
  const d1: Thing = { __typename: 'D', id: 'd1', must: 7, tags: ['d'], inner: null };
  const d2: Thing = { __typename: 'D', id: 'd2', must: 8, tags: [], inner: d1 };
  Object.assign(a1, { next: c1, peer: d2, strict: b2 });
  Object.assign(a2, { strict: b1 });
  Object.assign(b2, { next: a2 });
  return { a1, a2, b1, b2, c1, d1, d2 };
}

/** All objects, by id; they refer to each other. */
export const THINGS = things();

const { a1, a2, b1, b2, c1, d1, d2 } = THINGS;

/** What the root's fields answer. */
export const ROOT: Readonly<Record<string, unknown>> = {
  node: c1,
  nodes: [a1, b1, c1, a2],
  strictNodes: [b2, a2],
  any: [a1, c1, null, d2, d1],
  a: a1,
  b: b2,
  grid: [[a1, null], [], [c1, a2]],
  kind: 'Y',
  count: 4,
};
