import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { Viewer } from '@haicap/subgraph-kit/protocol';
import { parse } from 'graphql';
import { dataSubgraph, type SubgraphData } from './dataSubgraph.ts';

/** One operation, who asks it, and all that may come of it. */
export interface AccessCase {
  readonly name: string;
  readonly operation: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  /** A person with these scopes asks; nobody in particular when left out. */
  readonly scopes?: readonly string[];
  /** The policies that this viewer satisfies. */
  readonly policies?: readonly string[];
  readonly hideUnauthorized?: boolean;
  readonly data: unknown;
  /** The paths of what is missing because it may not be seen, in order: `me.salary`. */
  readonly errors?: readonly string[];
  /** Words that no query to a subgraph may have. */
  readonly never?: readonly string[];
  /** How many queries subgraphs are asked, where it matters. */
  readonly asked?: number;
}

interface WorldFile {
  readonly data: Readonly<Record<string, SubgraphData>>;
  /** What a supergraph made by hand or by an older composition has otherwise: from, to. */
  readonly edits?: readonly (readonly [string, string])[];
}

/** A folder of cases: subgraphs, what they hold, and what is asked. */
export interface World {
  readonly name: string;
  readonly supergraph: string;
  readonly cases: readonly AccessCase[];
  readonly subgraphs: () => readonly ReturnType<typeof dataSubgraph>[];
}

const CASES = join(import.meta.dirname, '..', 'cases');
const SUBGRAPH = /^(.*)\.subgraph\.graphql$/;

/** Reads every folder of cases. */
export function readWorlds(): readonly World[] {
  return readdirSync(CASES).map((name) => {
    const folder = join(CASES, name);
    const read = (file: string) => readFileSync(join(folder, file), 'utf8');
    const { data, edits = [] } = JSON.parse(read('world.json')) as WorldFile;
    const sdls = readdirSync(folder).flatMap((file) => {
      const [, subgraph] = SUBGRAPH.exec(file) ?? [];
      return subgraph === undefined ? [] : [{ name: subgraph, sdl: read(file) }];
    });
    return {
      name,
      supergraph: edited(composed(sdls), edits),
      cases: JSON.parse(read('cases.json')) as AccessCase[],
      subgraphs: () => sdls.map(({ name: one, sdl }) => dataSubgraph(one, sdl, data[one] ?? {})),
    };
  });
}

/** The supergraph of subgraphs, composed as ours is.
 * @throws Error with all that composition refuses
 */
export function composed(sdls: readonly { readonly name: string; readonly sdl: string }[]): string {
  const { errors, supergraphSdl } = composeServices(
    sdls.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `inline:${name}` })),
  );
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

function edited(sdl: string, edits: NonNullable<WorldFile['edits']>): string {
  return edits.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in:\n${text}`);
    return text.replace(from, () => to);
  }, sdl);
}

/** A person who has these scopes, or nobody in particular. */
export function viewerWith(scopes: readonly string[] | undefined): Viewer {
  return {
    kind: scopes ? 'PERSON' : 'PUBLIC',
    subject: scopes ? 'somebody' : null,
    name: null,
    scopes: [...(scopes ?? [])],
    territory: [],
    purpose: null,
  };
}
