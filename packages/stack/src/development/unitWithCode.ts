import { dayInVietNam } from '@haicap/domain-kit';
import { type InlineSubgraph, PUBLIC_VIEWER } from '@haicap/subgraph-kit/protocol';

const QUERY = 'query ($code: String!) { unit(code: $code) { id } }';

/** Finds the id of the unit that holds a code today, by asking the territory subgraph. */
export function unitWithCode(territory: InlineSubgraph): (code: string) => Promise<string | null> {
  return async (code) => {
    const { data } = await territory.execute(
      { query: QUERY, variables: { code } },
      {
        requestId: 'development',
        today: dayInVietNam(new Date()),
        language: 'vi',
        viewer: PUBLIC_VIEWER,
      },
    );
    return (data as { unit: { id: string } | null } | null)?.unit?.id ?? null;
  };
}
