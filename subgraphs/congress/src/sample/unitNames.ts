import { type AskGraph, SAMPLE_BEGIN } from '@haicap/subgraph-kit';
import type { UnitNames } from './units/sampleOrganisation.ts';

const QUERY = `query UnitNames($asOf: Date!, $after: String) {
  units(asOf: $asOf, first: 500, after: $after) {
    edges { node { id fullName } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  readonly units: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly fullName: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The full names of the sample's units by their ids. Throws an Error where they cannot be read. */
export async function unitNames(ask: AskGraph): Promise<UnitNames> {
  const found = new Map<string, string>();
  let after: string | null = null;
  do {
    const { data, errors } = await ask(QUERY, { asOf: SAMPLE_BEGIN, after });
    const answer = data as Answer | null | undefined;
    if (!answer || errors?.length) {
      throw new Error(`The names of units could not be read: ${errors?.[0]?.message}`);
    }
    for (const { node } of answer.units.edges) {
      found.set(node.id.split('@')[0] as string, node.fullName);
    }
    after = answer.units.pageInfo.hasNextPage ? answer.units.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
