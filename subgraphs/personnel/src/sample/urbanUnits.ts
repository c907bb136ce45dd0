import { type AskGraph, SAMPLE_BEGIN } from '@haicap/subgraph-kit';

/** Phú Quốc is no ward, and Decree 150/2025 gives it a ward's department. */
const PHU_QUOC = '31078';

const QUERY = `query UrbanUnits($asOf: Date!, $after: String) {
  wards: units(filter: { kind: [WARD] }, asOf: $asOf, first: 500, after: $after) {
    edges { node { id } }
    pageInfo { hasNextPage endCursor }
  }
  phuQuoc: unit(code: "${PHU_QUOC}", asOf: $asOf) { id }
}`;

interface Answer {
  readonly wards: {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly phuQuoc: { readonly id: string } | null;
}

/** The ids of the units with a department of economy, infrastructure and urban affairs. */
export async function urbanUnits(ask: AskGraph): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const add = ({ id }: { id: string }) => found.add(id.split('@')[0] as string);
  let after: string | null = null;
  do {
    const { data, errors } = await ask(QUERY, { asOf: SAMPLE_BEGIN, after });
    const answer = data as Answer | null | undefined;
    if (!answer || errors?.length) {
      throw new Error(`The wards could not be read: ${errors?.[0]?.message}`);
    }
    for (const { node } of answer.wards.edges) add(node);
    if (answer.phuQuoc) add(answer.phuQuoc);
    after = answer.wards.pageInfo.hasNextPage ? answer.wards.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}
